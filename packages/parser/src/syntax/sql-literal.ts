/** SQL between backticks: its indentation removed, its escapes undone, its `${references}` found. */
import type { SqlPart } from "../ast.js";
import type { Span } from "../diagnostics/diagnostic.js";

const REFERENCE = /^[ \t]*([\p{L}\d_][\p{L}\d_-]*(?:\.[\p{L}\d_][\p{L}\d_-]*)*)[ \t]*$/u;
const MARK = /`|\$\{/g;

/** Told of a `${` whose braces hold no name, or are not closed on its line. */
export type BadReference = (span: Span, closed: boolean) => void;

/** Reads what stands between the backticks at both ends of `span`; without `closed` the last one is missing. */
export function sqlParts(text: string, span: Span, closed: boolean, bad: BadReference): readonly SqlPart[] {
  const content = text.slice(span.start + 1, closed ? span.end - 1 : span.end);
  if (!/[\r\n\\$]/.test(content) && !/^\s/.test(content)) return textParts(content);
  const reader = new PartReader(span.file, bad);
  sqlLines(content).forEach((line, index) => {
    if (index > 0) reader.add("\n");
    reader.read(line.text, span.start + 1 + line.offset);
    if (closed && line.offset + line.text.length === content.length) reader.end();
  });
  return reader.finish();
}

/** A line of SQL as it was written, without its indentation. */
export interface SqlLine {
  readonly text: string;
  /** Offset of `text` in the content. */
  readonly offset: number;
}

/** The lines of the content as the value has them: blank first and last line gone, common indentation gone. */
export function sqlLines(content: string): readonly SqlLine[] {
  const lines: SqlLine[] = [];
  let offset = 0;
  for (const text of content.split(/\r\n|\n|\r/)) {
    lines.push({ text, offset });
    offset += text.length + (content.startsWith("\r\n", offset + text.length) ? 2 : 1);
  }
  if (lines.length > 0 && isBlank(lines[0]!)) lines.shift();
  if (lines.length > 0 && isBlank(lines.at(-1)!)) lines.pop();
  const indentation = commonIndentation(lines);
  return lines.map((line) => {
    const length = sharedLength(line.text, indentation);
    return { text: line.text.slice(length), offset: line.offset + length };
  });
}

const isBlank = (line: SqlLine): boolean => line.text.trim() === "";

function commonIndentation(lines: readonly SqlLine[]): string {
  let common: string | undefined;
  for (const line of lines) {
    if (isBlank(line)) continue;
    const own = /^[ \t]*/.exec(line.text)![0];
    common = common === undefined ? own : common.slice(0, sharedLength(own, common));
  }
  return common ?? "";
}

function sharedLength(text: string, prefix: string): number {
  let length = 0;
  while (length < prefix.length && text[length] === prefix[length]) length++;
  return length;
}

function textParts(text: string): readonly SqlPart[] {
  return text === "" ? [] : [{ kind: "text", text }];
}

/** How many backslashes stand directly before `index`, not looking before `from`. */
function backslashesBefore(text: string, index: number, from: number): number {
  let start = index;
  while (start > from && text[start - 1] === "\\") start--;
  return index - start;
}

/** Collects the parts of one literal, line by line. */
class PartReader {
  readonly #parts: SqlPart[] = [];
  #pending = "";

  constructor(
    private readonly file: string,
    private readonly bad: BadReference,
  ) {}

  /** The backtick follows: backslashes directly before it are halved. */
  end(): void {
    const backslashes = backslashesBefore(this.#pending, this.#pending.length, 0);
    this.#pending = this.#pending.slice(0, this.#pending.length - (backslashes >> 1));
  }

  add(text: string): void {
    this.#pending += text;
  }

  /** Reads one line, which begins at `offset` of the file. */
  read(line: string, offset: number): void {
    let done = 0;
    // Looked for once: a line may have many references that are not closed.
    const lastClose = line.lastIndexOf("}");
    MARK.lastIndex = 0;
    for (let match = MARK.exec(line); match !== null; match = MARK.exec(line)) {
      const backslashes = backslashesBefore(line, match.index, done);
      this.add(line.slice(done, match.index - backslashes) + "\\".repeat(backslashes >> 1));
      done = MARK.lastIndex;
      if (backslashes % 2 === 1 || match[0] === "`") this.add(match[0]);
      else done = this.#reference(line, done, done > lastClose ? -1 : line.indexOf("}", done), offset);
      MARK.lastIndex = done;
    }
    this.add(line.slice(done));
  }

  finish(): readonly SqlPart[] {
    this.#flush();
    return this.#parts;
  }

  /** Reads what follows `${` at `from`; answers where the text goes on. What cannot be read, or is not closed, stays text. */
  #reference(line: string, from: number, close: number, offset: number): number {
    const name = close < 0 ? undefined : REFERENCE.exec(line.slice(from, close))?.[1];
    const end = close < 0 ? from : close + 1;
    const span = { file: this.file, start: offset + from - 2, end: offset + end };
    if (name === undefined) {
      this.bad(span, close >= 0);
      this.add(line.slice(from - 2, end));
    } else {
      this.#flush();
      this.#parts.push({ kind: "reference", text: name, span });
    }
    return end;
  }

  #flush(): void {
    if (this.#pending !== "") this.#parts.push({ kind: "text", text: this.#pending });
    this.#pending = "";
  }
}
