/** Where `autoincrement()` may stand when the database numbers only primary keys. */
import { report, type Context } from "../resolve/context.js";
import type { Holder } from "../resolve/draft.js";
import { singleKey } from "./keys.js";

export function checkAutoincrement(holder: Holder, context: Context): void {
  if (context.target?.autoincrementOnlyOnId !== true) return;
  for (const field of holder.fields.list) {
    const { default: value } = field.properties;
    if (value?.kind !== "function" || value.name !== "autoincrement" || field === singleKey(holder)) continue;
    report(context, {
      code: "D2306",
      span: value.span,
      message: `${context.target.provider} numbers only a single @id, not "${field.name}"`,
      help: "make it the @id, or give the number yourself",
    });
  }
}
