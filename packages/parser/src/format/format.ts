/** Schema text in its canonical form: Prisma's, and a form of our own for what Prisma cannot say. */
import { parse } from "../parse.js";
import { type Item, itemsOf } from "./items.js";
import { Source } from "./source.js";

/**
 * Formats the text of one file. Idempotent; every comment is kept, and whatever has a syntax error stays as it was
 * written. Line ends become `\n`. Never throws.
 */
export function format(text: string): string {
  const { file, diagnostics } = parse("", text);
  const source = new Source(
    text,
    file.comments,
    diagnostics.map(({ span }) => span?.start ?? 0).sort((a, b) => a - b),
  );
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
