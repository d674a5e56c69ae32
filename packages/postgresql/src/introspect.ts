/** Reading a PostgreSQL database of version 13 or later: one statement for all of it, after one for the session. */
import type { Introspection } from "@dsl/planner";
import { facts } from "./facts.js";
import { catalogQuery } from "./introspect/catalog-query.js";
import { type Raw, parts } from "./introspect/parts.js";
import { readCatalog } from "./introspect/read-catalog.js";

export const introspect: Introspection = {
  queries: ({ namespaces, ignoredTables, serverVersion }) => [
    { name: "session", sql: sessionQuery, params: [] },
    {
      name: "catalog",
      sql: catalogQuery(serverVersion),
      params: [namespaces ?? null, [...facts.ignoredTables, ...ignoredTables]],
    },
  ],
  read(results) {
    const [row = {}] = results.catalog ?? [];
    const texts = Object.keys(parts).map((name) => `"${name}":${typeof row[name] === "string" ? row[name] : "[]"}`);
    const raw: Raw = JSON.parse(`{${texts.join(",")}}`);
    return readCatalog(raw);
  },
};

/**
 * Until the end of the transaction: the engine qualifies every name that is not its own, prints dates and numbers alike
 * everywhere, and does not compile the query to machine code, which takes longer than running it.
 */
const sessionQuery = `select ${Object.entries({
  search_path: "",
  datestyle: "ISO, YMD",
  intervalstyle: "postgres",
  timezone: "UTC",
  bytea_output: "hex",
  extra_float_digits: "1",
  xmloption: "content",
  quote_all_identifiers: "off",
  jit: "off",
})
  .map(([name, value]) => `set_config('${name}', '${value}', true)`)
  .join(", ")}`;
