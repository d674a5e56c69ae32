/** The database keeps no default for a field of a composite type; generated code may give it one. */
import { report, type Context } from "../resolve/context.js";
import type { Holder } from "../resolve/draft.js";

export function checkCompositeDefaults({ fields }: Holder, context: Context): void {
  for (const { properties, name } of fields.list) {
    const value = properties.default;
    const isOfDatabase = value?.kind === "sql" || (value?.kind === "function" && value.name === "autoincrement");
    if (!isOfDatabase) continue;
    report(context, {
      code: "D3007",
      span: value.span,
      message: `the database has no default for "${name}", a field of a composite type`,
      help: "write a value, or a function of generated code as uuid(), or give the column of this type a default",
    });
  }
}
