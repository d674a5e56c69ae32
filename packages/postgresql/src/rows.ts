/** Rows for proofs: made up by type, copied as JSON, and summed up to tell whether they survived. */
import type { Column, SampleRows, Table } from "@dsl/planner";
import { madeUpValue } from "./rows/made-up-value.js";
import { sql } from "./sql.js";

export const rows: SampleRows = {
  value: (column, _table, n, catalog) => madeUpValue(column.type, n, catalog),
  // Every value as the text that its type reads, so that nothing is lost on the way through JSON.
  sample(table, limit, where) {
    const values = kept(table).map(({ name }) => `${sql.quote(name)}::text AS ${sql.quote(name)}`);
    const condition = where === undefined ? "" : ` WHERE ${where}`;
    return `SELECT row_to_json(r)::text AS row FROM (SELECT ${values.join(", ")} FROM ${sql.qualify(table)}${condition}${keyOrder(table)} LIMIT ${limit}) r`;
  },
  insert(table) {
    const names = kept(table).map(({ name }) => sql.quote(name));
    const values = kept(table).map(({ name, type }) => `(r.row ->> ${sql.literal(name)})::${type.text}`);
    const into = names.length === 0 ? "" : ` (${names.join(", ")}) OVERRIDING SYSTEM VALUE`;
    return `INSERT INTO ${sql.qualify(table)}${into} SELECT ${values.join(", ")} FROM (SELECT $1::json AS row) r`;
  },
  checksum(table, columns) {
    const values = columns.map((name) => sql.quote(name)).join(", ");
    return `SELECT count(*) AS count, coalesce(sum(hashtextextended(ROW(${values})::text, 0)), 0)::text AS sum FROM ${sql.qualify(table)}`;
  },
};

/** Generated columns have no value of their own. */
const kept = ({ columns }: Table): readonly Column[] => columns.filter(({ generated }) => generated === undefined);

function keyOrder({ primaryKey }: Table): string {
  const names = (primaryKey?.items ?? []).flatMap(({ target }) =>
    target.kind === "column" ? [sql.quote(target.column)] : [],
  );
  return names.length === 0 ? "" : ` ORDER BY ${names.join(", ")}`;
}
