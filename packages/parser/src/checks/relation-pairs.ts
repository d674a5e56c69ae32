/** Relation fields that find no partner, or more than one. */
import { newLine } from "../diagnostics/fixes.js";
import { report, type Context } from "../resolve/context.js";
import { wordFor } from "../resolve/declarations.js";
import type { FieldDraft, Holder } from "../resolve/draft.js";
import type { Side } from "../resolve/relations.js";

const modelOf = (field: FieldDraft): string => (field.meaning.kind === "relation" ? field.meaning.model : "");

/** Of many the first few. */
const quoted = (fields: readonly Side[]): string => {
  const names = fields.slice(0, 5).map(({ field }) => `"${field.name}"`);
  return [...names, ...(fields.length > names.length ? ["…"] : [])].join(", ");
};

/** More fields between two models than one relation has, all with the same name or without one. */
export function reportAmbiguous(group: readonly Side[], context: Context): void {
  const counts = new Map<Holder, number>();
  for (const { holder } of group) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  const crowded = group.find(({ holder }) => (counts.get(holder) ?? 0) > 1)!.holder;
  const fields = group.filter(({ holder }) => holder === crowded);
  const { field } = fields[1]!;
  const name = field.relation?.name;
  report(context, {
    code: "D2202",
    span: field.ast.name.span,
    message: `${quoted(fields)} of "${crowded.name}" cannot be told apart: all point at "${modelOf(field)}"`,
    related: [{ span: fields[0]!.field.ast.name.span, message: "the other field" }],
    help:
      name === undefined
        ? 'name each relation on both of its sides: @relation("name")'
        : `give one of them another name than "${name}"`,
  });
}

/** A relation has a field on both sides. Two lonely fields between two models lack only a common name. */
export function reportLonely(lonely: readonly Side[], context: Context): void {
  const waiting = new Map<string, Side[]>();
  for (const side of lonely.toReversed()) {
    const key = `${side.holder.name} ${modelOf(side.field)}`;
    const others = waiting.get(key);
    if (others === undefined) waiting.set(key, [side]);
    else others.push(side);
  }
  const excused = new Map<Holder, boolean>();
  const met = new Set<Side>();
  for (const side of lonely) {
    if (met.has(side)) continue;
    met.add(side);
    const opposite = context.holders.get(modelOf(side.field))!;
    if (isExcused(side.holder, excused) || isExcused(opposite, excused)) continue;
    const partner = nextOf(waiting.get(`${opposite.name} ${side.holder.name}`), met);
    if (partner === undefined) reportMissing(side, opposite, context);
    else reportNames(side, partner, context);
  }
}

/** Takes the first that was not met; what was met leaves the list, so that no list is walked twice. */
function nextOf(sides: Side[] | undefined, met: Set<Side>): Side | undefined {
  let next = sides?.pop();
  while (next !== undefined && met.has(next)) next = sides?.pop();
  if (next !== undefined) met.add(next);
  return next;
}

/** What seems to be missing may be in a member that could not be read, or be a field whose type or relation's name is wrong. */
function isExcused(holder: Holder, known: Map<Holder, boolean>): boolean {
  const excused =
    known.get(holder) ??
    (holder.incomplete ||
      holder.fields.list.some((field) => field.meaning.kind === "broken" || field.relation?.isNameLost === true));
  known.set(holder, excused);
  return excused;
}

function reportNames(side: Side, partner: Side, context: Context): void {
  const nameOf = ({ field }: Side): string => field.relation?.name ?? "";
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
  const relation = field.relation?.name;
  const isKeyed = field.ast.type.arity !== "list";
  const line = `${name} ${typeText}${relation === undefined ? "" : ` @relation("${relation}")`}`;
  report(context, {
    code: "D2201",
    span: field.ast.name.span,
    message: `relation field "${field.name}" has no other side in ${wordFor(opposite.keyword)} "${opposite.name}"`,
    help: isKeyed
      ? `add a field to "${opposite.name}": ${line}`
      : `add a field to "${opposite.name}": ${line} @relation(fields: […], references: […]), or a list for many to many`,
    ...(isKeyed && { fix: newLine(opposite.block, line) }),
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
  const fields = field.relation?.fields ?? [];
  return fields.length === 1 && (fields[0]!.unique ?? fields[0]!.primaryKey) !== undefined;
};
