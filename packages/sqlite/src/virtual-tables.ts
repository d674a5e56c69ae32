/** What the text after USING says of a virtual table: its columns, and where its rows are. */
import type { VirtualTables } from "@dsl/planner";
import { fold } from "./ddl/fold.js";
import { isWord } from "./ddl/reader.js";
import { tokenize, type Token } from "./ddl/tokenize.js";

const families: Readonly<Record<string, string>> = {
  fts3: "text",
  fts4: "text",
  fts5: "text",
  rtree: "box",
  rtree_i32: "box",
};

export const virtualTables: VirtualTables = {
  columns: (using) => argumentsOf(using).flatMap(columnOf),
  keepsRows(from, to) {
    const family = familyOf(from);
    if (family === undefined || family !== familyOf(to)) return false;
    if (family === "box") return coordinates(to).every((name) => coordinates(from).includes(name));
    const [old, now] = [contentOf(from), contentOf(to)];
    // what is only indexed cannot be read, and what another table has is read from there
    return old === undefined ? now === undefined || now === "" : old !== "" && now === old;
  },
};

/** The table that has the rows of a full-text index; empty where nothing has them. */
export function contentOf(using: string): string | undefined {
  const option = argumentsOf(using).find(([name, equals]) => isOption(equals) && fold(name?.value ?? "") === "content");
  return option?.[2]?.value ?? (option === undefined ? undefined : "");
}

/** Whether its first column is the number of the row. */
export const isBox = (using: string): boolean => familyOf(using) === "box";

const familyOf = (using: string): string | undefined => families[fold(tokenize(using)[0]?.value ?? "")];

/** Without those that only go with a row. */
const coordinates = (using: string): readonly string[] =>
  argumentsOf(using).flatMap((tokens) => (isWord(tokens[0], "+") ? [] : columnOf(tokens).map(fold)));

const isOption = (token: Token | undefined): boolean => isWord(token, "=");

/** `tokenize=porter` is none, and neither is `tokenize porter` of fts3. */
function columnOf(tokens: readonly Token[]): readonly string[] {
  const [name, second] = isWord(tokens[0], "+") ? tokens.slice(1) : tokens;
  return name === undefined || isOption(second) || isWord(name, "TOKENIZE") ? [] : [name.value];
}

/** The tokens of each of what stands between the parentheses. */
function argumentsOf(using: string): readonly (readonly Token[])[] {
  const [, , ...tokens] = tokenize(using);
  const found: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(0, -1)) {
    if (isWord(token, "(")) depth++;
    if (isWord(token, ")")) depth--;
    if (depth === 0 && isWord(token, ",")) found.push([]);
    else found.at(-1)?.push(token);
  }
  return found.filter((each) => each.length > 0);
}
