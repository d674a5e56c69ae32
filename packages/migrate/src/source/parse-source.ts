/** From what a person names on the command line to a source. */
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { problem } from "../problem.js";
import type { Project } from "../project.js";
import type { Result } from "../result.js";
import { done, settle } from "../settle.js";
import { fail } from "../stop.js";
import type { Source } from "./source.js";

/** `empty`, a database URL, a schema file or folder, `migrations/`, `migrations/@<id>`, or an `.sql` script; paths start at `cwd`. */
export function parseSource(
  project: Pick<Project, "driver">,
  { text, cwd }: { readonly text: string; readonly cwd: string },
): Promise<Result<Source>> {
  return settle(async () => {
    if (text === "empty") return done<Source>({ kind: "empty" });
    if (isUrl(project, text)) return done<Source>({ kind: "database", url: text });
    return done(await parsePath(text, cwd));
  });
}

/** `file:` and `sqlite:` have no slashes. */
function isUrl({ driver }: Pick<Project, "driver">, text: string): boolean {
  return driver.accepts(text) || /^[a-z][a-z0-9+]+:\/\//i.test(text);
}

async function parsePath(text: string, cwd: string): Promise<Source> {
  const path = resolve(cwd, text);
  if (basename(path).startsWith("@")) {
    return { kind: "migrations", folder: dirname(path), id: basename(path).slice(1) };
  }
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return unreadable(text);
  if (!found.isDirectory()) return path.endsWith(".sql") ? { kind: "script", path } : { kind: "schema", path };
  return (await isHistory(path)) ? { kind: "migrations", folder: path } : { kind: "schema", path };
}

/** A folder of migrations has no schema files, and migrations or nothing in it. */
async function isHistory(folder: string): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true });
  if (entries.some((entry) => /\.(dsl|prisma)$/.test(entry.name))) return false;
  const folders = entries.filter((entry) => entry.isDirectory());
  const migrations = await Promise.all(
    folders.map(({ name }) => stat(join(folder, name, "up.sql")).catch(() => undefined)),
  );
  return migrations.some((each) => each !== undefined) || basename(folder) === "migrations" || entries.length === 0;
}

function unreadable(text: string): never {
  return fail(
    problem("D5501", `"${text}" is no source: there is no such file or folder`, {
      help: "a source is `empty`, a database URL, a schema file or folder, a migrations folder, `migrations/@<id>`, or an .sql script",
    }),
  );
}
