/**
 * Lines that are read at a glance: a name, the name of a type, and attributes that stood behind a type before; or an attribute
 * of a block that stood in one before. Most lines of a schema are such, and a regular expression tells one in a tenth of the time
 * that its tokens and nodes take. What attributes mean only the grammar knows: here they are compared, as text, with those that
 * the grammar has read, whatever their strings say.
 */
import { MoveToString, MoveToStrings, quotationsIn, type Move, type Quotations } from "../ast/move.js";
import type { Attribute, TypeReference } from "../ast.js";
import { AtAt, BLOCK_KEYWORDS, Name, type TokenType } from "./tokens.js";

/** A line from its first token to its last. Offsets are counted from its beginning. */
export interface PlainLine {
  readonly image: string;
  /** Its first token. */
  readonly tokenType: TokenType;
  readonly first: string;
  /** Undefined where it is an attribute of a block. */
  readonly type: PlainType | undefined;
  readonly attributes: readonly Attribute[];
  /** From the offset in the text where its attributes were read. */
  readonly readAt: number;
}

interface PlainType {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly arity: TypeReference["arity"];
}

/** Attributes, and where they were read first. */
interface KnownList {
  readonly start: number;
  readonly attributes: readonly Attribute[];
}

/** One list of all that differ in their strings alone. */
interface Pattern extends KnownList {
  readonly quotations: Quotations;
}

/** The lines and the lists of attributes of one file. */
export class PlainLines {
  readonly #lines = new Map<string, PlainLine>();
  readonly #lists = new Map<string, KnownList>();
  readonly #patterns = new Map<string, Pattern>();

  /** The line whose first token begins at an offset; undefined where its tokens are needed. */
  at(text: string, offset: number): PlainLine | undefined {
    const end = text.indexOf("\n", offset);
    const image = text.slice(offset, end < 0 ? text.length : end);
    return this.#lines.get(image) ?? this.#newLine(image, offset);
  }

  /** A line that may come again is noted. */
  #newLine(image: string, offset: number): PlainLine | undefined {
    const line = image.startsWith("@@") ? this.#blockAttribute(image, offset) : this.#field(image, offset);
    if (line !== undefined && line.readAt !== offset) this.#lines.set(image, line);
    return line;
  }

  #field(written: string, offset: number): PlainLine | undefined {
    const found = FIELD.exec(written);
    if (found === null) return undefined;
    const { 0: image, 1: first, 2: type, 3: mark, 4: list } = found as unknown as Parts;
    const attributesStart = image.length - (list?.length ?? 0);
    const known = list === undefined ? NO_ATTRIBUTES : this.#list(list, offset + attributesStart);
    if (known === undefined || OTHER_MEANING.has(first.toLowerCase())) return undefined;
    const start = image.indexOf(type, first.length + 1);
    const end = start + type.length + (mark?.length ?? 0);
    const plainType = { name: type, start, end, arity: ARITIES[mark ?? ""] };
    const { attributes } = known;
    return { image, tokenType: Name, first, type: plainType, attributes, readAt: known.start - attributesStart };
  }

  #blockAttribute(written: string, offset: number): PlainLine | undefined {
    const image = written.trimEnd();
    const known = this.#list(image, offset);
    if (known === undefined) return undefined;
    const { attributes, start } = known;
    return { image, tokenType: AtAt, first: "@@", type: undefined, attributes, readAt: start };
  }

  #list(written: string, start: number): KnownList | undefined {
    const known = this.#lists.get(written);
    if (known !== undefined) return known;
    const pattern = written.includes('"') ? this.#patterns.get(withoutStrings(written)) : undefined;
    if (pattern === undefined) return undefined;
    const move = moveTo(written, start, pattern.quotations);
    const list = { start, attributes: pattern.attributes.map((attribute) => attribute.moved(move)) };
    this.#lists.set(written, list);
    return list;
  }

  /** Notes attributes that the grammar read from the first to the end of the line, and had no complaint about. */
  learn(text: string, attributes: readonly Attribute[]): void {
    const { start } = attributes[0]!;
    const { end } = attributes.at(-1)!;
    const written = text.slice(start, end);
    if (!LINE_END.test(text.slice(end, end + 2)) || !CLEAN.test(written)) return;
    this.#lists.set(written, { start, attributes });
    if (written.includes('"'))
      this.#patterns.set(withoutStrings(written), { start, attributes, quotations: quotationsIn(written, start) });
  }
}

/** The way to a list from another one with as many strings. */
function moveTo(written: string, start: number, from: Quotations): Move {
  if (from.ends.length > 1) return new MoveToStrings(from, quotationsIn(written, start));
  const quote = written.indexOf('"');
  const end = written.indexOf('"', quote + 1);
  const fromEnd = from.ends[0]!;
  return new MoveToString(fromEnd, start - from.start, start + end + 1 - fromEnd, written.slice(quote + 1, end));
}

/** A list in which each string is empty. Not every text is one: a quotation may be open, or hold an escape. */
const withoutStrings = (written: string): string => written.replaceAll(STRING, '""');

const STRING = /"[^"\\]*"/g;

const NO_ATTRIBUTES: KnownList = { start: 0, attributes: [] };

type Parts = [image: string, name: string, type: string, mark: "?" | "[]" | undefined, attributes: string | undefined];

const FIELD = /^([A-Za-z]\w*)[ \t]+([A-Za-z]\w*)(\?|\[\])?(?:[ \t]*(@[^\r]*[^\r \t]))?(?=\r?$)/;

const LINE_END = /^(?:\r?\n|$)/;

/** Text of tokens alone: neither comments nor SQL nor characters that are reported. */
const CLEAN = /^(?:[\w@()[\],:.? \t]|-(?!-)|"[^"\\\n\r]*")*$/;

/** What may begin something else than a field: another block, or a line of SQL. */
const OTHER_MEANING: ReadonlySet<string> = new Set([
  ...BLOCK_KEYWORDS,
  ..."with unsupported primary foreign constraint unique check index key exclude enable".split(" "),
]);

const ARITIES = { "": "required", "?": "optional", "[]": "list" } as const;
