/** COLLATE with a collation as the catalog spells it: a name, or a qualified one as SQL. */
import { sql } from "../sql.js";

export function collate(collation: string | undefined): string | undefined {
  if (collation === undefined) return undefined;
  return `COLLATE ${collation.startsWith('"') ? collation : sql.quote(collation)}`;
}
