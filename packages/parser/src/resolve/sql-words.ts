/** Words of SQL that read as fields, and are none: `NOT NULL` and `PRIMARY KEY` behind a field, `enable row level security`. */
import type * as ast from "../ast.js";
import { removal, replacement } from "../diagnostics/fixes.js";
import { columnAttributes, isColumnWord, tableAttribute, type Replacement } from "../syntax/sql-lines.js";
import { report, type Context } from "./context.js";

type Needs = Pick<Context, "messages" | "declarations">;

/** How many members from one on are such words, which is reported. */
export function reportSqlWords(members: readonly ast.Member[], at: number, context: Needs): number {
  if (!mayBegin(members[at]!)) return 0;
  const fields = wordsAt(members, at, context);
  for (let count = fields.length; count > 0; count--) {
    const written = fields.slice(0, count).map(({ nameText, type }) => `${nameText} ${type.written as string}`);
    const found = meaningOf(written.join(" "));
    if (found?.text === undefined) continue;
    const { file, start } = fields[0]!;
    reportWords({ file, start, end: fields[count - 1]!.type.end }, written.join(" "), found.text, found.help, context);
    return count;
  }
  return 0;
}

function meaningOf(words: string): Replacement | undefined {
  return isColumnWord(words.slice(0, words.indexOf(" "))) ? columnAttributes(words) : tableAttribute(words);
}

const ENABLE = /^enable$/i;

/** Asked of every field: hardly any does. */
const mayBegin = (member: ast.Member): boolean =>
  member.kind === "field" && (isColumnWord(member.nameText) || ENABLE.test(member.nameText));

/** Fields that are two words each, of which the second is no type. */
function wordsAt(members: readonly ast.Member[], at: number, { declarations }: Needs): readonly ast.Field[] {
  const fields: ast.Field[] = [];
  for (let next: ast.Member | undefined = members[at]; next?.kind === "field"; next = members[at + fields.length]) {
    const { written, arity } = next.type;
    if (typeof written !== "string" || declarations.types.has(written) || arity !== "required") break;
    fields.push(next);
    if (next.attributes.length > 0) break;
  }
  return fields;
}

function reportWords(
  span: { readonly file: string; readonly start: number; readonly end: number },
  written: string,
  instead: string,
  help: string,
  context: Needs,
): void {
  const fix = instead === "" ? removal(span, written) : replacement(span, instead);
  report(context, { code: "D2101", span, message: `"${written}" is SQL, and no field`, help, fix });
}
