/** Attributes of one field that exclude one another. */
import type { Span } from "../diagnostics/diagnostic.js";
import { report, type Context } from "../resolve/context.js";
import type { FieldDraft, Holder } from "../resolve/draft.js";

export function checkColumns(holder: Holder, context: Context): void {
  for (const field of holder.fields.values()) {
    if (field.meaning.kind !== "column") continue;
    checkOneSource(field, context);
    checkIgnoredTwice(field, holder, context);
  }
}

/** A value comes from one place. */
function checkOneSource(field: FieldDraft, context: Context): void {
  const { generated, identity, default: value } = field.properties;
  if (identity !== undefined && field.ast.type.arity === "optional") reportOptionalIdentity(field, context);
  if (generated === undefined && identity === undefined) return;
  const first = generated === undefined ? "identity" : "generated";
  const second = first === "generated" && identity !== undefined ? "identity" : "default";
  if (second === "default" && value === undefined) return;
  report(context, {
    code: "D2409",
    span: attributeSpan(field, second),
    message: `field "${field.name}" has both @${first} and @${second}`,
    related: [{ span: attributeSpan(field, first), message: `@${first}` }],
    help: "keep one: a value comes from one place",
  });
}

function reportOptionalIdentity(field: FieldDraft, context: Context): void {
  report(context, {
    code: "D2409",
    span: field.ast.type.span,
    message: `field "${field.name}" is numbered by the database and cannot be optional`,
    related: [{ span: attributeSpan(field, "identity"), message: "@identity" }],
    help: "remove the ?",
  });
}

const attributeSpan = (field: FieldDraft, name: string): Span =>
  field.ast.attributes.find((attribute) => attribute.name.text === name)?.span ?? field.ast.name.span;

function checkIgnoredTwice(field: FieldDraft, holder: Holder, context: Context): void {
  if (!holder.properties.ignored || !field.properties.ignored) return;
  report(context, {
    code: "D2409",
    span: attributeSpan(field, "ignore"),
    message: `field "${field.name}" need not be ignored: "${holder.name}" is`,
    help: "remove @ignore",
  });
}
