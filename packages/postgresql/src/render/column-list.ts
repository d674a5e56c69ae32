/** Quoted names in parentheses. `("a", "b")` */
import { sql } from "../sql.js";

export function columnList(names: readonly string[]): string {
  return `(${names.map((name) => sql.quote(name)).join(", ")})`;
}
