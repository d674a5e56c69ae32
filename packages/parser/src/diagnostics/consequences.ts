/** Which messages about meaning only follow from a syntax error: one mistake, one message. */
import type * as ast from "../ast.js";
import { LineMap } from "../line-map.js";
import type { Diagnostic } from "./diagnostic.js";

/** A head that could not be read: the block's name is not known, so nothing that names it can be found. */
const headCodes: ReadonlySet<string> = new Set(["D1009", "D1010"]);

/** What follows when a declaration is not found. */
const lostCodes: ReadonlySet<string> = new Set(["D2101", "D2102", "D2106", "D2201"]);

/** `diagnostics` without those of members on whose lines a syntax error is, and without what a lost head may declare. */
export function withoutConsequences(
  diagnostics: readonly Diagnostic[],
  syntax: readonly Diagnostic[],
  files: readonly ast.SourceFile[],
): readonly Diagnostic[] {
  if (syntax.length === 0 || diagnostics.length === 0) return diagnostics;
  const damaged = new Map(files.map((file) => [file.path, new DamagedLines(file, syntax)]));
  const isHeadLost = syntax.some(({ code }) => headCodes.has(code));
  return diagnostics.filter(
    ({ code, span }) =>
      !(isHeadLost && lostCodes.has(code)) && !(span !== undefined && damaged.get(span.file)?.include(span.start)),
  );
}

/** The lines of a file that hold a syntax error, and those of the members and aliases that begin or end on one. */
class DamagedLines {
  readonly #map: LineMap;
  readonly #lines = new Set<number>();

  constructor(file: ast.SourceFile, syntax: readonly Diagnostic[]) {
    this.#map = new LineMap(file.text);
    for (const { span } of syntax) if (span?.file === file.path) this.#lines.add(this.#lineOf(span.start));
    if (this.#lines.size === 0) return;
    for (const { span } of file.blocks.flatMap(membersOf))
      this.#spread(this.#lineOf(span.start), this.#lineOf(span.end));
  }

  include(offset: number): boolean {
    return this.#lines.has(this.#lineOf(offset));
  }

  #lineOf(offset: number): number {
    return this.#map.position(offset).line;
  }

  #spread(first: number, last: number): void {
    const lines = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    if (lines.some((line) => this.#lines.has(line))) for (const line of lines) this.#lines.add(line);
  }
}

const membersOf = (node: ast.TopLevel): readonly (ast.Member | ast.TypeAlias)[] =>
  node.kind === "block" ? node.members : [node];
