/** Queries that count the rows which stand in the way of a change, and name one of them. They change nothing. */
import type { Catalog, Probe, Table } from "@dsl/planner";
import { hasLabel } from "./held-values/has-label.js";
import { shapeOf } from "./held-values/shape.js";
import { doesNotConvert } from "./probe/does-not-convert.js";
import { withinBound } from "./probe/within-bound.js";
import { sql } from "./sql.js";

export function probe(of: Probe, catalog: Catalog): string {
  const table = catalog.tables.find(
    ({ name, namespace }) => name === of.table.name && namespace === of.table.namespace,
  );
  const rows = rowsOf(of, table, catalog);
  return `SELECT count(*) AS count, (SELECT ${keyText(table)} ${rows} LIMIT 1) AS example ${rows}`;
}

function rowsOf(of: Probe, table: Table | undefined, catalog: Catalog): string {
  if (of.kind === "duplicates") return `FROM (${repeated(of)}) t WHERE t.dsl_count > 1`;
  return `FROM ${sql.qualify(of.table)} t WHERE ${conditionOf(of, table, catalog)}`;
}

function conditionOf<Kind extends Conditional>(of: Of<Kind>, table: Table | undefined, catalog: Catalog): string {
  const condition: Condition<Kind> = conditions[of.kind];
  return condition(of, table, catalog);
}

/** `id = 5`, `org = 'acme', number = 7`; a table without a key names its rows by their place. */
function keyText(table: Table | undefined): string {
  const names = (table?.primaryKey?.items ?? []).flatMap(({ target }) =>
    target.kind === "column" ? [target.column] : [],
  );
  if (names.length === 0) return "'ctid = ' || t.ctid";
  return names.map((name) => `${sql.literal(`${name} = `)} || ${shownValue(name, table)}`).join(" || ', ' || ");
}

function shownValue(name: string, table: Table | undefined): string {
  const type = table?.columns.find((column) => column.name === name)?.type.text ?? "";
  const text = `t.${sql.quote(name)}::text`;
  return /^(smallint|integer|bigint|numeric|real|double)/.test(type) ? text : `quote_literal(${text})`;
}

type Of<Kind> = Probe & { readonly kind: Kind };
type Condition<Kind> = (of: Of<Kind>, table: Table | undefined, catalog: Catalog) => string;

type Conditional = Exclude<Probe["kind"], "duplicates">;

const conditions: { readonly [Kind in Conditional]: Condition<Kind> } = {
  rows: () => "true",
  notNull: ({ column }) => `${sql.quote(column)} IS NOT NULL`,
  null: ({ column }) => `${sql.quote(column)} IS NULL`,
  orphans: ({ columns, references, referencedColumns }) => {
    const set = columns.map((column) => `t.${sql.quote(column)} IS NOT NULL`);
    const same = columns.map(
      (column, index) => `parent.${sql.quote(referencedColumns[index] ?? "")} = t.${sql.quote(column)}`,
    );
    return `${set.join(" AND ")} AND NOT EXISTS (SELECT FROM ${sql.qualify(references)} parent WHERE ${same.join(" AND ")})`;
  },
  violates: ({ expression }) => `(${expression}\n) IS FALSE`,
  unconvertible: doesNotConvert,
  bound: ({ parent, key, bounds, taken }) => {
    const within = bounds.map((bound) => withinBound(bound, key, parent)).join(" OR ") || "false";
    return taken ? `(${within})` : `NOT (${within})`;
  },
  value: ({ column, value, enum: type }, table, catalog) => {
    const known = table?.columns.find(({ name }) => name === column);
    const shape = known === undefined ? undefined : shapeOf(known, type, catalog);
    return hasLabel(`t.${sql.quote(column)}`, shape ?? { kind: "label" }, value);
  },
};

/** Each row with how many have its values. */
function repeated({ table, columns, where, nullsNotDistinct }: Of<"duplicates">): string {
  const names = columns.map((name) => sql.quote(name));
  const counted = [
    ...(where === undefined ? [] : [`(${where}\n)`]),
    ...(nullsNotDistinct ? [] : names.map((name) => `${name} IS NOT NULL`)),
  ];
  const condition = counted.length === 0 ? "" : ` WHERE ${counted.join(" AND ")}`;
  return `SELECT *, ctid, count(*) OVER (PARTITION BY ${names.join(", ")}) AS dsl_count FROM ${sql.qualify(table)}${condition}`;
}
