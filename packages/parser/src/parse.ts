/** Text of one file to its syntax tree, with every syntax error. What names mean is left to `resolve`. */
import type { SourceFile } from "./ast.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { SchemaParser } from "./syntax/grammar.js";
import { lexWhole, Pieces } from "./syntax/lex.js";
import { PlainLines } from "./syntax/plain-lines.js";

let parser: SchemaParser | undefined;

/** The parser, made when it is first asked for. */
export const schemaParser = (): SchemaParser => (parser ??= new SchemaParser());

export interface Parsed {
  readonly file: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Characters: some blocks of the usual size. */
const AT_ONCE = 3000;

/**
 * Parses the text of a file; `path` names it in spans. Never throws: what cannot be read is in the tree as unread and
 * in `diagnostics` (codes D1xxx), in the order of the text.
 */
export function parse(path: string, text: string): Parsed {
  const lines = new PlainLines();
  const pieces = new Pieces(path, text, 0, lines, AT_ONCE);
  const parsed = schemaParser().read(path, text, pieces, lines);
  return pieces.isTorn ? parseWhole(path, text) : parsed;
}

/** As `parse`, for a text that cannot be read in pieces. */
export const parseWhole = (path: string, text: string): Parsed =>
  schemaParser().read(path, text, [lexWhole(path, text)][Symbol.iterator]());
