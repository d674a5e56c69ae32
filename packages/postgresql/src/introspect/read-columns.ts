/** The columns of each table. */
import type { Column, ColumnType, ObjectId } from "@dsl/planner";
import { conventionalName } from "../text/conventional-name.js";
import { catalogOids } from "./catalog-oids.js";
import type { ReadContext } from "./context.js";
import type { Oid } from "./part.js";
import type { ColumnDetail, ColumnRow } from "./parts/columns.js";
import type { ConstraintRow } from "./parts/constraints.js";
import type { DefaultRow } from "./parts/defaults.js";
import type { DependencyRow } from "./parts/dependencies.js";
import type { SequenceRow } from "./parts/sequences.js";
import type { Raw } from "./parts.js";
import { flag, present } from "./present.js";
import { readSequenceOptions } from "./read-sequence-options.js";

/** The rows of one column. */
export interface ColumnRows {
  readonly row: ColumnRow;
  readonly value: DefaultRow | undefined;
  /** That the column owns; of several the one that numbers it. */
  readonly sequence: SequenceRow | undefined;
  readonly notNull: ConstraintRow | undefined;
}

/** Of every relation, a sparse list by the number of the column. */
export function columnRows(raw: Raw): ReadonlyMap<Oid, readonly ColumnRows[]> {
  const columns = new Map<Oid, Mutable<ColumnRows>[]>();
  const at = (table: Oid | null, number = 0) => columns.get(table ?? 0)?.[number];
  for (const row of raw.columns) {
    const ofTable = columns.get(row.table) ?? [];
    if (ofTable.length === 0) columns.set(row.table, ofTable);
    ofTable[row.number] = { row, value: undefined, sequence: undefined, notNull: undefined };
  }
  for (const value of raw.defaults) Object.assign(at(value.table, value.number) ?? {}, { value });
  for (const sequence of raw.sequences) {
    const rows = at(sequence.table, sequence.column ?? 0);
    if (rows !== undefined && (rows.sequence === undefined || numbers({ ...rows, sequence }))) rows.sequence = sequence;
  }
  for (const notNull of raw.constraints.filter(({ kind }) => kind === "n"))
    Object.assign(at(notNull.table, notNull.columns?.[0]) ?? {}, { notNull });
  return columns;
}

/** There are many of them: assigned rather than spread, which would copy what is there for each property. */
export function readColumn(rows: ColumnRows, context: ReadContext): Column {
  const { row, value, sequence, notNull } = rows;
  const column: Mutable<Column> = {
    name: row.name,
    type: readType(row.type, row.typeId, context),
    nullable: !row.notNull,
  };
  if (sequence !== undefined && isSerial(rows)) column.identity = numbering("serial", sequence, row);
  else if (value !== undefined && row.detail?.generated)
    column.generated = { expression: value.expression, stored: row.detail.generated === "s" };
  else if (value !== undefined) column.default = value.expression;
  if (row.detail !== null) Object.assign(column, readDetail(row.detail, rows));
  const { comment } = context.comment("relation", row.table, row.number);
  if (comment !== undefined) column.comment = comment;
  if (notNull !== undefined) Object.assign(column, readNotNull(notNull, row, context));
  if (notNull?.flags.includes("i") === false && column.inherited === true) column.requiredItself = true;
  const needs = readNeeds(rows, context);
  if (needs.length > 0) column.needs = needs;
  return column;
}

type Mutable<Fields> = { -readonly [Field in keyof Fields]: Fields[Field] };

export function readType(text: string, oid: Oid, context: ReadContext): ColumnType {
  const userType = context.userType(oid);
  return userType === undefined ? { text } : { text, userType };
}

function readDetail(detail: ColumnDetail, { row, sequence }: ColumnRows): Partial<Column> {
  const { identity, collation, storage, compression, statistics, inherited } = detail;
  return present({
    identity: identity && sequence ? numbering(identity === "a" ? "always" : "byDefault", sequence, row) : undefined,
    collation,
    storage,
    compression,
    statistics,
    inherited: flag(inherited),
  });
}

const numbering = (kind: "serial" | "always" | "byDefault", sequence: SequenceRow, row: ColumnRow) => ({
  kind,
  sequence: sequence.name,
  options: readSequenceOptions(sequence, row.type),
});

/** Whether the sequence that it owns gives a column its values. */
export const numbers = (rows: ColumnRows): boolean => rows.sequence?.ownership === "i" || isSerial(rows);

/** A required whole number whose default is the next value of the sequence that it owns, and nothing else. */
function isSerial({ row, value, sequence }: ColumnRows): boolean {
  if (sequence?.ownership !== "a" || value === undefined || !row.notNull) return false;
  return ["smallint", "integer", "bigint"].includes(row.type) && value.expression === sequence.nextValue;
}

/** NOT NULL as PostgreSQL 18 knows it, unless it is the plain kind with the usual name. */
function readNotNull(notNull: ConstraintRow, row: ColumnRow, context: ReadContext): Pick<Column, "notNull"> {
  const usual = notNull.name === conventionalName(context.relation(row.table).name, row.name, "not_null");
  const [validated, noInherit] = [!notNull.flags.includes("v"), notNull.flags.includes("n")];
  if (usual && validated && !noInherit) return {};
  return { notNull: { validated, ...present({ name: usual ? undefined : notNull.name, noInherit: flag(noInherit) }) } };
}

/** Beyond its user type and the sequence of a serial column, which nearly all that depend on anything depend on alone. */
function readNeeds(rows: ColumnRows, context: ReadContext): readonly ObjectId[] {
  const { row, value, sequence } = rows;
  const own = context.dependencies("relation", row.table, row.number);
  const ofValue = value === undefined ? own : context.dependencies("default", value.oid);
  if (own.length + ofValue.length === 0) return [];
  const type = context.userType(row.typeId);
  const isUnsaid = ({ onCatalog, onObject }: DependencyRow): boolean => {
    if (onCatalog === catalogOids.type) return type === undefined || context.userType(onObject) !== type;
    return onCatalog !== catalogOids.relation || onObject !== sequence?.oid || !isSerial(rows);
  };
  const ids = context.idsOf(own.filter(isUnsaid));
  return value === undefined ? ids : [...ids, ...context.idsOf(ofValue.filter(isUnsaid))];
}
