/** Whether an expression may give another value for each row: then adding a column with it writes the table anew. */

/** Functions that give one value for a whole statement. */
const stable = new Set([
  ...["now", "transaction_timestamp", "statement_timestamp", "current_setting", "current_schema"],
  ...["lower", "upper", "length", "concat", "replace", "abs", "round", "coalesce", "nullif", "greatest", "least"],
  ...["date_trunc", "make_interval", "make_date", "timezone", "to_timestamp", "to_date", "date", "interval"],
  ...["jsonb_build_object", "jsonb_build_array", "json_build_object", "json_build_array", "to_jsonb", "to_json"],
  ...["array_fill", "string_to_array", "int4range", "int8range", "numrange", "tsrange", "tstzrange", "daterange"],
]);

export function mayBeVolatile(expression: string): boolean {
  const withoutLiterals = expression.replaceAll(/'(?:[^']|'')*'/g, "''");
  const withoutCasts = withoutLiterals.replaceAll(/::\s*(?:"[^"]*"|[\w .])+(?:\([\d, ]*\))?(?:\[\])*/g, "");
  const calls = withoutCasts.matchAll(/([\w."]+)\s*\(/g);
  return [...calls].some(([, name]) => !stable.has((name ?? "").replace(/^pg_catalog\./, "").toLowerCase()));
}
