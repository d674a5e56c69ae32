/** A generated column: its expression changes in place where the server can, otherwise the column is made anew. */
import type { Change, Column } from "@dsl/planner";
import { isReplacedColumn } from "../blockers/replaced-column.js";
import { enclosed } from "../render/enclosed.js";
import { conversion } from "../type-rules/conversion.js";
import { addColumn } from "./add-column.js";
import { follow, type Lowering } from "./lowering.js";

type AlterGenerated = Extract<Change, { readonly kind: "alterGenerated" }>;

export function alterGenerated(change: AlterGenerated, lowering: Lowering): readonly Change[] {
  const { table, from, to } = change;
  const lock = { on: [table], mode: "ACCESS EXCLUSIVE" };
  if (!isReplacedColumn(from, to, lowering.serverVersion)) {
    return [{ ...change, lock: to.generated?.stored === true ? { ...lock, work: "rewrite" } : lock }];
  }
  const drop = follow(change, { kind: "dropColumn", table, column: from }, { lock });
  const add = follow(change, { kind: "addColumn", table, column: to, ...valueOf(from, to) });
  return [
    { ...drop, hazards: change.hazards },
    ...addColumn(add, lowering),
    ...(to.comment === undefined
      ? []
      : [
          follow(change, {
            kind: "setComment",
            on: { kind: "column", table, name: to.name },
            comment: to.comment,
          }),
        ]),
  ];
}

/** What a virtual column would have shown becomes the value of the plain one. */
function valueOf(from: Column, to: Column): { readonly backfill?: string } {
  if (to.generated !== undefined || from.generated === undefined) return {};
  const kind = conversion(from.type, to.type);
  if (kind === "none") return {};
  const { expression } = from.generated;
  return { backfill: kind === "same" ? expression : `${enclosed(expression)}::${to.type.text}` };
}
