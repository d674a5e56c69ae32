/** Relation fields that find no partner, or more than one. */
import type { Fix } from "../diagnostics/diagnostic.js";
import { report, type Context } from "../resolve/context.js";
import { wordFor } from "../resolve/declarations.js";
import type { FieldDraft, Holder } from "../resolve/draft.js";
import type { Side } from "../resolve/relations.js";

const modelOf = (field: FieldDraft): string => (field.meaning.kind === "relation" ? field.meaning.model : "");

const quoted = (fields: readonly Side[]): string => fields.map(({ field }) => `"${field.name}"`).join(", ");

/** More fields between two models than one relation has, all with the same name or without one. */
export function reportAmbiguous(group: readonly Side[], context: Context): void {
  const same = group.filter(({ holder }, _, sides) => sides.filter((side) => side.holder === holder).length > 1);
  const [first, second, ...rest] = same.filter(({ holder }) => holder === same[0]!.holder);
  const fields = [first!, second!, ...rest];
  const { holder, field } = second!;
  const name = field.properties.relation?.name;
  report(context, {
    code: "D2202",
    span: field.ast.name.span,
    message: `${quoted(fields)} of "${holder.name}" cannot be told apart: all point at "${modelOf(field)}"`,
    related: [{ span: first!.field.ast.name.span, message: "the other field" }],
    help:
      name === undefined
        ? 'name each relation on both of its sides: @relation("name")'
        : `give one of them another name than "${name}"`,
  });
}

/** A relation has a field on both sides. Two lonely fields between two models lack only a common name. */
export function reportLonely(lonely: readonly Side[], context: Context): void {
  const met = new Set<FieldDraft>();
  for (const side of lonely) {
    if (met.has(side.field)) continue;
    const opposite = context.holders.get(modelOf(side.field))!;
    const partners = lonely.filter((other) => isPartner(side, other) && !met.has(other.field));
    if (isExcused(side.holder) || isExcused(opposite)) continue;
    if (partners.length === 0) reportMissing(side, opposite, context);
    else reportNames(side, partners[0]!, context);
    met.add(side.field);
    if (partners[0] !== undefined) met.add(partners[0].field);
  }
}

const isPartner = (side: Side, other: Side): boolean =>
  side.field !== other.field && other.holder.name === modelOf(side.field) && modelOf(other.field) === side.holder.name;

/** What seems to be missing may be in a member that could not be read, or be a field whose type is misspelt. */
const isExcused = (holder: Holder): boolean =>
  holder.incomplete || [...holder.fields.values()].some((field) => field.meaning.kind === "broken");

function reportNames(side: Side, partner: Side, context: Context): void {
  const nameOf = ({ field }: Side): string => field.properties.relation?.name ?? "";
  const [named, other] = nameOf(side) === "" ? [partner, side] : [side, partner];
  report(context, {
    code: "D2201",
    span: other.field.ast.name.span,
    message: `relation field "${other.field.name}" and "${named.holder.name}.${named.field.name}" have different relation names`,
    related: [{ span: named.field.ast.name.span, message: `named "${nameOf(named)}"` }],
    help: `write @relation("${nameOf(named)}") on both fields`,
  });
}

function reportMissing({ holder, field }: Side, opposite: Holder, context: Context): void {
  const { name, typeText } = newField(holder, field, opposite);
  const relation = field.properties.relation?.name;
  const isKeyed = field.ast.type.arity !== "list";
  const line = `${name} ${typeText}${relation === undefined ? "" : ` @relation("${relation}")`}`;
  report(context, {
    code: "D2201",
    span: field.ast.name.span,
    message: `relation field "${field.name}" has no other side in ${wordFor(opposite.keyword)} "${opposite.name}"`,
    help: isKeyed
      ? `add a field to "${opposite.name}": ${line}`
      : `add a field to "${opposite.name}": ${line} @relation(fields: […], references: […]), or a list for many to many`,
    ...(isKeyed && { fix: addition(opposite, line) }),
  });
}

/** The other side of a list is single, with a key that only its author knows; the other side of a key is a list. */
function newField(holder: Holder, field: FieldDraft, opposite: Holder): { name: string; typeText: string } {
  const isList = field.ast.type.arity !== "list" && !isUniqueKey(field);
  const base = holder.name.charAt(0).toLowerCase() + holder.name.slice(1);
  const wanted = isList ? `${base}s` : base;
  const name = opposite.fields.has(wanted) ? `${wanted}_${field.name}` : wanted;
  return { name, typeText: isList ? `${holder.name}[]` : `${holder.name}?` };
}

const isUniqueKey = (field: FieldDraft): boolean => {
  const fields = field.properties.relation?.fields ?? [];
  return fields.length === 1 && (fields[0]!.properties.unique ?? fields[0]!.properties.primaryKey) !== undefined;
};

/** A line before the closing brace. */
function addition({ block }: Holder, line: string): Fix {
  const end = block.span.end - 1;
  return { title: `add ${line}`, edits: [{ span: { ...block.span, start: end, end }, text: `  ${line}\n` }] };
}
