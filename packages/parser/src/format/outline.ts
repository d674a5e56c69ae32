/** What was read of a file, without its layout: tells whether a broken text is read alike before and after formatting. */
import type { SourceFile } from "../ast.js";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";

export function outline({ blocks, unread, text }: SourceFile, diagnostics: readonly Diagnostic[]): string {
  const codes = diagnostics.map(({ code }) => code).sort();
  const words = ({ span }: { readonly span: Span }): string => wordsOf(text.slice(span.start, span.end));
  const heads = blocks.map((block) => [
    block.name.text,
    block.kind === "alias" ? words(block) : block.members.map((member) => `${member.kind} ${words(member)}`).sort(),
  ]);
  return JSON.stringify([codes, unread.map(words), heads]);
}

/** The words and signs of a text, sorted: attributes may have moved. Commas may come and go, and so may backslashes in SQL. */
function wordsOf(text: string): string {
  return (text.match(/\w+|[^\w\s,\\]/g) ?? []).sort().join(" ");
}
