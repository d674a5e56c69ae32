/** `RANGE (created_at, lower(name))`: by what a table is partitioned, with one pair of parentheses where one is needed. */
import { withoutParentheses } from "./without-parentheses.js";

/** A text as an engine or a person writes it, in the one form in which such texts are compared. */
export function partitionKey(text: string): string {
  const [, method = "", items = ""] = /^(\w+) \(([\s\S]*)\)$/.exec(text) ?? [];
  return method === "" ? text : `${method} (${splitItems(items).map(tidyItem).join(", ")})`;
}

/** What stands in parentheses at the beginning, and its collation and operator class. */
function tidyItem(item: string): string {
  if (!item.startsWith("(")) return item;
  const end = closing(item);
  return `(${withoutParentheses(item.slice(0, end + 1))})${item.slice(end + 1)}`;
}

const tokens = (text: string) => text.matchAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|[(),]/g);

/** Where the parenthesis closes with which the text begins. */
export function closing(text: string): number {
  let depth = 0;
  for (const { 0: token, index } of tokens(text)) {
    if (token === "(") depth += 1;
    if (token === ")" && --depth === 0) return index;
  }
  return text.length - 1;
}

/** What commas outside parentheses and quotes part. */
export function splitItems(text: string): readonly string[] {
  const items: string[] = [];
  let [depth, start] = [0, 0];
  for (const { 0: token, index } of tokens(text)) {
    if (token === "(") depth += 1;
    if (token === ")") depth -= 1;
    if (token !== "," || depth > 0) continue;
    items.push(text.slice(start, index).trim());
    start = index + 1;
  }
  return [...items, text.slice(start).trim()];
}

/** Whether it is one call of a function, which needs no parentheses. `lower(name)` */
export function isCall(expression: string): boolean {
  const name = /^(?:"(?:[^"]|"")+"|[\w.])+(?=\()/.exec(expression)?.[0];
  return name !== undefined && closing(expression.slice(name.length)) === expression.length - name.length - 1;
}
