/** The keyword behind a word that is none. */
import { distance } from "../resolve/nearest.js";
import type { BlockKeyword } from "../ast.js";
import { BLOCK_KEYWORDS } from "./tokens.js";

/** The keyword that a word was meant to be: a slip of the fingers, or another language's word. */
export function meantKeyword(word: string): BlockKeyword | undefined {
  const known = BLOCK_KEYWORDS.map((keyword) => ({ keyword, slips: distance(word.toLowerCase(), keyword) }));
  const [nearest] = known.sort((a, b) => a.slips - b.slips);
  return nearest!.slips <= (word.length > 4 ? 2 : 1) ? nearest!.keyword : SYNONYMS[word.toLowerCase()];
}

const SYNONYMS: Readonly<Record<string, BlockKeyword>> = {
  table: "model",
  entity: "model",
  class: "model",
  interface: "model",
  struct: "model",
  domain: "type",
  proc: "procedure",
  func: "function",
  fn: "function",
  composite: "type",
  collection: "model",
  trait: "mixin",
  fragment: "mixin",
  abstract: "mixin",
  namespace: "schema",
  materialized: "view",
};
