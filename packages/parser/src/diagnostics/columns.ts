/** Text as a terminal shows it: tabs as spaces, wide characters two columns wide, control characters made visible. */
import { eastAsianWidth } from "get-east-asian-width";

const TAB = 4;

/** Made when it is first asked for: the tables of Unicode take longer to load than many commands take. */
let segmenter: Intl.Segmenter | undefined;

const graphemes = (line: string): Intl.Segments =>
  (segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" })).segment(line);

/** Replaces what a terminal would obey instead of showing: control characters, but for line ends, and those that turn the direction of text. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) =>
    character === "\n" ? character : "\ufffd",
  );
}

export interface ShownLine {
  readonly text: string;
  /** The column where the character at an offset of the line is shown. */
  readonly columnOf: (offset: number) => number;
}

/** A line as it is shown. */
export function showLine(line: string): ShownLine {
  let shown = "";
  const columns: number[] = [];
  let column = 0;
  for (const { segment } of graphemes(line)) {
    for (let i = 0; i < segment.length; i++) columns.push(column);
    const text = segment === "\t" ? " ".repeat(TAB - (column % TAB)) : printable(segment);
    shown += text;
    column += segment === "\t" ? text.length : widthOf(segment);
  }
  columns.push(column);
  return { text: shown, columnOf: (offset) => columns[Math.min(offset, columns.length - 1)]! };
}

function widthOf(grapheme: string): number {
  return /^\p{M}/u.test(grapheme) ? 0 : eastAsianWidth(grapheme.codePointAt(0)!);
}
