/** Prisma's own engine (wasm, from npm), the judge of our reading of its language. */
import { createRequire } from "node:module";
import type { PrismaSchema, SchemaFile } from "./corpus.js";

const engine = createRequire(import.meta.url)("@prisma/prisma-schema-wasm") as {
  get_dmmf(request: string): string;
  lint(files: string): string;
  format(files: string, request: string): string;
  preview_features(): string;
};

/** The features that are a preview today. */
export const previewFeatures: ReadonlySet<string> = new Set(JSON.parse(engine.preview_features()) as string[]);

export interface PrismaError {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The DMMF datamodel that Prisma makes of a schema that it accepts. */
export function datamodelOf({ sources }: PrismaSchema): unknown {
  const request = { prismaSchema: sources.map(({ path, text }) => [path, text]), noColor: true };
  return (JSON.parse(engine.get_dmmf(JSON.stringify(request))) as { datamodel: unknown }).datamodel;
}

/** What Prisma finds wrong with a schema, and where. */
export function prismaErrors({ sources }: PrismaSchema): readonly PrismaError[] {
  const found = JSON.parse(engine.lint(JSON.stringify(sources.map(({ path, text }) => [path, text])))) as {
    readonly file_name: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly is_warning: boolean;
  }[];
  return found
    .filter(({ is_warning }) => !is_warning)
    .map(({ file_name, start, end, text }) => ({ file: file_name, start, end, text }));
}

/** The text as Prisma's formatter writes it, with the relation fields and arguments that it adds. */
export const prismaFormat = (text: string): string => formatFirst([{ path: "schema", text }]);

/** The same with nothing added: it adds only where every type is known. */
export const prismaLayout = (text: string): string =>
  formatFirst([
    { path: "schema", text },
    { path: "broken", text: "model DoesNotResolve {\n  id UnknownType\n}\n" },
  ]);

function formatFirst(files: readonly SchemaFile[]): string {
  const uri = (path: string): string => `file:///${path}.prisma`;
  const request = { textDocument: { uri: uri(files[0]!.path) }, options: { tabSize: 2, insertSpaces: true } };
  const asked = files.map(({ path, text }) => [uri(path), text]);
  const answered = JSON.parse(engine.format(JSON.stringify(asked), JSON.stringify(request))) as [string, string][];
  return answered[0]![1];
}
