/** The words of a declaration: every name that it could refer to is one of them. */
import type * as ast from "../ast.js";

const known = new WeakMap<ast.TopLevel, ReadonlySet<string>>();

/** Every name in it, those joined by dots one by one. */
export function wordsOf(node: ast.TopLevel): ReadonlySet<string> {
  const found = known.get(node) ?? collect(node, new Set());
  known.set(node, found);
  return found;
}

/** Names, words and references to SQL all stand in a property `text`. */
function collect(value: object, words: Set<string>): Set<string> {
  if ("text" in value && typeof value.text === "string") for (const word of value.text.split(/[.\s]+/)) words.add(word);
  for (const inner of Object.values(value)) if (typeof inner === "object" && inner !== null) collect(inner, words);
  return words;
}
