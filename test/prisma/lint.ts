/** What Prisma finds wrong with a schema, and where. */
import { createRequire } from "node:module";
import type { PrismaSchema } from "./prisma.js";

const engine = createRequire(import.meta.url)("@prisma/prisma-schema-wasm") as { lint(files: string): string };

export interface PrismaError {
  readonly file: string;
  readonly start: number;
  readonly text: string;
}

/** Preview features that Prisma has removed since are no errors of the schemas that name them. */
export function prismaErrors({ sources }: PrismaSchema): readonly PrismaError[] {
  const found = JSON.parse(engine.lint(JSON.stringify(sources.map(({ path, text }) => [path, text])))) as {
    readonly file_name: string;
    readonly start: number;
    readonly text: string;
    readonly is_warning: boolean;
  }[];
  return found
    .filter(({ is_warning, text }) => !is_warning && !text.includes("preview feature"))
    .map(({ file_name, start, text }) => ({ file: file_name, start, text }));
}
