/** Replacements in several files, collected and then made all at once. */
import type { Span } from "@dsl/parser";

export class TextEdits {
  readonly #edits = new Map<
    string,
    { readonly start: number; readonly end: number; readonly text: string; readonly order: number }[]
  >();
  #order = 0;

  constructor(private readonly texts: ReadonlyMap<string, string>) {}

  /** Replaces a piece of a file; of several insertions at one place the first comes first. */
  replace({ file, start, end }: Span, text: string): void {
    const edits = this.#edits.get(file) ?? [];
    edits.push({ start, end, text, order: this.#order++ });
    this.#edits.set(file, edits);
  }

  insert(file: string, at: number, text: string): void {
    this.replace({ file, start: at, end: at }, text);
  }

  /** Removes whole lines where nothing else stands on them, else only the piece with the space before it. */
  removeLines(span: Span): void {
    const text = this.texts.get(span.file) ?? "";
    const lineStart = text.lastIndexOf("\n", span.start - 1) + 1;
    const next = text.indexOf("\n", span.end);
    const lineEnd = next < 0 ? text.length : next + 1;
    const alone = text.slice(lineStart, span.start).trim() === "" && text.slice(span.end, lineEnd).trim() === "";
    if (alone) return this.replace({ file: span.file, start: lineStart, end: lineEnd }, "");
    const space = /[ \t]*$/.exec(text.slice(0, span.start))?.[0].length ?? 0;
    this.replace({ ...span, start: span.start - space }, "");
  }

  /** Whether something within this piece is edited. */
  isEdited({ file, start, end }: Span): boolean {
    return (this.#edits.get(file) ?? []).some((edit) => edit.start > start && edit.end <= end);
  }

  /** The files as they are after all edits. Pieces inside a piece that goes are gone with it. */
  apply(): ReadonlyMap<string, string> {
    return new Map([...this.texts].map(([file, text]) => [file, applied(text, this.#edits.get(file) ?? [])]));
  }
}

function applied(
  text: string,
  edits: readonly { readonly start: number; readonly end: number; readonly text: string; readonly order: number }[],
): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
  const parts: string[] = [];
  let done = 0;
  for (const edit of sorted) {
    if (edit.start < done) continue;
    parts.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  return [...parts, text.slice(done)].join("");
}
