/** What a view can have only when it is materialized, or never. */
import { report, type Context } from "../resolve/context.js";
import type { Holder } from "../resolve/draft.js";

export function checkView(holder: Holder, context: Context): void {
  const { properties } = holder;
  for (const field of holder.fields.values()) {
    const key = field.properties.primaryKey;
    if (key !== undefined) {
      const message = `view "${holder.name}" cannot have a primary key`;
      report(context, { code: "D2308", span: key.attribute.span, message, help: "say @unique instead" });
    }
  }
  if (properties.materialized) return;
  for (const index of properties.indexes) {
    const message = `view "${holder.name}" cannot have an index`;
    report(context, {
      code: "D2308",
      span: index.attribute.span,
      message,
      help: "only a view with @@materialized can",
    });
  }
}
