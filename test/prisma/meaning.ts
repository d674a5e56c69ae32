/** Whether a schema that Prisma accepts means here what it means there. */
import { isDeepStrictEqual } from "node:util";
import { dmmf } from "@dsl/generator";
import { type Diagnostic, readSchema } from "@dsl/parser";
import type { PrismaSchema } from "./corpus.js";
import { datamodelOf } from "./prisma.js";
import { targets, verdictOn } from "./verdict.js";

export interface Meaning {
  readonly isAccepted: boolean;
  /** What Prisma and we do not agree about: whether it is right, where it is wrong, or what it means. */
  readonly problem: string | undefined;
}

export function meaningOf(schema: PrismaSchema): Meaning {
  const { errors, disagreement } = verdictOn(schema);
  const isAccepted = errors.length === 0;
  if (!isAccepted || disagreement !== undefined) return { isAccepted, problem: disagreement };
  return { isAccepted, problem: isSame(schema) ? undefined : "another DMMF" };
}

function isSame({ name, sources }: PrismaSchema): boolean {
  const { schema, diagnostics } = readSchema(sources, targets);
  if (saysNothing(sources, diagnostics)) return true;
  return isDeepStrictEqual(JSON.parse(JSON.stringify(dmmf(schema))), datamodelOf({ name, sources }));
}

/** Prisma keeps an operator class where it means nothing (here it is left out, with a warning) and a view's key of no fields. */
const saysNothing = (sources: PrismaSchema["sources"], diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ message }) => /has no "ops:"/.test(message)) ||
  sources.some(({ text }) => /@@unique\(\[\]/.test(text));
