/** `NOT NULL` and `PRIMARY KEY` behind a field: they read as one more field, and are none. */
import type * as ast from "../ast.js";
import { removal, replacement } from "../diagnostics/fixes.js";
import { report, type Context } from "./context.js";

const meanings: Readonly<Record<string, { readonly help: string; readonly instead: string }>> = {
  "not null": { help: "a field without ? is NOT NULL: remove it", instead: "" },
  "primary key": { help: "write @id", instead: "@id" },
};

/** Asked of every field: hardly any has a type that is such a word. */
const SECOND_WORD = /^(?:null|key)$/i;

/** Whether it is such words, which is reported. */
export function reportSqlWords(field: ast.Field, context: Pick<Context, "messages" | "declarations">): boolean {
  const { type, span, nameText } = field;
  if (typeof type.written !== "string" || !SECOND_WORD.test(type.written)) return false;
  const written = `${nameText} ${type.written}`;
  const meaning = meanings[written.toLowerCase()];
  if (meaning === undefined || context.declarations.types.has(type.written)) return false;
  const { help, instead } = meaning;
  const fix = instead === "" ? removal(span, written) : replacement(span, instead);
  report(context, { code: "D2101", span, message: `"${written}" is SQL, and no field`, help, fix });
  return true;
}
