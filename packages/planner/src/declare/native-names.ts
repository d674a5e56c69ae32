/** Types and collations that native blocks of the schema make, by the names that the schema has for them. */
import type { QualifiedName } from "../catalog.js";
import { shownName } from "../names.js";
import { readDrop } from "../native-identity.js";
import type { Declaring } from "./declaring.js";
import { sqlText } from "./sql-text.js";

/** `german` is `"public"."german"` where the schema makes it; any other is the engine's own, or spelled as SQL already. */
export function collationName(written: string, declaring: Declaring): string {
  const own = madeByNative("collation", written, declaring);
  return own === undefined ? written : declaring.dialect.sql.qualify(own);
}

/** The same within the text of a partition key, where the engine quotes only what needs it. `public.german`, `"C"` */
export function collationWord(written: string, declaring: Declaring): string {
  const { identifier } = declaring.dialect.sql;
  const { namespace, name } = madeByNative("collation", written, declaring) ?? { name: written };
  if (namespace !== undefined) return `${identifier(namespace)}.${identifier(name)}`;
  return name.startsWith('"') ? name : identifier(name);
}

/** The text of a type that the schema makes, lists of it too. `timerange[]` is `public.timerange[]` */
export function typeByNative(written: string, declaring: Declaring): string | undefined {
  const [, name = "", list = ""] = /^([^[\]]*?)\s*((?:\[\s*\])*)$/.exec(written) ?? [];
  const own = madeByNative("type", name.replace(/^"([a-z_][a-z0-9_]*)"$/, "$1"), declaring);
  return own === undefined ? undefined : declaring.dialect.types.user(own, list !== "").text;
}

/** `words` is the kind, as DROP names it. `type`, `collation` */
function madeByNative(words: string, written: string, declaring: Declaring): QualifiedName | undefined {
  return declaring.schema.statements
    .filter(({ kind }) => kind === "native")
    .flatMap(({ drop }) => (drop === undefined ? [] : [readDrop(sqlText(drop, declaring))]))
    .filter((each) => each.words === words)
    .map(({ name, namespace = declaring.namespace }) => (namespace === undefined ? { name } : { namespace, name }))
    .find((each) => shownName(each, declaring.dialect) === written);
}
