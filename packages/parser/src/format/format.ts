/** Schema text in its canonical form: Prisma's, and a form of our own for what Prisma cannot say. */
import type { Comment, SourceFile } from "../ast.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { parse } from "../parse.js";
import { type Item, itemsOf } from "./items.js";
import { outline } from "./outline.js";
import { Source } from "./source.js";

/** Left open, or there twice as in a merge conflict, they make it unknowable what belongs to what. */
const UNKNOWABLE: ReadonlySet<string> = new Set(["D1002", "D1003", "D1022"]);

/**
 * Formats the text of one file. Idempotent; every comment is kept, and whatever has a syntax error, or the comment
 * `// prettier-ignore` above it, stays as it was written. So does the whole text where SQL or a comment is not closed, where a
 * merge left its marks, or where a broken text would be read otherwise once its lines were moved. Line ends become `\n`. Never throws.
 */
export function format(text: string): string {
  const { file, diagnostics } = parse("", text);
  const printed = print(file, diagnostics);
  if (diagnostics.length === 0 || printed === text) return printed;
  const again = parse("", printed);
  const isSafe =
    outline(again.file, again.diagnostics) === outline(file, diagnostics) &&
    print(again.file, again.diagnostics) === printed;
  return isSafe ? printed : asWritten(text);
}

const asWritten = (text: string): string => text.replaceAll(/\r\n?/g, "\n");

function print(file: SourceFile, diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.some(({ code }) => UNKNOWABLE.has(code))) return asWritten(file.text);
  const source = new Source(file.text, file.comments, errorsOf(diagnostics, file.comments));
  const items = itemsOf(file, source);
  const lines = items.map((item, index) => `${isApart(items[index - 1], item, source) ? "\n" : ""}${item.text}\n`);
  return lines.length === 0 ? "\n" : lines.join("");
}

/** Whether a blank line parts two items: always after a block over lines, and before one but for comments; else as written. */
function isApart(before: Item | undefined, item: Item, source: Source): boolean {
  if (before === undefined) return false;
  if (before.kind === "block") return true;
  if (item.kind === "block" && before.kind !== "comment") return true;
  return source.newlinesBetween(before.end, item.start) > 1;
}

/** Where syntax errors stand, in order, but for those of comments, which are kept as they are in any case. */
function errorsOf(diagnostics: readonly Diagnostic[], comments: readonly Comment[]): readonly number[] {
  const inComments = new Set(comments.map(({ span }) => span.start));
  const errors = diagnostics.map(({ span }) => span?.start ?? 0).filter((start) => !inComments.has(start));
  return errors.sort((a, b) => a - b);
}
