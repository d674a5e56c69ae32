/** COMMENT ON as one of the statements that complete an object; none where there is no comment. */
import { sql } from "../sql.js";

export function commentStatement(object: string, comment: string | undefined): readonly string[] {
  return comment === undefined ? [] : [`COMMENT ON ${object} IS ${sql.literal(comment)}`];
}
