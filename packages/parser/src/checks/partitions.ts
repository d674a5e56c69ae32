/** Whether a model can be divided as it says, and its partitions hold what they say. */
import type { Span } from "../diagnostics/diagnostic.js";
import { report, type Context } from "../resolve/context.js";
import type { Holder } from "../resolve/draft.js";
import { propertySpan } from "../resolve/properties.js";
import type { IndexItem, Model, Partition, Schema, Sql } from "../schema.js";
import { checkIndexParts } from "./index-parts.js";

/** A key of the whole table is checked in each part alone, so that it must say which part. */
export function checkPartitionedKeys({ properties, name }: Holder, context: Context): void {
  const { partitionBy } = properties;
  if (partitionBy === undefined) return;
  if (partitionBy.by === "List" && partitionBy.items.length > 1) {
    const message = `model "${name}" is partitioned by a list of ${partitionBy.items.length} values`;
    report(context, { code: "D2305", span: partitionBy.span, message, help: "List takes one; Range takes several" });
  }
  const columns = partitionBy.items.map(fieldOf);
  // Which of two primary keys stays is not known.
  const primaryKeys = properties.primaryKeys.length > 1 ? [] : properties.primaryKeys;
  for (const { value, broken } of [...primaryKeys, ...properties.uniques]) {
    const own = value.items.map(fieldOf);
    const missing = columns.find((column) => !own.includes(column));
    if (broken || columns.every((column) => own.includes(column) && column !== undefined)) continue;
    report(context, {
      code: "D2305",
      span: value.span,
      message:
        missing === undefined
          ? `a key cannot hold in all partitions of "${name}", which is partitioned by an expression`
          : `a key of "${name}" must have "${missing}", by which it is partitioned`,
      related: [{ span: partitionBy.span, message: "partitioned here" }],
      help:
        missing === undefined
          ? "partition it by fields, or leave the key out"
          : `write a key with it: @@id([…, ${missing}])`,
    });
  }
}

const fieldOf = ({ target }: IndexItem): string | undefined => (target.kind === "field" ? target.field : undefined);

export function checkPartitions(schema: Schema, context: Context): void {
  const divided = new Map<string, Model["partitionBy"]>(
    [...schema.models, ...schema.partitions].map(({ name, partitionBy }) => [name, partitionBy]),
  );
  const siblings = new Map<string, Partition[]>();
  for (const partition of schema.partitions) {
    checkBounds(partition, divided.get(partition.of), context);
    const others = siblings.get(partition.of) ?? [];
    siblings.set(partition.of, others);
    others.push(partition);
  }
  for (const parts of siblings.values()) checkApart(parts, context);
  checkIndexParts(schema, context);
}

/** What a partition says of itself. */
function checkBounds(partition: Partition, by: Model["partitionBy"], context: Context): void {
  const problem = problemOf(partition, by);
  if (problem === undefined) return;
  const [property, reason, help] = problem;
  const message = `partition "${partition.name}" ${reason}`;
  report(context, { code: "D2305", span: spanIn(partition, property, context), message, help });
}

type Problem = readonly [property: string, reason: string, help: string];

function problemOf({ bounds, of }: Partition, by: Model["partitionBy"]): Problem | undefined {
  if (bounds.kind === "default")
    return by?.by === "Hash"
      ? ["default", `cannot be the default of "${of}"`, "every row has a hash: say modulus and remainder"]
      : undefined;
  if (bounds.kind === "hash") return hashProblem(BigInt(bounds.modulus), BigInt(bounds.remainder));
  return bounds.kind === "range" ? rangeProblem(bounds, by) : undefined;
}

function hashProblem(modulus: bigint, remainder: bigint): Problem | undefined {
  if (modulus < 1n) return ["modulus", `divides by ${modulus}`, "write 1 or more"];
  if (remainder < 0n || remainder >= modulus)
    return ["remainder", `has remainder ${remainder} of ${modulus}`, `write 0 to ${modulus - 1n}`];
  return undefined;
}

function rangeProblem(
  { from, to }: Extract<Partition["bounds"], { kind: "range" }>,
  by: Model["partitionBy"],
): Problem | undefined {
  const columns = by?.items.length ?? from.length;
  const [name, values] = from.length === columns ? (["to", to] as const) : (["from", from] as const);
  if (values.length !== columns) {
    const reason = `has ${counted(values.length, "value")} in "${name}" for ${counted(columns, "column")}`;
    return [name, reason, "write one value for each column"];
  }
  const order = compareBounds(from, to);
  return order !== undefined && order >= 0
    ? ["to", "holds no rows: it ends before it begins", "the smaller value is from"]
    : undefined;
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

/** Two parts of one table that would hold the same rows, where that is certain. */
function checkApart(parts: readonly Partition[], context: Context): void {
  const defaults = parts.filter(({ bounds }) => bounds.kind === "default");
  if (defaults.length > 1) reportOverlap(defaults[1]!, defaults[0]!, "default", "are both the default", context);
  checkLists(parts, context);
  checkHashes(parts, context);
  checkRanges(parts, context);
}

function checkLists(parts: readonly Partition[], context: Context): void {
  const holder = new Map<string, Partition>();
  for (const part of parts) {
    if (part.bounds.kind !== "list") continue;
    for (const text of part.bounds.in.map(textOf)) {
      if (text === undefined) continue;
      const first = holder.get(text);
      if (first !== undefined && first !== part) reportOverlap(part, first, "in", `both hold ${text}`, context);
      holder.set(text, part);
    }
  }
}

function checkHashes(parts: readonly Partition[], context: Context): void {
  const seen = new Map<string, Partition>();
  for (const part of parts) {
    if (part.bounds.kind !== "hash") continue;
    const key = `${BigInt(part.bounds.modulus)} ${BigInt(part.bounds.remainder)}`;
    const first = seen.get(key);
    if (first !== undefined) reportOverlap(part, first, "remainder", "hold the same rows", context);
    seen.set(key, part);
  }
}

/** Sorted by where they begin, only neighbours can overlap first. */
function checkRanges(parts: readonly Partition[], context: Context): void {
  const ranges = parts.flatMap((part) => {
    const { bounds } = part;
    const [from, to] = bounds.kind === "range" ? [keyOf(bounds.from), keyOf(bounds.to)] : [];
    return from === undefined || to === undefined || from.family !== to.family ? [] : [{ part, from, to }];
  });
  if (new Set(ranges.map(({ from }) => from.family)).size !== 1) return;
  ranges.sort((a, b) => order(a.from.value, b.from.value));
  for (const [at, { part, from }] of ranges.entries()) {
    const before = ranges[at - 1];
    if (before !== undefined && order(from.value, before.to.value) < 0) {
      const [first, second] = [before.part, part].sort((a, b) => a.span.start - b.span.start);
      reportOverlap(second!, first!, "from", "overlap", context);
    }
  }
}

function compareBounds(from: readonly Sql[], to: readonly Sql[]): number | undefined {
  const [one, other] = [keyOf(from), keyOf(to)];
  return one === undefined || one.family !== other?.family ? undefined : order(one.value, other.value);
}

interface BoundKey {
  /** Values of one family are ordered as their keys are. */
  readonly family: string;
  readonly value: number | string;
}

/** A number, or a date written as ISO 8601 says, whose order is that of its text. Any other value only the database can order. */
function keyOf([only, ...others]: readonly Sql[]): BoundKey | undefined {
  const text = only === undefined || others.length > 0 ? undefined : textOf(only);
  if (text === undefined) return undefined;
  if (/^-?\d{1,15}$/.test(text)) return { family: "number", value: Number(text) };
  const date = /^'(\d{4}-\d\d-\d\d)((?: \d\d:\d\d:\d\d)?)((?:\+00)?)'$/.exec(text);
  return date === null ? undefined : { family: `date${date[2]!.length}${date[3]!}`, value: `${date[1]!}${date[2]!}` };
}

const order = (one: number | string, other: number | string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The text of SQL without references. */
const textOf = ({ parts }: Sql): string | undefined =>
  parts.every((part) => part.kind === "text") ? parts.map((part) => part.text.trim()).join("") : undefined;

function reportOverlap(part: Partition, first: Partition, property: string, how: string, context: Context): void {
  report(context, {
    code: "D2305",
    span: spanIn(part, property, context),
    message: `partitions "${first.name}" and "${part.name}" of "${part.of}" ${how}`,
    related: [{ span: spanIn(first, property, context), message: `"${first.name}"` }],
    help: "a row belongs to one partition",
  });
}

function spanIn({ name, nameSpan }: Partition, property: string, { declarations }: Context): Span {
  const node = declarations.others.get("partition")?.get(name)?.node;
  return node?.kind === "block" ? propertySpan(node, property) : nameSpan;
}
