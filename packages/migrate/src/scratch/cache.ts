/** Files in the project's cache folder, small ones of JSON and others. A cache that cannot be read or written is no cache, and no error. */
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** How many files of one kind are kept; the least recently used go. */
const maxFiles = 20;

export async function readCache(folder: string, name: string): Promise<unknown> {
  try {
    return JSON.parse((await readCacheFile(folder, name))?.toString() ?? "");
  } catch {
    return undefined;
  }
}

export async function readCacheFile(folder: string, name: string): Promise<Buffer | undefined> {
  const path = join(folder, name);
  try {
    const content = await readFile(path);
    const now = new Date();
    await utimes(path, now, now);
    return content;
  } catch {
    return undefined;
  }
}

export function writeCache(folder: string, kind: string, name: string, value: unknown): Promise<void> {
  return writeCacheFile(folder, { kind, name, content: JSON.stringify(value), max: maxFiles });
}

export interface CacheFile {
  /** How the names of files that compete for space begin. */
  readonly kind: string;
  readonly name: string;
  readonly content: string | Uint8Array;
  /** How many of the kind are kept. */
  readonly max: number;
}

export async function writeCacheFile(folder: string, { kind, name, content, max }: CacheFile): Promise<void> {
  const path = join(folder, name);
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    await makeFolder(folder);
    await writeFile(unfinished, content);
    await rename(unfinished, path);
    await removeOldest(folder, kind, max);
  } catch {
    await rm(unfinished, { force: true }).catch(() => undefined);
  }
}

/** It is nobody's to keep: version control leaves it out. */
async function makeFolder(folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true });
  if (made !== undefined) await writeFile(join(folder, ".gitignore"), "*\n");
}

async function removeOldest(folder: string, kind: string, max: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(kind) && !name.endsWith(".tmp"));
  if (names.length <= max) return;
  const aged = await Promise.all(
    names.map(async (name) => ({ name, usedMs: (await stat(join(folder, name))).mtimeMs })),
  );
  const oldest = aged.sort((a, b) => b.usedMs - a.usedMs).slice(max);
  await Promise.all(oldest.map(({ name }) => rm(join(folder, name), { force: true })));
}
