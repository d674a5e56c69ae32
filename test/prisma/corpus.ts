/** The Prisma schemas below a folder, as one asks Prisma about them. */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { forPrisma7 } from "./for-prisma-7.js";

export interface SchemaFile {
  readonly path: string;
  readonly text: string;
}

export interface PrismaSchema {
  readonly name: string;
  readonly sources: readonly SchemaFile[];
}

export interface Corpus {
  /** No two of one text. */
  readonly schemas: readonly PrismaSchema[];
  /** Why others are not asked about, and how many. */
  readonly leftOut: Readonly<Record<"duplicates" | "otherProvider", number>>;
}

/** What Prisma is asked: the schema as version 7 can read it. Offsets stay what they were. */
export const asked = ({ name, sources }: PrismaSchema): PrismaSchema => ({
  name,
  sources: sources.map(({ path, text }) => ({ path, text: forPrisma7(text) })),
});

/** Of another database are those whose datasource says so. Fragments without one are PostgreSQL's. */
export function corpusSchemas(folder: string): Corpus {
  const all = [...filesByFolder(folder)].flatMap(([path, names]) => schemasOf(folder, path, names));
  const ours = all.map(withDatasource).filter(isOurs);
  const distinct = new Map(ours.map((schema) => [schema.sources.map(({ text }) => text).join("\n"), schema]));
  return {
    schemas: [...distinct.values()],
    leftOut: { duplicates: ours.length - distinct.size, otherProvider: all.length - ours.length },
  };
}

/** The names of all files that Prisma reads, below a folder. */
export function filesByFolder(folder: string): ReadonlyMap<string, readonly string[]> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".prisma"));
  const found = new Map<string, string[]>();
  for (const path of paths.sort()) {
    const parent = join(folder, dirname(path));
    found.set(parent, [...(found.get(parent) ?? []), join(folder, path)]);
  }
  return found;
}

/** Files beside one another are one schema when one of them has the datasource; else each is one of its own. */
function schemasOf(root: string, folder: string, paths: readonly string[]): readonly PrismaSchema[] {
  const files = paths.map((path) => ({ path: relative(folder, path), text: readSchemaText(path) }));
  const isOne = files.filter(({ text }) => hasDatasource(text)).length === 1;
  const groups = isOne ? [files] : files.map((file) => [file]);
  return groups.map((sources) => ({ name: relative(root, join(folder, sources[0]!.path)), sources }));
}

/** Some schemas of Prisma's own tests end with the colours of its errors, which are no text of a schema. */
export const readSchemaText = (path: string): string => stripVTControlCharacters(readFileSync(path, "utf8"));

const hasDatasource = (text: string): boolean => /^\s*datasource\s/m.test(text);

function withDatasource(schema: PrismaSchema): PrismaSchema {
  if (schema.sources.some(({ text }) => hasDatasource(text))) return schema;
  const datasource = { path: "datasource.prisma", text: 'datasource db {\n  provider = "postgresql"\n}\n' };
  return { ...schema, sources: [...schema.sources, datasource] };
}

const isOurs = ({ sources }: PrismaSchema): boolean =>
  sources.some(({ text }) => /^\s*datasource\s[^}]*provider\s*=\s*\[?\s*"(?:postgres(?:ql)?|sqlite)"/m.test(text));
