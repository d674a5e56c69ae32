/** Names of fields, and the items of an index: fields with options, or expressions. */
import type * as ast from "../../ast.js";
import type { Fix, Span } from "../../diagnostics/diagnostic.js";
import { replacement } from "../../diagnostics/fixes.js";
import { report } from "../../resolve/context.js";
import { wordFor } from "../../resolve/declarations.js";
import { defined } from "../../resolve/defined.js";
import type { FieldDraft, Holder } from "../../resolve/draft.js";
import { mayBeLost } from "../../resolve/lost.js";
import { didYouMean } from "../../resolve/nearest.js";
import type { IndexItem } from "../../schema.js";
import { readValues, type Place } from "../interpret.js";
import { argumentNamed, attributeNamed } from "../places.js";
import { optional, required, type ArgumentScope, type ArgumentSpecs, type ArgumentType } from "../spec.js";
import { expected } from "./expected.js";
import { integer, itemsOf, oneOf, wordOrText } from "./literals.js";
import { operatorClass } from "./operator-class.js";
import { readSql, sql } from "./sql.js";

/** Names that were found. `broken`: some were reported instead. */
export interface Named<T> {
  readonly items: readonly T[];
  readonly broken: boolean;
}

/** Fields of the block that the attribute stands in; they must be columns. */
export const ownFields: ArgumentType<Named<FieldDraft>> = {
  expects: "a list of fields",
  again: (known, { scope }) => fieldsAgain(known, scope.holder),
  read: (expression, scope) => fieldsOf(expression, scope, scope.holder),
};

/** Fields of the model that the field's type names. */
export const relatedFields: ArgumentType<Named<FieldDraft>> = {
  expects: "a list of fields of the other model",
  again: (known, { scope }) => fieldsAgain(known, related(scope)),
  read: (expression, scope) => fieldsOf(expression, scope, related(scope)),
};

const related = ({ field, context }: ArgumentScope): Holder | undefined =>
  field?.meaning.kind === "relation" ? context.holders.get(field.meaning.model) : undefined;

/** The fields of these names of another model; undefined where one of them is no column, which is to be reported. */
function fieldsAgain({ items, broken }: Named<FieldDraft>, holder: Holder | undefined): Named<FieldDraft> | undefined {
  if (broken || holder === undefined) return undefined;
  return items.length === 1 ? fieldAgain(items[0]!, holder) : eachAgain(items, holder);
}

/** Most lists have one. */
function fieldAgain({ name }: FieldDraft, holder: Holder): Named<FieldDraft> | undefined {
  const found = columnNamed(name, holder);
  return found === undefined ? undefined : { items: [found], broken: false };
}

function eachAgain(items: readonly FieldDraft[], holder: Holder): Named<FieldDraft> | undefined {
  const found = items.map(({ name }) => columnNamed(name, holder));
  return found.includes(undefined) ? undefined : { items: found as FieldDraft[], broken: false };
}

function columnNamed(name: string, { fields }: Holder): FieldDraft | undefined {
  const field = fields.get(name);
  return field?.meaning.kind === "column" ? field : undefined;
}

/** Names of columns of `holder`. */
export function fieldsOf(
  expression: ast.Expression,
  scope: ArgumentScope,
  holder: Holder | undefined,
): Named<FieldDraft> | undefined {
  if (holder === undefined) return undefined;
  return readNamed(expression, (item, seen) => {
    if (item.kind !== "name") return expected(scope, item, "the name of a field", withoutQuotes(item, holder));
    return twice(item.text, item.span, scope, seen) ? undefined : readColumn(item.text, item.span, scope, holder);
  });
}

/** Names of columns that no block declares. */
export function namesIn(
  expression: ast.Expression,
  scope: ArgumentScope,
): Named<{ readonly name: string }> | undefined {
  return readNamed(expression, (item, seen) => {
    if (item.kind !== "name" && item.kind !== "string") return expected(scope, item, "the name of a column");
    const name = item.kind === "name" ? item.text : item.value;
    return twice(name, item.span, scope, seen) ? undefined : { name };
  });
}

/** The names that a list named before; none is kept for a list of one. */
type Seen = Map<string, Span> | undefined;

/** The items that could be read, and whether there are others. */
function readNamed<T>(expression: ast.Expression, read: (item: ast.Expression, seen: Seen) => T | undefined): Named<T> {
  const items = itemsOf(expression);
  const seen: Seen = items.length > 1 ? new Map() : undefined;
  const found = items.map((item) => read(item, seen));
  const broken = found.includes(undefined);
  return { items: broken ? found.filter((item) => item !== undefined) : (found as T[]), broken };
}

/** A field that is a column; undefined after reporting what it is instead. */
export function readColumn(name: string, span: Span, scope: ArgumentScope, holder: Holder): FieldDraft | undefined {
  const field = holder.fields.get(name);
  if (field === undefined) {
    if (!mayBeLost(name, holder)) reportUnknown(name, span, scope, holder);
    return undefined;
  }
  if (field.meaning.kind === "broken") return undefined;
  if (field.meaning.kind === "column") return field;
  report(scope.context, {
    code: "D2109",
    span,
    message: `"${name}" is a relation field, not a column`,
    ...keyOf(field, holder, span),
  });
  return undefined;
}

function reportUnknown(name: string, span: Span, scope: ArgumentScope, holder: Holder): void {
  report(scope.context, {
    code: "D2104",
    span,
    message: `${wordFor(holder.keyword)} "${holder.name}" has no field "${name}"`,
    ...didYouMean(name, () => columnNames(holder), missingKey(name, scope, holder)),
  });
}

/** What to do about a field that a relation names and that is not there. */
function missingKey(
  name: string,
  { attribute, field, holder: own }: ArgumentScope,
  holder: Holder,
): string | undefined {
  if (attribute !== "relation" || field === undefined || own === undefined) return undefined;
  if (holder !== own)
    return own.fields.has(name) ? `"fields:" are of "${own.name}", "references:" are of "${holder.name}"` : undefined;
  return `declare the field that holds the key: ${name} Int, or whatever type it points at`;
}

const columnNames = (holder: Holder): string[] =>
  holder.fields.list.filter((field) => field.meaning.kind !== "relation").map((field) => field.name);

/** Whoever names a relation means its key. */
function keyOf(field: FieldDraft, holder: Holder, span: Span): { label?: string; fix?: Fix } {
  const written = writtenNames(attributeNamed(field.ast.attributes, "relation"));
  const names = [...written, `${field.name}Id`].filter((name) => holder.fields.get(name)?.meaning.kind === "column");
  const [only, ...others] = new Set(names);
  if (only === undefined) return {};
  const label = `did you mean ${[only, ...others].map((name) => `"${name}"`).join(", ")}?`;
  return others.length > 0 ? { label } : { label, fix: replacement(span, only) };
}

function writtenNames(relation: ast.Attribute | undefined): string[] {
  const fields = relation && argumentNamed(relation, "fields");
  return fields === undefined ? [] : itemsOf(fields).flatMap((item) => (item.kind === "name" ? [item.text] : []));
}

function withoutQuotes(item: ast.Expression, holder: Holder) {
  if (item.kind !== "string" || !holder.fields.has(item.value)) return undefined;
  return { title: "remove the quotes", edits: [{ span: item.span, text: item.value }] };
}

/** Options of one item, as in `title(sort: Desc)`. */
export const itemOptions = {
  sort: optional(oneOf("Asc", "Desc"), "Ascending, the default, or descending."),
  nulls: optional(oneOf("First", "Last"), "Where NULLs stand in the order."),
  ops: optional(operatorClass, "Operator class."),
  collate: optional(wordOrText, "Collation in which text is compared."),
  length: optional(integer, "Indexed prefix; no supported database has one."),
} satisfies ArgumentSpecs;

/** An item of an exclusion constraint says which operator excludes. */
export const excludedOptions = {
  ...itemOptions,
  with: required(sql, "Two rows for which every operator holds exclude each other."),
} satisfies ArgumentSpecs;

/** Fields and expressions of an index or key. */
export const indexItems: ArgumentType<Named<IndexItem>> = itemList({ options: itemOptions, isLenient: true });
export const excludedItems: ArgumentType<Named<IndexItem>> = itemList({
  options: excludedOptions,
  example: "roomId(with: `=`)",
});

/** What the items of a list may say behind their names. */
interface ItemForm extends Pick<Place, "example" | "isLenient"> {
  readonly options: ArgumentSpecs;
}

function itemList(form: ItemForm): ArgumentType<Named<IndexItem>> {
  return {
    expects: "a list of fields",
    again: (known, { scope }) => itemsAgain(known, scope.holder),
    read: (expression, scope) => readNamed(expression, (item, seen) => readItem(item, scope, form, seen)),
  };
}

/** The same items, where they are fields and nothing else. */
function itemsAgain(known: Named<IndexItem>, holder: Holder | undefined): Named<IndexItem> | undefined {
  if (known.broken || holder === undefined) return undefined;
  const isField = (item: IndexItem): boolean =>
    item.target.kind === "field" &&
    Object.keys(item).length === 1 &&
    columnNamed(item.target.field, holder) !== undefined;
  return known.items.every(isField) ? known : undefined;
}

function readItem(
  item: ast.Expression,
  scope: ArgumentScope,
  { options, ...form }: ItemForm,
  seen: Seen,
): IndexItem | undefined {
  const target = readTarget(item, scope, seen);
  if (target === undefined) return undefined;
  const args = item.kind === "sqlCall" || (item.kind === "call" && !isRaw(item)) ? item.args : none;
  const what = target.kind === "field" ? `"${target.field}"` : "this expression";
  const values = readValues(options, args, { ...form, scope, span: item.span, what });
  return values === undefined ? undefined : { target, ...optionsOf(values) };
}

function readTarget(item: ast.Expression, scope: ArgumentScope, seen: Seen): IndexItem["target"] | undefined {
  const expression = readSql(item.kind === "sqlCall" ? item.sql : item, scope);
  if (expression !== undefined) return { kind: "expression", sql: expression };
  if (scope.holder === undefined) return undefined;
  if (item.kind === "name") return fieldTarget(item.text, item.span, scope, scope.holder, seen);
  if (item.kind === "call" && !isCalledLikeSql(item, scope.holder))
    return fieldTarget(item.nameText, item.name.span, scope, scope.holder, seen);
  return expected(scope, item, "a field or SQL between backticks", withoutQuotes(item, scope.holder) ?? asSql(item));
}

/** `"lower(name)"`: an expression between quotes. */
const asSql = (item: ast.Expression): Fix | undefined =>
  item.kind === "string" && /^\w+\(.*\)$/.test(item.value) && !/[`$\\]/.test(item.value)
    ? replacement(item.span, `\`${item.value}\``)
    : undefined;

/** `lower(name)`: no field with options, whose arguments have names. */
const isCalledLikeSql = ({ nameText, args }: ast.CallExpression, { fields }: Holder): boolean =>
  !fields.has(nameText) && args.some((argument) => argument.nameText === undefined);

function fieldTarget(
  name: string,
  span: Span,
  scope: ArgumentScope,
  holder: Holder,
  seen: Seen,
): IndexItem["target"] | undefined {
  if (twice(name, span, scope, seen)) return undefined;
  const field = readColumn(name, span, scope, holder);
  return field === undefined ? undefined : { kind: "field", field: field.name };
}

/** Whether the list named the field before, which is reported. */
function twice(text: string, span: Span, scope: ArgumentScope, seen: Seen): boolean {
  if (seen === undefined) return false;
  const first = seen.get(text);
  seen.set(text, span);
  if (first === undefined) return false;
  const related = [{ span: first, message: "first here" }];
  const message = `field "${text}" is listed twice`;
  report(scope.context, { code: "D2110", span, message, related, help: "keep one of them" });
  return true;
}

const none: readonly ast.Argument[] = [];

const isRaw = (call: ast.CallExpression): boolean => call.nameText === "raw" || call.nameText === "dbgenerated";

function optionsOf(values: Readonly<Record<string, unknown>>): Omit<IndexItem, "target"> {
  const { sort, nulls, ops, collate, length, with: operator } = values as Record<string, never>;
  return defined({ sort, nulls, ops, collation: collate, length, operator: operator && operatorText(operator) });
}

const operatorText = (operator: { readonly parts: readonly { readonly text?: string }[] }): string =>
  operator.parts.map((part) => part.text ?? "").join("");
