/** Attributes of one field that exclude one another. */
import type { Span } from "../diagnostics/diagnostic.js";
import { removal, withoutQuestion } from "../diagnostics/fixes.js";
import { report, type Context } from "../resolve/context.js";
import type { FieldDraft, Holder } from "../resolve/draft.js";
import { argumentSpan, attributeNamed } from "../attributes/places.js";
import { checkNumbering } from "./numbering.js";
import { checkValidations } from "./validations.js";

export function checkColumns(holder: Holder, context: Context): void {
  const { list } = holder.fields;
  for (let at = 0; at < list.length; at++) {
    const field = list[at]!;
    // Nothing to exclude anything where an attribute stands alone, or none.
    if (field.meaning.kind !== "column" || field.known !== undefined || field.ast.attributes.length === 0) continue;
    checkOneSource(field, context);
    checkGenerated(field, holder, context);
    checkIdentity(field, context);
    checkValidations(field, context);
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

/** What the database computes nobody else writes. */
const writesValues = ["updatedAt", "backfill"] as const;

function checkGenerated(field: FieldDraft, holder: Holder, context: Context): void {
  const { properties } = field;
  if (properties.generated === undefined) return;
  const other = writesValues.find((name) => properties[name] !== undefined && properties[name] !== false);
  if (other !== undefined) {
    report(context, {
      code: "D2409",
      span: attributeSpan(field, other),
      message: `field "${field.name}" has both @generated and @${other}`,
      related: [{ span: attributeSpan(field, "generated"), message: "@generated" }],
      help: `remove @${other}: the database computes the field`,
      fix: removal(attributeSpan(field, other), `@${other}`),
    });
  }
  const { parts, span } = properties.generated.expression;
  if (holder.keyword !== "mixin" && parts.some((part) => part.kind === "column" && part.column === field.dbName)) {
    const message = `field "${field.name}" is generated from itself`;
    report(context, { code: "D2307", span, message, help: "compute it from other fields" });
  }
}

function checkIdentity(field: FieldDraft, context: Context): void {
  const { identity } = field.properties;
  if (identity === undefined) return;
  const attribute = attributeNamed(field.ast.attributes, "identity")!;
  checkNumbering(`@identity of "${field.name}"`, identity, (option) => argumentSpan(attribute, option), context);
}

function reportOptionalIdentity(field: FieldDraft, context: Context): void {
  report(context, {
    code: "D2409",
    span: field.ast.type.span,
    message: `field "${field.name}" is numbered by the database and cannot be optional`,
    related: [{ span: attributeSpan(field, "identity"), message: "@identity" }],
    help: "remove the ?",
    fix: withoutQuestion(field.ast.type),
  });
}

const attributeSpan = (field: FieldDraft, name: string): Span =>
  attributeNamed(field.ast.attributes, name)?.span ?? field.ast.name.span;

function checkIgnoredTwice(field: FieldDraft, holder: Holder, context: Context): void {
  if (!holder.properties.ignored || !field.properties.ignored) return;
  report(context, {
    code: "D2409",
    span: attributeSpan(field, "ignore"),
    message: `field "${field.name}" need not be ignored: "${holder.name}" is`,
    help: "remove @ignore",
    fix: removal(attributeSpan(field, "ignore"), "@ignore"),
  });
}
