/** NOT NULL, which PostgreSQL 18 knows as a constraint with a name and a state of its own. */
import type { Column, QualifiedName } from "@dsl/planner";
import { sql } from "../sql.js";
import { conventionalName } from "../text/conventional-name.js";
import { alterColumn, alterTable } from "./alter-table.js";
import { words } from "./words.js";

/** In the definition of a column; one that is not validated yet can only be added to a table that exists. */
export function notNullClause({ nullable, notNull }: Column): string | undefined {
  if (nullable || notNull?.validated === false || notNull?.inherited === true) return undefined;
  return words(
    notNull?.name !== undefined && `CONSTRAINT ${sql.quote(notNull.name)}`,
    "NOT NULL",
    notNull?.noInherit === true && "NO INHERIT",
  );
}

/** As a constraint of the table. `CONSTRAINT "id_required" NOT NULL "id"` */
export const notNullConstraint = ({ name, notNull }: Column): string =>
  words(
    notNull?.name !== undefined && `CONSTRAINT ${sql.quote(notNull.name)}`,
    `NOT NULL ${sql.quote(name)}`,
    notNull?.noInherit === true && "NO INHERIT",
  );

export function setNotNull(table: QualifiedName, column: Column): string {
  const { name, notNull } = column;
  if (notNull === undefined) return alterColumn(table, name, "SET NOT NULL");
  return alterTable(table, words("ADD", notNullConstraint(column), !notNull.validated && "NOT VALID"));
}

/** From one name and state to the other, on a column that is required before and after. */
export function alterNotNull(table: QualifiedName, from: Column, to: Column): readonly string[] {
  if (from.nullable || to.nullable) return [];
  const [old, now] = [nameOf(table, from), nameOf(table, to)];
  const [wasValid, isValid] = [from.notNull?.validated ?? true, to.notNull?.validated ?? true];
  if (wasValid && !isValid) return [alterColumn(table, to.name, "DROP NOT NULL"), setNotNull(table, to)];
  const inherit = (to.notNull?.noInherit ?? false) ? "NO INHERIT" : "INHERIT";
  return [
    ...(old === now ? [] : [alterTable(table, `RENAME CONSTRAINT ${sql.quote(old)} TO ${sql.quote(now)}`)]),
    ...(isValid && !wasValid ? [alterTable(table, `VALIDATE CONSTRAINT ${sql.quote(now)}`)] : []),
    ...((from.notNull?.noInherit ?? false) === (to.notNull?.noInherit ?? false)
      ? []
      : [alterTable(table, `ALTER CONSTRAINT ${sql.quote(now)} ${inherit}`)]),
  ];
}

const nameOf = (table: QualifiedName, { name, notNull }: Column): string =>
  notNull?.name ?? conventionalName(table.name, name, "not_null");
