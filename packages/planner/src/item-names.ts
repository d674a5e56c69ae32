/** What the items of an index are called in its conventional name. */
import type { IndexItem } from "./catalog.js";

export function itemNames(items: readonly IndexItem[]): readonly string[] {
  return items.map(({ target }) => (target.kind === "column" ? target.column : "expr"));
}
