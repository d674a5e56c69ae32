/** Schema texts as people leave them half-way: words taken out, doubled, swapped or put in, lines broken and joined, comments anywhere. */
import fc from "fast-check";

/** One edit of a text, at the word that `at` picks. */
interface Edit {
  readonly kind: "delete" | "double" | "swap" | "insert" | "space" | "comment";
  readonly at: number;
  readonly what: number;
}

const layoutKinds = ["space", "comment"] as const;
const kinds = [...layoutKinds, "delete", "double", "swap", "insert"] as const;

export const edits = editsOf(kinds);

/** Edits of white space and comments alone. */
export const layoutEdits = editsOf(layoutKinds);

function editsOf(kinds: readonly Edit["kind"][]): fc.Arbitrary<readonly Edit[]> {
  const edit = fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(), what: fc.nat() });
  return fc.array(edit, { minLength: 1, maxLength: 5 });
}

const PIECE = /\/\/[^\r\n]*|\/\*[^]*?\*\/|"(?:\\.|[^"\\\r\n])*"|`(?:\\.|[^`\\])*`|\s+|\p{L}[\p{L}\p{N}_-]*|@@?|[^]/gu;
const WORDS = [
  "{",
  "}",
  "(",
  ")",
  "[",
  "]",
  ",",
  ":",
  "=",
  "?",
  "@",
  "@@",
  ".",
  '"',
  "`",
  '"a"',
  "`b`",
  "7",
  "id",
  "model",
];
const SPACES = ["", " ", "\n", "\n\n", "\n\n\n", "\t", "\r\n", "  "];
const COMMENTS = ["// c", "/// c", "/* c */", "/* c\n d */", "// prettier-ignore", "/*", "//"];

/** The text after the edits; those that find nothing to change change nothing. */
export function mutated(text: string, all: readonly Edit[]): string {
  const pieces = text.match(PIECE) ?? [];
  for (const edit of all) apply(edit, pieces);
  return pieces.join("");
}

function apply({ kind, at, what }: Edit, pieces: string[]): void {
  const isSpace = kind === "space";
  const places = pieces.flatMap((piece, index) => ((piece.trim() === "") === isSpace ? [index] : []));
  const place = places[at % places.length];
  if (place === undefined) return;
  const next = places[(at % places.length) + 1] ?? place;
  if (kind === "delete") pieces.splice(place, 1);
  else if (kind === "double") pieces.splice(place, 0, pieces[place]!, " ");
  else if (kind === "swap") [pieces[place], pieces[next]] = [pieces[next]!, pieces[place]!];
  else if (kind === "insert") pieces.splice(place, 0, pick(WORDS, what), pick(SPACES, what >> 5));
  else if (isSpace) pieces[place] = pick(SPACES, what);
  else pieces.splice(place, 0, pick(COMMENTS, what), pick(SPACES, what >> 3));
}

const pick = (from: readonly string[], what: number): string => from[what % from.length]!;
