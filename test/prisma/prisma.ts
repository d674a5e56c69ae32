/** Prisma's own engine (wasm, from npm) as the judge of our reading of its language. */
import { readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

const engine = createRequire(import.meta.url)("@prisma/prisma-schema-wasm") as {
  get_dmmf(request: string): string;
};

export interface PrismaSchema {
  readonly name: string;
  readonly sources: readonly { readonly path: string; readonly text: string }[];
}

/** The datamodel that Prisma makes of a schema, or why it refuses it. */
export function askPrisma({ sources }: PrismaSchema): { readonly datamodel: unknown } | { readonly refused: string } {
  try {
    const request = { prismaSchema: sources.map(({ path, text }) => [path, text]), noColor: true };
    return { datamodel: (JSON.parse(engine.get_dmmf(JSON.stringify(request))) as { datamodel: unknown }).datamodel };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

/** Every schema below a folder: a folder of several files is one schema. Those of other databases are left out. */
export function prismaSchemas(folder: string): { readonly schemas: readonly PrismaSchema[]; readonly leftOut: number } {
  const all = schemasIn(folder, folder);
  const schemas = all.filter(({ sources }) =>
    sources.some(({ text }) => /provider\s*=\s*"(?:postgres(?:ql)?|sqlite)"/.test(text)),
  );
  return { schemas, leftOut: all.length - schemas.length };
}

function schemasIn(folder: string, root: string): PrismaSchema[] {
  const entries = readdirSync(folder).sort();
  const files = entries.filter((name) => name.endsWith(".prisma"));
  const below = entries.map((name) => join(folder, name)).filter((path) => statSync(path).isDirectory());
  // Beside one another in the root, files are schemas of their own.
  const groups = folder === root ? files.map((file) => [file]) : files.length > 0 ? [files] : [];
  const own = groups.map((names) => ({
    name: relative(root, join(folder, names[0]!)),
    sources: names.map((name) => ({ path: name, text: forPrisma7(readFileSync(join(folder, name), "utf8")) })),
  }));
  return [...own, ...below.flatMap((path) => schemasIn(path, root))];
}

/** Prisma 7 refuses connection settings in the datasource; real schemas have them. Colour codes are no text of a schema. */
function forPrisma7(text: string): string {
  return stripVTControlCharacters(text).replace(/^\s*(?:url|directUrl|shadowDatabaseUrl)\s*=.*$/gm, "");
}
