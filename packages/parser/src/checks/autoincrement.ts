/** Where `autoincrement()` may stand when the database numbers only primary keys. */
import { report, type Context } from "../resolve/context.js";
import type { FieldDraft, Holder } from "../resolve/draft.js";

export function checkAutoincrement(holder: Holder, context: Context): void {
  if (context.target?.autoincrementOnlyOnId !== true) return;
  for (const field of holder.fields.list) {
    const { default: value } = field.properties;
    if (value?.kind !== "function" || value.name !== "autoincrement" || isSingleId(field, holder)) continue;
    report(context, {
      code: "D2306",
      span: value.span,
      message: `${context.target.provider} numbers only a single @id, not "${field.name}"`,
      help: "make it the @id, or give the number yourself",
    });
  }
}

function isSingleId(field: FieldDraft, holder: Holder): boolean {
  const items = holder.properties.primaryKeys[0]?.value.items ?? [];
  const target = items[0]?.target;
  return items.length === 1 && target?.kind === "field" && target.field === field.name;
}
