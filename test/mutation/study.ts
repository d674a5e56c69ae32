/** What a schema's reader is told after one slip of the fingers: how many messages, and what is still understood. */
import { readSchema, type ast, type ReadSchema, type Schema } from "@dsl/parser";
import { postgresql } from "@dsl/postgresql";
import { sqlite } from "@dsl/sqlite";
import { prismaErrors } from "../prisma/prisma.js";
import { mutate, mutationKinds, randomFrom, tokensOf, type Mutation, type MutationKind } from "./mutate.js";

const targets = [postgresql.target, sqlite.target];

export interface Sample {
  readonly name: string;
  readonly text: string;
  /** Written in Prisma's language, so that Prisma can be asked whether a mutation is valid. */
  readonly isPrisma: boolean;
}

export interface Outcome {
  readonly name: string;
  readonly mutation: Mutation;
  /** Messages at every severity; 0 where the result is valid to us. */
  readonly count: number;
  readonly errors: number;
  /** What Prisma said first; undefined where it accepts or was not asked. */
  readonly prisma: string | undefined;
  /** Declarations that do not name what was hit and yet are gone or mean something else. */
  readonly lost: readonly string[];
}

const read = (text: string): ReadSchema => readSchema([{ path: "schema.dsl", text }], targets);

/** Samples that are right as they are. */
export const isValid = ({ text, isPrisma }: Sample): boolean =>
  read(text).diagnostics.every(({ severity }) => severity !== "error") && !(isPrisma && prismaSays(text) !== undefined);

function prismaSays(text: string): string | undefined {
  const errors = prismaErrors({ name: "", sources: [{ path: "schema.dsl", text }] });
  return errors.find((error) => !error.text.includes("preview feature"))?.text;
}

/** `runs` mutations of each kind for each sample, from one seed. */
export function* study(samples: readonly Sample[], runs: number, seed: number): Generator<Outcome> {
  const random = randomFrom(seed);
  for (const sample of samples) {
    const tokens = tokensOf(sample.text);
    const before = read(sample.text);
    for (const kind of mutationKinds)
      for (let run = 0; run < runs; run++) yield outcome(sample, before, mutate(sample.text, tokens, kind, random));
  }
}

function outcome({ name, isPrisma }: Sample, before: ReadSchema, mutation: Mutation): Outcome {
  const after = read(mutation.text);
  const usual = before.diagnostics.length;
  const errors = after.diagnostics.filter(({ severity }) => severity === "error").length;
  return {
    name,
    mutation,
    errors,
    count: Math.max(errors, after.diagnostics.length - usual),
    prisma: isPrisma ? prismaSays(mutation.text) : undefined,
    lost: errors === 0 ? [] : lostDeclarations(before, after, mutation),
  };
}

/** What stands in other blocks, names none of those that were hit, and yet means less or something else than before. */
function lostDeclarations(before: ReadSchema, after: ReadSchema, mutation: Mutation): readonly string[] {
  const { blocks, text } = before.files[0]!;
  const hit = blocks.filter((_, at) => isHit(blocks, at, mutation));
  if (hit.some((block) => block.kind === "block" && block.keyword === "datasource")) return [];
  const names = new RegExp(`\\b(?:${hit.map(({ name }) => name.text).join("|")})\\b`);
  const others = blocks
    .filter(({ span }) => !names.test(text.slice(span.start, span.end)))
    .map(({ name }) => name.text);
  const [then, now] = [meanings(before.schema), meanings(after.schema)];
  return others.filter((name) => then.has(name) && then.get(name) !== now.get(name));
}

/** Between two blocks both are hit. */
function isHit(blocks: readonly ast.TopLevel[], at: number, { offset, end }: Mutation): boolean {
  const from = blocks[at - 1]?.span.end ?? 0;
  const to = blocks[at + 1]?.span.start ?? Infinity;
  return end >= from && offset <= to;
}

const families = [
  "models",
  "views",
  "enums",
  "compositeTypes",
  "aliases",
  "sequences",
  "partitions",
  "statements",
] as const;

/** What each declaration means, without places. */
function meanings(schema: Schema): ReadonlyMap<string, string> {
  const all: readonly { readonly name: string }[] = families.flatMap((family) => [...schema[family]]);
  return new Map(all.map((declaration) => [declaration.name, JSON.stringify(declaration, withoutPlaces)]));
}

/** A node of the tree is its own place. */
function withoutPlaces(key: string, value: unknown): unknown {
  if (/span$/i.test(key)) return undefined;
  if (typeof value !== "object" || value === null || !("file" in value)) return value;
  const { file: _file, start: _start, end: _end, ...meaning } = value as Record<string, unknown>;
  return meaning;
}

export interface Histogram {
  /** How many mutations that are invalid gave 0, 1, 2 … messages. */
  readonly counts: ReadonlyMap<number, number>;
  readonly invalid: number;
  readonly median: number;
  readonly p95: number;
}

/** Of the outcomes that somebody finds invalid. */
export function histogramOf(outcomes: readonly Outcome[], kind?: MutationKind): Histogram {
  const invalid = outcomes
    .filter(
      ({ errors, prisma, mutation }) =>
        (errors > 0 || prisma !== undefined) && (kind ?? mutation.kind) === mutation.kind,
    )
    .map(({ count }) => count)
    .sort((a, b) => a - b);
  const counts = new Map<number, number>();
  for (const count of invalid) counts.set(count, (counts.get(count) ?? 0) + 1);
  const quantile = (part: number): number =>
    invalid[Math.min(invalid.length - 1, Math.floor(invalid.length * part))] ?? 0;
  return { counts, invalid: invalid.length, median: quantile(0.5), p95: quantile(0.95) };
}
