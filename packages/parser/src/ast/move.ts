/** How what was read in one place is made that of another with the same text, but for what stands in its strings. */
import type { StringLiteral } from "./values.js";

export interface Move {
  /** The offset there of one here. */
  readonly place: (offset: number) => number;
  /** What a string says there. */
  readonly text: (literal: StringLiteral) => string;
}

/** To the same text further on. */
export const moveBy = (by: number): Move => ({ place: (offset) => offset + by, text: sameText });

const sameText = ({ value }: StringLiteral): string => value;

/** To a text with other strings, in the same order. */
export function moveToStrings(from: Quotations, to: Quotations): Move {
  const place = (offset: number): number => {
    let by = to.start - from.start;
    for (let at = 0; at < from.ends.length && from.ends[at]! <= offset; at++) by = to.ends[at]! - from.ends[at]!;
    return offset + by;
  };
  return { place, text: ({ end }) => to.texts[from.ends.indexOf(end)]! };
}

/** What stands between quotes in a text. */
export interface Quotations {
  /** Where the text begins. */
  readonly start: number;
  /** Where each quotation ends, behind its quote. */
  readonly ends: readonly number[];
  readonly texts: readonly string[];
}

/** Of a text that begins at an offset, and has no escapes. */
export function quotationsIn(text: string, start: number): Quotations {
  const ends: number[] = [];
  const texts: string[] = [];
  for (let from = text.indexOf('"'); from >= 0; from = text.indexOf('"', from)) {
    const end = text.indexOf('"', from + 1);
    texts.push(text.slice(from + 1, end));
    from = end + 1;
    ends.push(start + from);
  }
  return { start, ends, texts };
}
