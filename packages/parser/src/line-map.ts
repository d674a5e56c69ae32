/** Offsets of a text as lines and columns. All count from zero; columns are UTF-16 code units, as in editors. */

export interface Position {
  readonly line: number;
  readonly column: number;
}

export class LineMap {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    const starts = [0];
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
    this.#starts = starts;
    this.#length = text.length;
  }

  /** The place of an offset; offsets outside of the text are brought back to its ends. */
  position(offset: number): Position {
    const inside = Math.min(Math.max(offset, 0), this.#length);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: inside - this.#starts[low]! };
  }

  /** The offset where a line begins. */
  lineStart(line: number): number {
    return this.#starts[line] ?? this.#length;
  }
}
