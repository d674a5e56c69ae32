/** How what was read in one place is made that of another with the same text, but for what stands in its strings. */
import type { StringLiteral } from "./values.js";

/** What a schema has many of: each kind is a class. */
export interface Move {
  /** The offset there of one here. */
  place(offset: number): number;
  /** What a string says there. */
  text(literal: StringLiteral): string;
}

/** To the same text further on. */
export class MoveBy implements Move {
  constructor(private readonly by: number) {}

  place(offset: number): number {
    return offset + this.by;
  }

  text({ value }: StringLiteral): string {
    return value;
  }
}

/** To a text with another string, which is its only one. */
export class MoveToString implements Move {
  constructor(
    /** Where the string ends, behind its quote. */
    private readonly end: number,
    private readonly by: number,
    private readonly byBehind: number,
    private readonly string: string,
  ) {}

  place(offset: number): number {
    return offset + (offset < this.end ? this.by : this.byBehind);
  }

  text(): string {
    return this.string;
  }
}

/** To a text with other strings, in the same order. */
export class MoveToStrings implements Move {
  constructor(
    private readonly from: Quotations,
    private readonly to: Quotations,
  ) {}

  place(offset: number): number {
    const { from, to } = this;
    let by = to.start - from.start;
    for (let at = 0; at < from.ends.length && from.ends[at]! <= offset; at++) by = to.ends[at]! - from.ends[at]!;
    return offset + by;
  }

  text({ end }: StringLiteral): string {
    return this.to.texts[this.from.ends.indexOf(end)]!;
  }
}

/** One move after another. */
export class MoveOn implements Move {
  constructor(
    private readonly first: Move,
    private readonly then: Move,
  ) {}

  place(offset: number): number {
    return this.then.place(this.first.place(offset));
  }

  /** The second is to the same strings. */
  text(literal: StringLiteral): string {
    return this.first.text(literal);
  }
}

/** What stands between quotes in a text. */
export interface Quotations {
  /** Where the text begins. */
  readonly start: number;
  /** Where each quotation ends, behind its quote. */
  readonly ends: readonly number[];
  readonly texts: readonly string[];
}

/** Of a text that begins at an offset, has one at least, and no escapes. */
export function quotationsIn(text: string, start: number): Quotations {
  let from = text.indexOf('"');
  let end = text.indexOf('"', from + 1);
  const ends = [start + end + 1];
  const texts = [text.slice(from + 1, end)];
  for (from = text.indexOf('"', end + 1); from >= 0; from = text.indexOf('"', end + 1)) {
    end = text.indexOf('"', from + 1);
    ends.push(start + end + 1);
    texts.push(text.slice(from + 1, end));
  }
  return { start, ends, texts };
}
