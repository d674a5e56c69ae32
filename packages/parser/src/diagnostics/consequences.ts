/** Which messages about meaning only follow from a syntax error: one mistake, one message. */
import type * as ast from "../ast.js";
import { LineMap } from "../line-map.js";
import type { Diagnostic, Span } from "./diagnostic.js";

/** A head that could not be read: the block's name is not known, so nothing that names it can be found. */
const headCodes: ReadonlySet<string> = new Set(["D1009", "D1010", "D1022"]);

/** What a merge conflict holds twice. */
const twiceCodes: ReadonlySet<string> = new Set([
  "D2001",
  "D2002",
  "D2003",
  "D2006",
  "D2007",
  "D2302",
  "D4002",
  "D4005",
]);

/** What follows when a declaration is not found. */
const lostCodes: ReadonlySet<string> = new Set([
  "D2101",
  "D2102",
  "D2106",
  "D2107",
  "D2108",
  "D2201",
  "D3005",
  "D4001",
]);

/** What a block is said to lack, at its name. */
const lackCodes: ReadonlySet<string> = new Set(["D2012", "D2112", "D2301", "D2404", "D4003"]);

/**
 * `diagnostics` without those of members on whose lines a syntax error is, without what a lost head may declare, and
 * without what a block lacks that may be in a line of it that could not be read.
 */
export function withoutConsequences(
  diagnostics: readonly Diagnostic[],
  syntax: readonly Diagnostic[],
  files: readonly ast.SourceFile[],
): readonly Diagnostic[] {
  if (syntax.length === 0 || diagnostics.length === 0) return diagnostics;
  const damages = new Map(files.map((file) => [file.path, new Damage(file, syntax)]));
  const isHeadLost = syntax.some(({ code }) => headCodes.has(code));
  const isConflict = syntax.some(({ code }) => code === "D1022");
  const lost = new Set(files.flatMap(lostNames));
  return diagnostics.filter(({ code, span }) => {
    if (isConflict && twiceCodes.has(code)) return false;
    const damage = span && damages.get(span.file);
    if (lostCodes.has(code) && (isHeadLost || (damage !== undefined && lost.has(damage.textAt(span!))))) return false;
    return damage === undefined || !(damage.isOnLine(span!) || (lackCodes.has(code) && damage.isInBlockNamedAt(span!)));
  });
}

/** What is declared where nothing could be read. */
const lostNames = ({ blocks, unread }: ast.SourceFile): string[] => [
  ...unread.flatMap(({ name }) => name?.text ?? []),
  ...blocks.flatMap(membersOf).flatMap((member) => (member.kind === "unread" ? (member.block?.text ?? []) : [])),
];

/** The lines of a file that hold a syntax error, those of the members and aliases that begin or end on one, and the blocks around them. */
class Damage {
  readonly #map: LineMap;
  readonly #lines = new Set<number>();
  /** Where the names of blocks begin that hold a syntax error. */
  readonly #blocks = new Set<number>();

  constructor(
    private readonly file: ast.SourceFile,
    syntax: readonly Diagnostic[],
  ) {
    this.#map = new LineMap(file.text);
    const places = syntax.flatMap(({ span }) => (span?.file === file.path ? [span.start] : [])).sort((a, b) => a - b);
    for (const place of places) this.#lines.add(this.#lineOf(place));
    if (this.#lines.size === 0) return;
    for (const { span } of file.blocks.flatMap(membersOf))
      this.#spread(this.#lineOf(span.start), this.#lineOf(span.end));
    this.#markBlocks(places);
  }

  isOnLine({ start }: Span): boolean {
    return this.#lines.has(this.#lineOf(start));
  }

  isInBlockNamedAt({ start }: Span): boolean {
    return this.#blocks.has(start);
  }

  textAt({ start, end }: Span): string {
    return this.file.text.slice(start, end);
  }

  #lineOf(offset: number): number {
    return this.#map.position(offset).line;
  }

  /** Blocks and places are both in order. */
  #markBlocks(places: readonly number[]): void {
    let at = 0;
    for (const { span, name } of this.file.blocks) {
      while (at < places.length && places[at]! < span.start) at++;
      if (at < places.length && places[at]! < span.end) this.#blocks.add(name.span.start);
    }
  }

  #spread(first: number, last: number): void {
    const lines = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    if (lines.some((line) => this.#lines.has(line))) for (const line of lines) this.#lines.add(line);
  }
}

const membersOf = (node: ast.TopLevel): readonly (ast.Member | ast.TypeAlias)[] =>
  node.kind === "block" ? node.members : [node];
