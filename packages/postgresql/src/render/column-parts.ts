/** A column as CREATE TABLE and ADD COLUMN write it, and the statements that it needs around that. */
import type { Column, PlanContext, QualifiedName } from "@dsl/planner";
import { nextNumber, sql } from "../sql.js";
import { conventionalName } from "../text/conventional-name.js";
import { collate } from "./collate.js";
import { columnOptionStatements } from "./column-options.js";
import { defaultClause } from "./default-clause.js";
import { enclosed } from "./enclosed.js";
import { notNullClause, setNotNull } from "./not-null.js";
import { identityClause, sequenceTypeStatement, serialParts } from "./owned-sequence.js";
import { words } from "./words.js";

export interface ColumnParts {
  readonly before: readonly string[];
  /** `"name" text NOT NULL DEFAULT ''::text` */
  readonly definition: string;
  /** What of the definition is not name and type: all that a typed table says of a column. */
  readonly options: string;
  readonly after: readonly string[];
}

export function columnParts(table: QualifiedName, column: Column, context: PlanContext): ColumnParts {
  const plainSerial = isPlainSerial(table, column);
  const sequence = column.identity?.kind === "serial" && !plainSerial ? serialParts(table, column, context) : undefined;
  const type = plainSerial ? serialTypes[column.type.text] : column.type.text;
  const options = words(notNullClause(column), plainSerial ? undefined : valueClause(table, column));
  return {
    before: sequence === undefined ? [] : [sequence.create],
    definition: words(sql.quote(column.name), type, collate(column.collation), options),
    options,
    after: [
      ...(sequence === undefined ? [] : sequence.own),
      ...sequenceTypeStatement(table, column),
      ...columnOptionStatements(table, {}, column, context),
      ...(column.notNull?.validated === false ? [setNotNull(table, column)] : []),
    ],
  };
}

/** Where its values come from. */
function valueClause(table: QualifiedName, column: Column): string | undefined {
  const { default: value, generated, identity } = column;
  if (generated !== undefined)
    return `GENERATED ALWAYS AS ${enclosed(generated.expression)} ${generated.stored ? "STORED" : "VIRTUAL"}`;
  if (identity?.kind === "serial") return defaultClause(nextNumber(table, column));
  if (identity !== undefined) return identityClause(table, column);
  return value === undefined ? undefined : defaultClause(value);
}

const serialTypes: Readonly<Record<string, string>> = {
  smallint: "smallserial",
  integer: "serial",
  bigint: "bigserial",
};

/** What `serial` makes by itself: a sequence with the usual name and options, on a required column. */
function isPlainSerial(table: QualifiedName, { name, type, identity, nullable }: Column): boolean {
  if (identity?.kind !== "serial" || nullable || serialTypes[type.text] === undefined) return false;
  const usual = conventionalName(table.name, name, "seq");
  return (identity.sequence ?? usual) === usual && Object.keys(identity.options).length === 0;
}
