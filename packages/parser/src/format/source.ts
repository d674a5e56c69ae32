/** The text that is being formatted, with its comments and its errors found by place. */
import type { Comment } from "../ast.js";

export class Source {
  constructor(
    readonly text: string,
    readonly comments: readonly Comment[],
    /** Where syntax errors stand, in order. */
    private readonly errors: readonly number[],
  ) {}

  slice(span: { readonly start: number; readonly end: number }): string {
    return this.text.slice(span.start, span.end);
  }

  newlinesBetween(start: number, end: number): number {
    return newlines(this.text.slice(start, end));
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

  errorsBetween(start: number, end: number): number {
    const first = lowerBound(this.errors, start, (error) => error);
    return lowerBound(this.errors, end + 1, (error) => error) - first;
  }

  lineStart(offset: number): number {
    let start = offset;
    while (start > 0 && !isNewline(this.text[start - 1]!)) start--;
    return start;
  }

  lineEnd(offset: number): number {
    let end = offset;
    while (end < this.text.length && !isNewline(this.text[end]!)) end++;
    return end;
  }

  /** The text between two offsets as it was written, with line ends of one kind. */
  asWritten(start: number, end: number): string {
    return this.text.slice(start, end).replaceAll(/\r\n?/g, "\n");
  }
}

const NONE: readonly Comment[] = [];

export function newlines(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

const isNewline = (character: string): boolean => character === "\n" || character === "\r";

/** The index of the first element whose key is not less than `wanted`. */
function lowerBound<T>(sorted: readonly T[], wanted: number, key: (element: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(sorted[middle]!) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
