/** The columns of each table. */
import type { Column, ColumnType, ObjectId } from "@dsl/planner";
import { objectId } from "@dsl/planner";
import { conventionalName } from "../text/conventional-name.js";
import type { ReadContext } from "./context.js";
import { groupBy } from "./group-by.js";
import type { Oid } from "./part.js";
import type { ColumnDetailRow } from "./parts/column-details.js";
import type { ColumnRow } from "./parts/columns.js";
import type { ConstraintRow } from "./parts/constraints.js";
import type { SequenceRow } from "./parts/sequences.js";
import { flag, present } from "./present.js";
import { readSequenceOptions } from "./read-sequence-options.js";

/** Gives the columns of the table with an OID. */
export function columnReader(context: ReadContext): (table: Oid) => readonly Column[] {
  const { raw } = context;
  const details = new Map(raw.columnDetails.map((row) => [key(row.table, row.number), row]));
  const owned = new Map(raw.sequences.map((row) => [key(row.table ?? "", row.column ?? 0), row]));
  const notNulls = new Map(
    raw.constraints.filter((row) => row.kind === "n").map((row) => [key(row.table, row.columns?.[0] ?? 0), row]),
  );
  const rows = groupBy(raw.columns, (row) => row.table);
  return (table) =>
    (rows.get(table) ?? []).map((row) => {
      const place = key(row.table, row.number);
      return readColumn(
        { row, detail: details.get(place), sequence: owned.get(place), notNull: notNulls.get(place) },
        context,
      );
    });
}

interface ColumnRows {
  readonly row: ColumnRow;
  readonly detail: ColumnDetailRow | undefined;
  readonly sequence: SequenceRow | undefined;
  readonly notNull: ConstraintRow | undefined;
}

function readColumn(rows: ColumnRows, context: ReadContext): Column {
  const { row, detail } = rows;
  return {
    name: row.name,
    type: readType(row.type, row.typeId, context),
    nullable: !row.notNull,
    ...readValue(rows, context),
    ...context.comment("relation", row.table, row.number),
    ...present({
      collation: detail?.collation,
      notNull: readNotNull(rows, context),
      storage: detail?.storage,
      compression: detail?.compression,
      statistics: detail?.statistics,
      inherited: flag(detail?.inherited ?? false),
      needs: readNeeds(rows, context),
    }),
  };
}

export function readType(text: string, oid: Oid, context: ReadContext): ColumnType {
  const userType = context.userType(oid);
  return userType === undefined ? { text } : { text, userType };
}

/** Where its values come from: a generated column, identity, serial, or a default. */
function readValue(rows: ColumnRows, context: ReadContext): Pick<Column, "default" | "generated" | "identity"> {
  const { row, detail, sequence } = rows;
  if (detail?.generated && row.default !== null)
    return { generated: { expression: row.default, stored: detail.generated === "s" } };
  const identity = detail?.identity;
  if (identity && sequence) return { identity: numbering(identity === "a" ? "always" : "byDefault", sequence, row) };
  if (sequence && isSerial(rows, context)) return { identity: numbering("serial", sequence, row) };
  return row.default === null ? {} : { default: row.default };
}

const numbering = (kind: "serial" | "always" | "byDefault", sequence: SequenceRow, row: ColumnRow) => ({
  kind,
  sequence: sequence.name,
  options: readSequenceOptions(sequence, row.type),
});

/** A whole number whose default is the next value of the sequence that it owns, and nothing else. */
export function isSerial({ row, sequence }: Pick<ColumnRows, "row" | "sequence">, context: ReadContext): boolean {
  if (sequence?.ownership !== "a" || row.defaultId === null) return false;
  if (!["smallint", "integer", "bigint"].includes(row.type)) return false;
  if (!/^nextval\('([^']|'')*'::regclass\)$/.test(row.default ?? "")) return false;
  return context.needs("default", row.defaultId).includes(objectId("sequence", context.qualify(sequence)));
}

/** NOT NULL as PostgreSQL 18 knows it, unless it is the plain kind with the usual name. */
function readNotNull({ row, notNull }: ColumnRows, context: ReadContext): Column["notNull"] {
  if (notNull === undefined) return undefined;
  const label = `not_null${/\d*$/.exec(notNull.name)?.[0] ?? ""}`;
  const usual = notNull.name === conventionalName(context.relation(row.table).name, row.name, label);
  if (usual && notNull.validated && !notNull.noInherit) return undefined;
  return {
    validated: notNull.validated,
    ...present({ name: usual ? undefined : notNull.name, noInherit: flag(notNull.noInherit) }),
  };
}

function readNeeds(rows: ColumnRows, context: ReadContext): readonly ObjectId[] | undefined {
  const { row, sequence } = rows;
  const type = context.userType(row.typeId);
  const said = [
    ...(type ? [objectId("type", type)] : []),
    ...(sequence && isSerial(rows, context) ? [objectId("sequence", context.qualify(sequence))] : []),
  ];
  const needs = [
    ...context.needs("relation", row.table, row.number),
    ...(row.defaultId === null ? [] : context.needs("default", row.defaultId)),
  ].filter((id) => !said.includes(id));
  return needs.length === 0 ? undefined : needs;
}

const key = (table: Oid, number: number): string => `${table}:${number}`;
