/** Small JSON files in the project's cache folder. A cache that cannot be read or written is no cache, and no error. */
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** How many files of one kind are kept; the least recently used go. */
const maxFiles = 20;

export async function readCache(folder: string, name: string): Promise<unknown> {
  const path = join(folder, name);
  try {
    const value: unknown = JSON.parse(await readFile(path, "utf8"));
    const now = new Date();
    await utimes(path, now, now);
    return value;
  } catch {
    return undefined;
  }
}

/** `kind` is how the names of files that compete for space begin. */
export async function writeCache(folder: string, kind: string, name: string, value: unknown): Promise<void> {
  const path = join(folder, name);
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    await makeFolder(folder);
    await writeFile(unfinished, JSON.stringify(value));
    await rename(unfinished, path);
    await removeOldest(folder, kind);
  } catch {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
}

/** It is nobody's to keep: version control leaves it out. */
async function makeFolder(folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true });
  if (made !== undefined) await writeFile(join(folder, ".gitignore"), "*\n");
}

async function removeOldest(folder: string, kind: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(kind) && name.endsWith(".json"));
  if (names.length <= maxFiles) return;
  const aged = await Promise.all(
    names.map(async (name) => ({ name, usedMs: (await stat(join(folder, name))).mtimeMs })),
  );
  const oldest = aged.sort((a, b) => b.usedMs - a.usedMs).slice(maxFiles);
  await Promise.all(oldest.map(({ name }) => rm(join(folder, name), { force: true })));
}
