/** Pieces of the queries that write CREATE statements: SQL that gives text. */

/** `"Odd".name` of an object whose namespace is joined as `ns`. */
export const qualified = (name: string): string => `quote_ident(ns.name) || '.' || quote_ident(${name})`;

/** `LABEL = value`, NULL where the value is. */
export const option = (label: string, value: string): string => `'${label} = ' || ${value}`;

/** The same for a routine; NULL where there is none. */
export const routineOption = (label: string, oid: string): string =>
  option(label, `nullif(${oid}::oid, 0)::regproc::text`);

/** What is there of a list, a line for each, in parentheses. */
export const lines = (items: readonly string[]): string =>
  `E'(\\n  ' || array_to_string(array_remove(array[${items.join(", ")}]::text[], null), E',\\n  ') || E'\\n)'`;

/** ` OPTIONS (host 'a')`, or nothing. */
export const optionsClause = (options: string): string =>
  `coalesce((select E'\\n  OPTIONS (' || string_agg(${foreignOption}, ', ' order by o.place) || ')'
      from pg_options_to_table(${options}) with ordinality o(option_name, option_value, place)), '')`;

/** What is a secret stays in the database: a schema has a placeholder for it. */
const foreignOption = `quote_ident(o.option_name) || ' ' || quote_literal(
      case when o.option_name ~* '(passw|secret|token|api_?key|private_?key)' then '***' else o.option_value end)`;
