/** The text that is being formatted, with its lines, comments and errors found by place. */
import type { Comment } from "../ast.js";
import { LineMap } from "../line-map.js";
import { lowerBound } from "../lower-bound.js";

export class Source {
  readonly #lines: LineMap;

  constructor(
    readonly text: string,
    private readonly comments: readonly Comment[],
    /** Where syntax errors stand, in order. */
    private readonly errors: readonly number[],
  ) {
    this.#lines = new LineMap(text);
  }

  slice(span: { readonly start: number; readonly end: number }): string {
    return this.text.slice(span.start, span.end);
  }

  newlinesBetween(start: number, end: number): number {
    return this.#lines.position(end).line - this.#lines.position(start).line;
  }

  isOneLine(start: number, end: number): boolean {
    return this.newlinesBetween(start, end) === 0;
  }

  /** The comments that lie between two offsets. */
  commentsBetween(start: number, end: number): readonly Comment[] {
    const first = lowerBound(this.comments, start, (comment) => comment.span.start);
    const last = lowerBound(this.comments, end, (comment) => comment.span.start);
    return first === last ? NONE : this.comments.slice(first, last);
  }

  /** Whether what begins at an offset is to stay as it was written: the line above it is the comment `// prettier-ignore`. */
  isIgnored(start: number): boolean {
    const comment = this.comments[lowerBound(this.comments, start, (each) => each.span.start) - 1];
    if (comment === undefined || !IGNORE.test(this.slice(comment.span))) return false;
    const before = this.text.slice(this.lineStart(comment.span.start), comment.span.start);
    const between = this.text.slice(comment.span.end, start);
    return (before + between).trim() === "" && this.newlinesBetween(comment.span.end, start) === 1;
  }

  /** How many syntax errors stand between two offsets, both included. */
  errorsBetween(start: number, end: number): number {
    const first = lowerBound(this.errors, start, (error) => error);
    return lowerBound(this.errors, end + 1, (error) => error) - first;
  }

  lineStart(offset: number): number {
    return this.#lines.lineStart(this.#lines.position(offset).line);
  }

  /** The end of the line, before what ends it. */
  lineEnd(offset: number): number {
    let end = this.#lines.lineStart(this.#lines.position(offset).line + 1);
    while (end > offset && (this.text[end - 1] === "\n" || this.text[end - 1] === "\r")) end--;
    return end;
  }

  /** The text between two offsets as it was written, with line ends of one kind. */
  asWritten(start: number, end: number): string {
    return this.text.slice(start, end).replaceAll(/\r\n?/g, "\n");
  }
}

const NONE: readonly Comment[] = [];
const IGNORE = /^(?:\/\/\s*prettier-ignore\s*|\/\*\s*prettier-ignore\s*\*\/)$/;
