/**
 * The tables and views that a query reads, as it names them behind FROM and JOIN. The name of a function or of a common table
 * expression that stands there counts as one, too.
 */
import type { QualifiedName } from "./catalog.js";

const token =
  /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|(\$\w*\$)[\s\S]*?\1|"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*|[.,()]/gu;

/** What stands between FROM or a comma and the name. */
const before = new Set(["only", "lateral", "("]);

export function relationsIn(query: string): readonly QualifiedName[] {
  const words = [...query.matchAll(token)].map(([word]) => word).filter((word) => !/^(?:--|\/\*)/.test(word));
  const found: QualifiedName[] = [];
  /** By open parenthesis, whether a comma parts relations there. */
  const lists: boolean[] = [false];
  let isNext = false;
  words.forEach((word, index) => {
    if (isNext && !before.has(word.toLowerCase())) {
      const name = nameAt(words, index);
      if (name !== undefined) found.push(name);
      isNext = false;
    }
    isNext = follow(word.toLowerCase(), lists, isNext);
  });
  return found;
}

/** Whether a relation comes next. */
function follow(word: string, lists: boolean[], isNext: boolean): boolean {
  if (word === "(") lists.push(isNext);
  if (word === ")" && lists.length > 1) lists.pop();
  if (word === "from") lists[lists.length - 1] = true;
  if (ends.has(word)) lists[lists.length - 1] = false;
  if (word === "from" || word === "join") return true;
  return word === "," ? lists.at(-1) === true : isNext && before.has(word);
}

/** What ends a list of relations. */
const ends = new Set([
  "select",
  "where",
  "group",
  "having",
  "window",
  "order",
  "limit",
  "union",
  "intersect",
  "except",
]);

function nameAt(words: readonly string[], index: number): QualifiedName | undefined {
  const first = nameOf(words[index]);
  if (words[index + 1] !== ".") return first === undefined ? undefined : { name: first };
  const second = nameOf(words[index + 2]);
  return first === undefined || second === undefined ? undefined : { namespace: first, name: second };
}

function nameOf(word: string | undefined): string | undefined {
  if (word === undefined || /^['$.,()]/.test(word) || ends.has(word.toLowerCase())) return undefined;
  return word.startsWith('"') ? word.slice(1, -1).replaceAll('""', '"') : word.toLowerCase();
}
