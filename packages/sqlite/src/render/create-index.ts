/** CREATE INDEX. */
import type { Index, QualifiedName } from "@dsl/planner";
import { sql } from "../sql.js";
import { indexItems } from "./index-items.js";

export function createIndex(table: QualifiedName, index: Index): string {
  const unique = index.unique ? "UNIQUE " : "";
  const where = index.where === undefined ? "" : ` WHERE ${index.where}`;
  const target = `${sql.quote(index.name ?? "")} ON ${sql.qualify(table)}${indexItems(index.items)}`;
  return `CREATE ${unique}INDEX ${target}${where}`;
}
