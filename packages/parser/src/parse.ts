/** Text of one file to its syntax tree, with every syntax error. What names mean is left to `resolve`. */
import type { SourceFile } from "./ast.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { SchemaParser } from "./syntax/grammar.js";
import { lexWhole, Pieces } from "./syntax/lex.js";

let parser: SchemaParser | undefined;

/**
 * Parses the text of a file; `path` names it in spans. Never throws: what cannot be read is in the tree as unread and
 * in `diagnostics` (codes D1xxx), in the order of the text.
 */
export function parse(path: string, text: string): { file: SourceFile; diagnostics: readonly Diagnostic[] } {
  parser ??= new SchemaParser(true);
  const pieces = new Pieces(path, text);
  const read = parser.read(path, text, pieces);
  return pieces.isTorn ? parser.read(path, text, [lexWhole(path, text)][Symbol.iterator]()) : read;
}
