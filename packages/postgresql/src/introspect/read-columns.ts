/** The columns of each table. */
import { type Column, type ColumnType, type ObjectId, objectId } from "@dsl/planner";
import { conventionalName } from "../text/conventional-name.js";
import type { ReadContext } from "./context.js";
import { groupBy } from "./group-by.js";
import type { Oid } from "./part.js";
import type { ColumnDetailRow } from "./parts/column-details.js";
import type { ColumnRow } from "./parts/columns.js";
import type { ConstraintRow } from "./parts/constraints.js";
import type { DefaultRow } from "./parts/defaults.js";
import type { SequenceRow } from "./parts/sequences.js";
import { placeOf } from "./place-map.js";
import { flag, present } from "./present.js";
import { readSequenceOptions } from "./read-sequence-options.js";

/** The rows of one column. */
export interface ColumnRows {
  readonly row: ColumnRow;
  readonly value?: DefaultRow | undefined;
  readonly detail?: ColumnDetailRow | undefined;
  /** That the column owns. */
  readonly sequence?: SequenceRow | undefined;
  readonly notNull?: ConstraintRow | undefined;
}

/** By the relation with an OID: its columns in order. */
export function columnRows({ raw }: ReadContext): (relation: Oid) => readonly ColumnRows[] {
  const rows = groupBy(raw.columns, (row) => row.table);
  const values = new Map(raw.defaults.map((row) => [placeOf(row.table, row.number), row]));
  const details = new Map(raw.columnDetails.map((row) => [placeOf(row.table, row.number), row]));
  const sequences = new Map(raw.sequences.map((row) => [placeOf(row.table ?? 0, row.column ?? 0), row]));
  const notNulls = new Map(
    raw.constraints.filter(({ kind }) => kind === "n").map((row) => [placeOf(row.table, row.columns?.[0] ?? 0), row]),
  );
  return (relation) =>
    inOrder(rows.get(relation) ?? []).map((row) => {
      const place = placeOf(row.table, row.number);
      return {
        row,
        value: values.get(place),
        detail: details.get(place),
        sequence: sequences.get(place),
        notNull: notNulls.get(place),
      };
    });
}

const inOrder = (rows: readonly ColumnRow[]): readonly ColumnRow[] => [...rows].sort((a, b) => a.number - b.number);

export function readColumn(rows: ColumnRows, context: ReadContext): Column {
  const { row, value, detail, sequence } = rows;
  const serial = isSerial(rows);
  const needs = readNeeds(rows, context);
  return {
    name: row.name,
    type: readType(row.type, row.typeId, context),
    nullable: !row.notNull,
    ...(serial && sequence !== undefined && { identity: numbering("serial", sequence, row) }),
    ...(value !== undefined && !serial && readValue(value, detail)),
    ...(detail !== undefined && readDetail(detail, rows)),
    ...context.comment("relation", row.table, row.number),
    ...(rows.notNull !== undefined && readNotNull(rows.notNull, row, context)),
    ...(needs.length > 0 && { needs }),
  };
}

export function readType(text: string, oid: Oid, context: ReadContext): ColumnType {
  const userType = context.userType(oid);
  return userType === undefined ? { text } : { text, userType };
}

const readValue = (
  { expression }: DefaultRow,
  detail: ColumnDetailRow | undefined,
): Pick<Column, "default" | "generated"> =>
  detail?.generated ? { generated: { expression, stored: detail.generated === "s" } } : { default: expression };

function readDetail(detail: ColumnDetailRow, { row, sequence }: ColumnRows): Partial<Column> {
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

/** A whole number whose default is the next value of the sequence that it owns, and nothing else. */
export function isSerial({ row, value, sequence }: ColumnRows): boolean {
  if (sequence?.ownership !== "a" || value === undefined) return false;
  return ["smallint", "integer", "bigint"].includes(row.type) && value.expression === sequence.nextValue;
}

/** NOT NULL as PostgreSQL 18 knows it, unless it is the plain kind with the usual name. */
function readNotNull(notNull: ConstraintRow, row: ColumnRow, context: ReadContext): Pick<Column, "notNull"> {
  const usual = notNull.name === conventionalName(context.relation(row.table).name, row.name, "not_null");
  const [validated, noInherit] = [!notNull.flags.includes("v"), notNull.flags.includes("n")];
  if (usual && validated && !noInherit) return {};
  return { notNull: { validated, ...present({ name: usual ? undefined : notNull.name, noInherit: flag(noInherit) }) } };
}

/** Beyond its user type and the sequence of a serial column. */
function readNeeds(rows: ColumnRows, context: ReadContext): readonly ObjectId[] {
  const { row, value, sequence } = rows;
  const all = [
    ...context.needs("relation", row.table, row.number),
    ...(value === undefined ? [] : context.needs("default", value.oid)),
  ];
  if (all.length === 0) return all;
  const type = context.userType(row.typeId);
  const said = new Set([
    ...(type ? [objectId("type", type)] : []),
    ...(sequence && isSerial(rows) ? [objectId("sequence", context.qualify(sequence))] : []),
  ]);
  return all.filter((id) => !said.has(id));
}
