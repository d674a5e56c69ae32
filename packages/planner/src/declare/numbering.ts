/** Columns that number their rows: `autoincrement()` as Prisma means it, and the standard's identity. */
import type { ColumnField, OwnedSequence } from "@dsl/parser";
import type { Identity, QualifiedName, SequenceOptions } from "../catalog.js";
import { columnType } from "./column-type.js";
import type { Declaring } from "./declaring.js";
import { sequenceType } from "./sequences.js";

/** `isKey`: the column alone is the primary key. */
export function declareNumbering(
  field: ColumnField,
  table: QualifiedName,
  isKey: boolean,
  declaring: Declaring,
): Identity | undefined {
  if (field.identity !== undefined) {
    return numbering(field.identity.always ? "always" : "byDefault", field.identity, { field, table }, declaring);
  }
  if (field.default?.kind !== "function" || field.default.name !== "autoincrement") return undefined;
  const kind = declaring.dialect.facts.autoincrement;
  if (kind === "serial") return numbering(kind, field.default.owned ?? {}, { field, table }, declaring);
  return isRowid(field, isKey) ? { kind, options: {} } : undefined;
}

/** A sequence that is not named has the usual name, and one without a type that of the column. */
function numbering(
  kind: Identity["kind"],
  owned: OwnedSequence,
  { field, table }: { readonly field: ColumnField; readonly table: QualifiedName },
  declaring: Declaring,
): Identity {
  const sequence = owned.sequence ?? declaring.dialect.sql.ownedSequence(table.name, field.dbName);
  const columns = columnType(field.type, field.arity, declaring).text;
  const type = owned.type === undefined ? columns : (sequenceType(owned.type, declaring).type ?? "bigint");
  return {
    kind,
    ...(sequence === undefined ? {} : { sequence }),
    options: { ...(type === columns ? {} : { type }), ...tidyOptions(owned, type) },
  };
}

/** Only an Int that is the whole primary key is numbered; as in Prisma, any other column stays as it is. */
export const isRowid = (field: ColumnField, isKey: boolean): boolean =>
  isKey && field.type.kind === "scalar" && field.type.scalar === "Int";

/** The numbers that a type holds. */
const ranges: Readonly<Record<string, { readonly lowest: string; readonly highest: string }>> = {
  smallint: { lowest: "-32768", highest: "32767" },
  integer: { lowest: "-2147483648", highest: "2147483647" },
  bigint: { lowest: "-9223372036854775808", highest: "9223372036854775807" },
};

/** What says no more than the engine does anyway for a sequence of this type is left out. */
export function tidyOptions(options: SequenceOptions, type: string): SequenceOptions {
  const { start, increment, min, max, cache, cycle } = options;
  const down = increment?.startsWith("-") === true;
  const usualMin = down ? ranges[type]?.lowest : "1";
  const usualMax = down ? "-1" : ranges[type]?.highest;
  return {
    ...unless("start", start, down ? (max ?? usualMax) : (min ?? usualMin)),
    ...unless("increment", increment, "1"),
    ...unless("min", min, usualMin),
    ...unless("max", max, usualMax),
    ...unless("cache", cache, "1"),
    ...(cycle === true ? { cycle } : {}),
  };
}

function unless(key: keyof SequenceOptions, value: string | undefined, usual: string | undefined): SequenceOptions {
  return value === undefined || value === usual ? {} : { [key]: value };
}
