/** The sequence behind a serial or identity column. */
import { type Column, type PlanContext, type QualifiedName, tableId, tableNamed } from "@dsl/planner";
import { nextNumber, sql } from "../sql.js";
import { conventionalName } from "../text/conventional-name.js";
import { sequenceClauses } from "./sequence-clauses.js";
import { words } from "./words.js";

export function sequenceOf(table: QualifiedName, { name, identity }: Column): string {
  return sql.qualify({ ...table, name: identity?.sequence ?? conventionalName(table.name, name, "seq") });
}

/** What makes a column of its own a serial one. */
export function serialParts(table: QualifiedName, column: Column, context: PlanContext) {
  const sequence = sequenceOf(table, column);
  const options = column.identity?.options ?? {};
  return {
    create: words(
      "CREATE",
      isUnlogged(table, context) && "UNLOGGED",
      `SEQUENCE ${sequence} AS ${options.type ?? column.type.text}`,
      ...sequenceClauses(options),
    ),
    own: [
      ...ownerOf(table, context).map((owner) => `ALTER SEQUENCE ${sequence} OWNER TO ${sql.quote(owner)}`),
      `ALTER SEQUENCE ${sequence} OWNED BY ${sql.qualify(table)}.${sql.quote(column.name)}`,
    ],
    default: nextNumber(table, column),
  };
}

/** Whoever has the table must have the sequence before the column can; both get another owner later, as a new table does. */
function ownerOf(table: QualifiedName, { from }: PlanContext): readonly string[] {
  const owner = from.access.find(({ on }) => on === tableId(table))?.owner;
  return owner === undefined ? [] : [owner];
}

/** A sequence that comes with its column is logged as the table is (PostgreSQL 15). */
function isUnlogged(table: QualifiedName, { to, serverVersion }: PlanContext): boolean {
  if (serverVersion < 150000) return false;
  return tableNamed(to, table)?.options.unlogged === true;
}

/** `GENERATED ALWAYS AS IDENTITY (START WITH 10)`; a sequence of another type than the column's it cannot say. */
export function identityClause(table: QualifiedName, column: Column): string {
  const { kind, sequence, options } = column.identity ?? { kind: "byDefault", options: {} };
  const usual = conventionalName(table.name, column.name, "seq");
  const named = sequence !== undefined && sequence !== usual ? [`SEQUENCE NAME ${sequenceOf(table, column)}`] : [];
  const clauses = [...named, ...sequenceClauses(options)];
  return words(
    `GENERATED ${kind === "always" ? "ALWAYS" : "BY DEFAULT"} AS IDENTITY`,
    clauses.length > 0 && `(${clauses.join(" ")})`,
  );
}

/** Bounds are said again: those of the column's type would become those of the other. */
export function sequenceTypeStatement(table: QualifiedName, column: Column): readonly string[] {
  const { identity } = column;
  if (identity?.options.type === undefined || identity.kind === "serial") return [];
  const { min = "", max = "" } = identity.options;
  const bounds = [min !== "" && `MINVALUE ${min}`, max !== "" && `MAXVALUE ${max}`];
  return [words(`ALTER SEQUENCE ${sequenceOf(table, column)} AS ${identity.options.type}`, ...bounds)];
}

/** The next number follows the largest that is there. */
export function continueNumbering(table: QualifiedName, column: Column): string {
  const name = sql.quote(column.name);
  const start = column.identity?.options.start ?? column.identity?.options.min ?? "1";
  const down = column.identity?.options.increment?.startsWith("-") === true;
  const last = down ? `min(${name}) - 1` : `max(${name}) + 1`;
  const [furthest, first] = down ? ["least", column.identity?.options.start ?? "-1"] : ["greatest", start];
  return `SELECT setval(${sql.literal(sequenceOf(table, column))}::regclass, ${furthest}(${last}, ${first}), false) FROM ${sql.qualify(table)}`;
}
