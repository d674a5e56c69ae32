/** Reading a PostgreSQL database of version 13 or later: one statement for all of it, after one for the session. */
import type { Introspection } from "@dsl/planner";
import { facts } from "./facts.js";
import { catalogQuery } from "./introspect/catalog-query.js";
import { type Raw, parts } from "./introspect/parts.js";
import { readCatalog } from "./introspect/read-catalog.js";
import { sessionSettings } from "./introspect/session-settings.js";

export const introspect: Introspection = {
  queries: ({ namespaces, ignoredTables, serverVersion }) => [
    { name: "session", sql: sessionQuery, params: [] },
    {
      name: "catalog",
      sql: catalogQuery(serverVersion),
      params: [namespaces ?? null, [...facts.ignoredTables, ...ignoredTables]],
    },
  ],
  read(results, { serverVersion }) {
    const [row = {}] = results.catalog ?? [];
    const entries: readonly (readonly unknown[])[] = Object.keys(parts).map((name) => [name, readRows(row[name])]);
    const raw: Raw = Object.fromEntries(entries);
    return readCatalog(raw, serverVersion);
  },
};

const readRows = (text: unknown): unknown => (typeof text === "string" ? JSON.parse(text) : []);

/** Until the end of the transaction. Compiling the query to machine code would take longer than running it. */
const sessionQuery = `select ${Object.entries({ ...sessionSettings, jit: "off" })
  .map(([name, value]) => `set_config('${name}', '${value}', true)`)
  .join(", ")}`;
