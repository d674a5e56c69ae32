/** Collations by the name that a schema has for them: one that a native block makes is called there as the catalog spells it. */
import { readDrop } from "../native-identity.js";
import { shownName } from "../names.js";
import type { Declaring } from "./declaring.js";
import { sqlText } from "./sql-text.js";

/** `german` is `"public"."german"` where the schema makes it; any other is the engine's own, or spelled as SQL already. */
export function collationName(written: string, declaring: Declaring): string {
  const own = declaring.schema.statements
    .filter(({ kind }) => kind === "native")
    .flatMap(({ drop }) => (drop === undefined ? [] : [readDrop(sqlText(drop, declaring))]))
    .filter(({ words }) => words === "collation")
    .map(({ name, namespace = declaring.namespace }) => (namespace === undefined ? { name } : { namespace, name }))
    .find((each) => shownName(each, declaring.dialect) === written);
  return own === undefined ? written : declaring.dialect.sql.qualify(own);
}
