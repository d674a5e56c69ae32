/**
 * Reading a PostgreSQL database of version 13 or later: one statement for all of it, after one that makes the session print
 * everything alike and says which rare kinds of objects there are.
 */
import type { Introspection, IntrospectionOptions } from "@dsl/planner";
import { facts } from "./facts.js";
import { catalogQuery } from "./introspect/catalog-query.js";
import type { ReadServer } from "./introspect/part.js";
import { type PartName, type Raw, parts } from "./introspect/parts.js";
import { type RareCatalog, rareCatalogsSql } from "./introspect/rare-catalogs.js";
import { readCatalog } from "./introspect/read-catalog.js";
import { rowsOf } from "./introspect/rows-of.js";
import { sessionSettings } from "./introspect/session-settings.js";

export const introspect: Introspection = {
  queries: (options) => [
    { name: "session", sql: () => sessionQuery, params: [] },
    {
      name: "catalog",
      sql: ({ session = [] }) => catalogQuery(readServer(session[0] ?? {}, options)),
      params: [options.namespaces ?? null, [...facts.ignoredTables, ...options.ignoredTables]],
    },
  ],
  read(results, { serverVersion }) {
    const [row = {}] = results.catalog ?? [];
    const names = Object.keys(parts) as PartName[];
    const entries = names.map((name) => [name, rowsOf(row[name], parts[name].fields)]);
    const raw: Raw = Object.fromEntries(entries);
    return readCatalog(raw, serverVersion);
  },
};

/**
 * Until the end of the transaction. Compiling the query to machine code would take longer than running it, and what is
 * looked up for each row must fit into memory.
 */
const sessionQuery = `select ${rareCatalogsSql} as rare, ${Object.entries({
  ...sessionSettings,
  jit: "off",
  work_mem: "64MB",
})
  .map(([name, value]) => `set_config('${name}', '${value}', true)`)
  .join(", ")}`;

function readServer({ rare }: Readonly<Record<string, unknown>>, { serverVersion }: IntrospectionOptions): ReadServer {
  const there = new Set<RareCatalog>(JSON.parse(String(rare)));
  return { version: serverVersion, has: (catalog) => there.has(catalog) };
}
