/** The statements that make, complete and drop a native object, from its row. */
import type { StatementObject } from "@dsl/planner";
import { commentStatement } from "./comment-statement.js";
import type { NativeRow } from "./parts/natives.js";

export type NativeTexts = Pick<NativeRow, "what" | "create" | "after" | "comment">;

export function nativeTexts(row: NativeTexts): Pick<StatementObject, "create" | "after" | "drop"> {
  return {
    create: row.create,
    after: [...(row.after ?? []), ...commentStatement(row.what, row.comment ?? undefined)],
    drop: `DROP ${row.what}`,
  };
}
