/**
 * Lines that are read at a glance: a name, the name of a type, and attributes that stood behind a type before. Most fields of
 * a schema are such, and a regular expression tells one in a tenth of the time that its tokens and nodes take. What a list of
 * attributes means only the grammar knows: here it is compared, as text, with those that the grammar has read.
 */
import type { Attribute, TypeReference } from "../ast.js";
import { BLOCK_KEYWORDS } from "./tokens.js";

/** What stands behind the name that begins a line. Offsets are those of the text. */
export interface PlainLine {
  /** The whole line, from its name to its last character. */
  readonly image: string;
  readonly type: string;
  readonly typeStart: number;
  readonly arity: TypeReference["arity"];
  /** Undefined where there are no attributes. */
  readonly attributes: KnownList | undefined;
  readonly attributesStart: number;
}

/** Attributes where they were read first. */
export interface KnownList {
  readonly start: number;
  readonly attributes: readonly Attribute[];
}

/** The lists of attributes of one file. */
export class PlainLines {
  readonly #lists = new Map<string, KnownList>();

  /** The name at this offset, which begins its line, with what is known of the line; undefined where its tokens are needed. */
  at(text: string, offset: number): { readonly name: string; readonly line: PlainLine } | undefined {
    LINE.lastIndex = offset;
    const found = LINE.exec(text);
    if (found === null) return undefined;
    const [, image, name, blanks, type, mark, written] = found as unknown as Parts;
    const attributes = written === undefined ? undefined : this.#lists.get(written);
    if ((written !== undefined && attributes === undefined) || OTHER_MEANING.has(name.toLowerCase())) return undefined;
    const typeStart = offset + name.length + blanks.length;
    const attributesStart = offset + image.length - (written?.length ?? 0);
    return { name, line: { image, type, typeStart, arity: ARITIES[mark ?? ""], attributes, attributesStart } };
  }

  /** Notes what the grammar read, without a complaint, from a place to the end of its line. */
  learn(text: string, attributes: readonly Attribute[]): void {
    const [{ start } = { start: 0 }, { end } = { end: 0 }] = [attributes[0], attributes.at(-1)];
    const written = text.slice(start, end);
    if (end > start && LINE_END.test(text.slice(end, end + 2)) && CLEAN.test(written))
      this.#lists.set(written, { start, attributes });
  }
}

type Parts = [
  line: string,
  image: string,
  name: string,
  blanks: string,
  type: string,
  mark: "?" | "[]" | undefined,
  attributes: string | undefined,
];

const LINE = /(([A-Za-z]\w*)([ \t]+)([A-Za-z]\w*)(\?|\[\])?(?:[ \t]*(@[^\n\r]*[^\n\r \t]))?)(?=\r?\n|$)/y;

const LINE_END = /^(?:\r?\n|$)/;

/** Text of tokens alone: neither comments nor SQL nor characters that are reported. */
const CLEAN = /^(?:[\w@()[\],:.? \t]|-(?!-)|"[^"\\\n\r]*")*$/;

/** What may begin something else than a field: another block, or a line of SQL. */
const OTHER_MEANING: ReadonlySet<string> = new Set([
  ...BLOCK_KEYWORDS,
  ..."with unsupported primary foreign constraint unique check index key exclude enable".split(" "),
]);

const ARITIES = { "": "required", "?": "optional", "[]": "list" } as const;
