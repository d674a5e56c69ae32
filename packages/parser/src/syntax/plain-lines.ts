/**
 * Lines that are read at a glance: a name, the name of a type, and attributes that stood behind a type before; or an attribute
 * of a block that stood there before. Most lines of a schema are such, and a regular expression tells one in a tenth of the time
 * that its tokens and nodes take. What attributes mean only the grammar knows: here they are compared, as text, with those that
 * the grammar has read.
 */
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

/** The lines and the lists of attributes of one file. */
export class PlainLines {
  readonly #lines = new Map<string, PlainLine>();
  readonly #lists = new Map<string, KnownList>();

  /** The line whose first token begins at an offset; undefined where its tokens are needed. */
  at(text: string, offset: number): PlainLine | undefined {
    const end = text.indexOf("\n", offset);
    const image = text.slice(offset, end < 0 ? text.length : end);
    return this.#lines.get(image) ?? this.#field(image);
  }

  #field(image: string): PlainLine | undefined {
    const found = FIELD.exec(image);
    if (found === null) return undefined;
    const [line, name, blanks, type, mark, written] = found as unknown as Parts;
    const known = written === undefined ? NO_ATTRIBUTES : this.#lists.get(written);
    if (known === undefined || OTHER_MEANING.has(name.toLowerCase())) return undefined;
    const start = name.length + blanks.length;
    const plain = {
      image: line,
      tokenType: Name,
      first: name,
      type: { name: type, start, end: start + type.length + (mark?.length ?? 0), arity: ARITIES[mark ?? ""] },
      attributes: known.attributes,
      readAt: known.start - line.length + (written?.length ?? 0),
    };
    this.#lines.set(image, plain);
    return plain;
  }

  /** Notes attributes that the grammar read from the first to the end of the line, and had no complaint about. */
  learn(text: string, attributes: readonly Attribute[]): void {
    const { start } = attributes[0]!;
    const { end } = attributes.at(-1)!;
    const written = text.slice(start, end);
    if (!LINE_END.test(text.slice(end, end + 2)) || !CLEAN.test(written)) return;
    if (!written.startsWith("@@")) this.#lists.set(written, { start, attributes });
    else
      this.#lines.set(written, {
        image: written,
        tokenType: AtAt,
        first: "@@",
        type: undefined,
        attributes,
        readAt: start,
      });
  }
}

const NO_ATTRIBUTES: KnownList = { start: 0, attributes: [] };

type Parts = [
  image: string,
  name: string,
  blanks: string,
  type: string,
  mark: "?" | "[]" | undefined,
  attributes: string | undefined,
];

const FIELD = /^([A-Za-z]\w*)([ \t]+)([A-Za-z]\w*)(\?|\[\])?(?:[ \t]*(@[^\r]*[^\r \t]))?(?=\r?$)/;

const LINE_END = /^(?:\r?\n|$)/;

/** Text of tokens alone: neither comments nor SQL nor characters that are reported. */
const CLEAN = /^(?:[\w@()[\],:.? \t]|-(?!-)|"[^"\\\n\r]*")*$/;

/** What may begin something else than a field: another block, or a line of SQL. */
const OTHER_MEANING: ReadonlySet<string> = new Set([
  ...BLOCK_KEYWORDS,
  ..."with unsupported primary foreign constraint unique check index key exclude enable".split(" "),
]);

const ARITIES = { "": "required", "?": "optional", "[]": "list" } as const;
