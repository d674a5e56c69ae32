/** The words of a declaration: every name that it could refer to is one of them. */
import type * as ast from "../ast.js";

const known = new WeakMap<ast.TopLevel, ReadonlySet<string>>();

/** Every name in it, those joined by dots one by one. */
export function wordsOf(node: ast.TopLevel): ReadonlySet<string> {
  const before = known.get(node);
  if (before !== undefined) return before;
  const found = collect(node, new Set());
  known.set(node, found);
  return found;
}

/** The properties in which names, words and references to SQL stand. */
const SAYING: ReadonlySet<string> = new Set(["text", "nameText", "written"]);

function collect(value: object, words: Set<string>): Set<string> {
  for (const [property, inner] of Object.entries(value) as [string, unknown][]) {
    if (typeof inner === "string" && SAYING.has(property)) for (const word of inner.split(/[.\s]+/)) words.add(word);
    else if (typeof inner === "object" && inner !== null) collect(inner, words);
  }
  return words;
}
