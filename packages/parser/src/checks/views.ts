/** What a view can have only when it is materialized, or never. */
import { report, type Context } from "../resolve/context.js";
import { defined } from "../resolve/defined.js";
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
  checkOptions(holder, context);
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

const plainOnly = ["checkOption", "recursive", "securityInvoker", "securityBarrier"] as const;

/** What is stored is read, not rewritten: it has other options than a plain view. */
function checkOptions({ name, properties, attributes }: Holder, context: Context): void {
  const spanOf = (option: string) => attributes.find((attribute) => attribute.name.text === option)?.span;
  const wrong = properties.materialized
    ? plainOnly.find((option) => spanOf(option) !== undefined)
    : (["withNoData", "with", "tablespace", "accessMethod"] as const).find((option) => spanOf(option) !== undefined);
  if (wrong === undefined) return;
  const message = properties.materialized
    ? `materialized view "${name}" cannot have @@${wrong}`
    : `@@${wrong} is for materialized views, which "${name}" is not`;
  report(context, {
    code: "D2409",
    message,
    help: properties.materialized ? `remove @@${wrong}` : `add @@materialized, or remove @@${wrong}`,
    ...defined({ span: spanOf(wrong) }),
  });
}
