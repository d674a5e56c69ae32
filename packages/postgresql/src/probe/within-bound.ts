/** The condition of rows that a partition of a bound takes. Bounds are as the server prints them and as schemas write them. */
import { closing, type QualifiedName, splitItems } from "@dsl/planner";
import { sql } from "../sql.js";

/** `key` as in `RANGE (created_at, lower(name))`. */
export function withinBound(bound: string, key: string, parent: QualifiedName): string {
  const [, items = ""] = /^\w+ \(([\s\S]*)\)$/.exec(key) ?? [];
  const keys = splitItems(items).map(withoutOperatorClass);
  const range = /^FOR VALUES FROM \(([\s\S]*)\) TO \(([\s\S]*)\)$/i.exec(bound);
  if (range !== null) return withinRange(keys, splitItems(range[1] ?? ""), splitItems(range[2] ?? ""));
  const values = /^FOR VALUES IN \(([\s\S]*)\)$/i.exec(bound);
  if (values !== null) return within(keys[0] ?? "", splitItems(values[1] ?? ""));
  const hash = /^FOR VALUES WITH \(modulus (\d+), remainder (\d+)\)$/i.exec(bound);
  const table = `${sql.literal(sql.qualify(parent))}::regclass`;
  return `satisfies_hash_partition(${[table, hash?.[1], hash?.[2], ...keys].join(", ")})`;
}

/** A collation decides what is greater. */
function withoutOperatorClass(item: string): string {
  const [name = ""] = /^(?:"(?:[^"]|"")+"|[\w.$])*/u.exec(item) ?? [];
  const rest = item.slice(name.length);
  const end = rest.startsWith("(") ? name.length + closing(rest) + 1 : name.length;
  const [collate = ""] = /^ COLLATE (?:"(?:[^"]|"")+"|[\w.])+/i.exec(item.slice(end)) ?? [];
  return `${item.slice(0, end)}${collate}`;
}

function within(key: string, values: readonly string[]): string {
  const said = values.filter((value) => !/^null$/i.test(value));
  const takesNull = said.length < values.length;
  const isOne = said.length === 0 ? "false" : `${key} IN (${said.join(", ")})`;
  return takesNull ? `(${key} IS NULL OR ${isOne})` : `(${key} IS NOT NULL AND ${isOne})`;
}

/** What stands behind MINVALUE or MAXVALUE does not count. */
function withinRange(keys: readonly string[], from: readonly string[], to: readonly string[]): string {
  const set = keys.map((key) => `${key} IS NOT NULL`);
  return `(${[...set, ...limit(keys, from, ">=", ">"), ...limit(keys, to, "<", "<=")].join(" AND ")})`;
}

/** `onMin` and `onMax`: how what stands before such a word compares. */
function limit(keys: readonly string[], values: readonly string[], onMin: string, onMax: string): readonly string[] {
  const at = values.findIndex((value) => /^(?:minvalue|maxvalue)$/i.test(value));
  const count = at < 0 ? values.length : at;
  if (count === 0) return [];
  const operator = at >= 0 && /^maxvalue$/i.test(values[at] ?? "") ? onMax : onMin;
  return [`(${keys.slice(0, count).join(", ")}) ${operator} (${values.slice(0, count).join(", ")})`];
}
