/** A catalog as an older server keeps it: what it takes and forgets in silence, or has no place for, is gone. */
import { type Catalog, type Column, constraintId, type Domain, type Table } from "@dsl/planner";
import { sql } from "../sql.js";

/** Since PostgreSQL 17 the NOT NULL of a domain is a constraint, since 18 that of a column. */
export function kept(catalog: Catalog, serverVersion: number): Catalog {
  if (serverVersion >= 180000) return catalog;
  const { tables, domains, alterations } = catalog;
  const notNulls = new Set(alterations.length === 0 ? [] : tables.flatMap(notNullsOf));
  return {
    ...catalog,
    tables: tables.map(withoutNotNulls),
    domains: serverVersion >= 170000 ? domains : domains.map(({ notNull: _notNull, ...domain }): Domain => domain),
    alterations: alterations.filter(({ on }) => !notNulls.has(on)),
  };
}

const notNullsOf = (table: Table) =>
  table.columns
    .filter(({ nullable }) => !nullable)
    .map(({ name, notNull }) => constraintId(table, notNull?.name ?? sql.notNullName(table.name, name)));

function withoutNotNulls(table: Table): Table {
  if (table.columns.every(({ notNull }) => notNull === undefined)) return table;
  return { ...table, columns: table.columns.map(({ notNull: _notNull, ...column }): Column => column) };
}
