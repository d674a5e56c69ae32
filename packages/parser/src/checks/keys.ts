/** Primary and unique keys of a model: that there is one, of fields that can be a key. */
import type { Span } from "../diagnostics/diagnostic.js";
import { argumentSpan, attributeNamed } from "../attributes/places.js";
import { withoutQuestion } from "../diagnostics/fixes.js";
import { report, type Context } from "../resolve/context.js";
import { fieldOf, isUnsupported, type FieldDraft, type Holder, type Written } from "../resolve/draft.js";
import type { Index, IndexItem, Key } from "../schema.js";

export function checkKeys(holder: Holder, context: Context): void {
  const { primaryKeys, uniques, indexes, ignored } = holder.properties;
  if (primaryKeys.length > 1) reportSecondKeys(primaryKeys, holder, context);
  if (!ignored) {
    primaryKeys.forEach((key) => checkRequired(key, holder, context));
    checkHasKey(primaryKeys, holder, context);
  }
  uniques.forEach((key) => checkConstraint(key, context));
  checkUnenforced(primaryKeys, holder, context);
  const report = (written: Written<Key | Index>): void => checkNotEmpty(written, context);
  primaryKeys.forEach(report);
  uniques.forEach(report);
  indexes.forEach(report);
}

function checkNotEmpty({ value, broken }: Written<Key | Index>, context: Context): void {
  if (value.items.length === 0 && !broken) reportEmpty(value.span, context);
}

function reportSecondKeys([first, ...others]: readonly Written<Key>[], holder: Holder, context: Context): void {
  for (const other of others) {
    report(context, {
      code: "D2302",
      span: other.value.span,
      message: `model "${holder.name}" has a primary key already`,
      related: [{ span: first!.value.span, message: "first here" }],
      help: "for a key of several fields write one @@id([…]) and no @id",
    });
  }
}

/** Any other column without NOT NULL is of an optional field. */
function checkUnenforced(primaryKeys: readonly Written<Key>[], holder: Holder, context: Context): void {
  const unenforced = holder.fields.list.filter(({ properties }) => properties.notNull?.enforced === false);
  if (unenforced.length === 0) return;
  const inKey = new Set(primaryKeys.flatMap(({ value }) => fieldsOf(value.items, holder)));
  const { strict, withoutRowid } = holder.properties.options;
  for (const field of unenforced) {
    if (!inKey.has(field))
      reportUnenforced(field, "is not in the primary key, so it has a NOT NULL that holds or none", context);
    else if (strict || withoutRowid)
      reportUnenforced(field, "is in the key of a table that takes no NULL there", context);
    else if (inKey.size === 1 && isRowid(field, primaryKeys))
      reportUnenforced(field, "is the number of the row, which is never NULL", context);
  }
}

const isRowid = ({ meaning }: FieldDraft, keys: readonly Written<Key>[]): boolean =>
  meaning.kind === "column" && meaning.scalar === "Int" && keys.every(({ value }) => value.items[0]?.sort !== "Desc");

function reportUnenforced(field: FieldDraft, reason: string, context: Context): void {
  report(context, {
    code: "D2409",
    span: argumentSpan(attributeNamed(field.ast.attributes, "notNull")!, "enforced"),
    message: `field "${field.name}" ${reason}`,
    help: "leave enforced: out; a field with ? has no NOT NULL",
  });
}

/** A UNIQUE constraint is less than a unique index can be. */
function checkConstraint({ value, attribute }: Written<Key>, context: Context): void {
  if (value.constraint !== true && value.deferrable === undefined) return;
  const mayHaveOptions = context.target?.sortedConstraints === true;
  const isPlain = value.items.every(({ target, ...options }) =>
    mayHaveOptions ? isName(target) : target.kind === "field" && Object.keys(options).length === 0,
  );
  if (isPlain && value.where === undefined) return;
  const name = value.constraint === true ? "constraint" : "deferrable";
  report(context, {
    code: "D2409",
    span: argumentSpan(attribute, name),
    message: `a UNIQUE constraint${value.constraint === true ? "" : ", which alone can wait,"} has plain columns, no expressions, options or where`,
    help: `leave ${name}: out for a unique index`,
  });
}

/** A column that is in the list again is written as SQL, with its name alone. */
function isName(target: IndexItem["target"]): boolean {
  if (target.kind === "field") return true;
  const [part, ...others] = target.sql.parts;
  return part?.kind === "text" && others.length === 0 && /^(\w+|"([^"]|"")+")$/.test(part.text.trim());
}

const fieldsOf = (items: readonly IndexItem[], holder: Holder): (FieldDraft | undefined)[] =>
  items.map((item) => fieldOf(item, holder));

function checkRequired({ value }: Written<Key>, holder: Holder, context: Context): void {
  checkNotGenerated(value, holder, context);
  const field = fieldsOf(value.items, holder).find((item) => item !== undefined && item.ast.type.arity !== "required");
  if (field !== undefined) {
    const what = field.ast.type.arity === "list" ? "a list" : "optional";
    return report(context, {
      code: "D2303",
      span: value.onField ? field.ast.type.span : value.span,
      message: `field "${field.name}" is ${what} and cannot be in a primary key`,
      ...(what === "optional" && { help: "remove the ?", fix: withoutQuestion(field.ast.type) }),
      ...(!value.onField && { related: [{ span: field.ast.type.span, message: `"${field.name}" is ${what}` }] }),
    });
  }
  if (value.items.every(({ target }) => target.kind === "field")) return;
  report(context, { code: "D2303", span: value.span, message: "a primary key has fields, no expressions" });
}

function checkNotGenerated(key: Key, holder: Holder, context: Context): void {
  if (context.target === undefined || context.target.generatedKeys === true) return;
  const field = fieldsOf(key.items, holder).find((item) => item?.properties.generated !== undefined);
  if (field === undefined) return;
  const message = `field "${field.name}" is generated and cannot be in a primary key on ${context.target.provider}`;
  report(context, {
    code: "D2303",
    span: key.span,
    message,
    help: "say @unique instead, and let another field be the key",
  });
}

/** Generated code, and Prisma, find a row by a key that always has a value. */
function checkHasKey(primaryKeys: readonly Written<Key>[], holder: Holder, context: Context): void {
  if (isUnsure(holder) || holder.properties.options.virtual !== undefined) return;
  if (
    primaryKeys.some(
      ({ value }) => !fieldsOf(value.items, holder).some((field) => field !== undefined && isUnsupported(field)),
    )
  )
    return;
  const uniques = holder.properties.uniques;
  if (uniques.some((unique) => unique.broken || isStrict(unique.value, holder)) || hasBrokenFields(holder)) return;
  const optional = uniques
    .flatMap(({ value }) => fieldsOf(value.items, holder))
    .find((field) => field?.ast.type.arity === "optional");
  report(context, {
    code: "D2301",
    span: holder.block.name.span,
    message: `model "${holder.name}" has no key`,
    ...(optional && { related: [{ span: optional.ast.type.span, message: "optional, so rows may have no value" }] }),
    help: "add @id or @unique to a required field, or @@id([…]); @@ignore leaves the model out of generated code",
  });
}

/** The field that is the primary key alone. */
export function singleKey(holder: Holder): FieldDraft | undefined {
  const items = holder.properties.primaryKeys[0]?.value.items;
  return items?.length === 1 ? fieldOf(items[0]!, holder) : undefined;
}

/** What seems to be missing may be in what could not be read. */
export const isUnsure = ({ incomplete, properties }: Holder): boolean => incomplete || properties.isUnsure === true;

const hasBrokenFields = (holder: Holder): boolean =>
  holder.fields.list.some((field) => field.meaning.kind === "broken");

const isStrict = (key: Key, holder: Holder): boolean =>
  fieldsOf(key.items, holder).every(
    (field) => field !== undefined && field.ast.type.arity !== "optional" && !isUnsupported(field),
  );

function reportEmpty(span: Span, context: Context): void {
  report(context, { code: "D2304", span, message: "the list of fields is empty", help: "name one field or more" });
}
