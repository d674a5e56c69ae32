/** Whether the two sides of a relation make sense together: one rule, one function; the first that is broken is reported. */
import type * as ast from "../ast.js";
import type { Fix } from "../diagnostics/diagnostic.js";
import { insertion, newLine } from "../diagnostics/fixes.js";
import { itemsOf } from "../attributes/types/literals.js";
import { report, type Context } from "../resolve/context.js";
import { keysOf, type FieldDraft, type Holder } from "../resolve/draft.js";
import { hasKey, type Pair, type Side } from "../resolve/relations.js";
import type { Key } from "../schema.js";
import { argumentNamed, argumentSpan } from "../attributes/places.js";
import { isUnsure, singleKey } from "./keys.js";
import { actionOnWrongSide, keyOptions, setNullOnRequired, setsOtherField } from "./relation-actions.js";
import { relationOf, type Rule } from "./relation-rule.js";

export function checkRelation(pair: Pair, context: Context): void {
  checkIgnored(pair, context);
  const rules = pair.kind === "manyToMany" ? manyToMany : pair.kind === "oneToOne" ? oneToOne : oneToMany;
  for (let at = 0; at < rules.length; at++) if (rules[at]!(pair, context)) return;
}

/** An attribute that was reported may have been its @relation. */
const hasLost = (side: Side): boolean => relationOf(side) === undefined && side.field.isUnsure;

const isBroken = (side: Side): boolean => relationOf(side)?.broken === true;

/** Nobody looks at a key whose names were reported. */
const brokenKey: Rule = ({ forward, back }) => isBroken(forward) || hasLost(forward) || isBroken(back) || hasLost(back);

/** Of two single sides Prisma minds even the empty lists of the other. */
const saysKey = (side: Side): boolean => (relationOf(side)?.fields ?? relationOf(side)?.references) !== undefined;

const keyOnListSide: Rule = ({ forward, back, kind }, context) => {
  if (kind === "oneToOne" ? !saysKey(back) : !hasKey(back)) return false;
  const isBoth = hasKey(forward);
  const { attribute, fields = [] } = relationOf(back)!;
  const name = fields.length === 0 ? "references" : "fields";
  report(context, {
    code: "D2204",
    span: argumentSpan(attribute, name),
    message:
      isBoth && kind === "oneToOne"
        ? `both sides of the relation say "${name}:"`
        : `"${name}:" belongs on the other side, "${forward.holder.name}.${forward.field.name}"`,
    related: [{ span: forward.field.ast.name.span, message: "the other side" }],
    help: "the side that holds the key says fields: and references:",
  });
  return true;
};

const noKey: Rule = (pair, context) => {
  const { forward } = pair;
  const { fields = [], references = [] } = relationOf(forward) ?? {};
  return fields.length > 0 && references.length > 0 ? false : reportNoKey(pair, context);
};

const reportNoKey: Rule = ({ forward, back, kind }, context) => {
  const relation = relationOf(forward);
  const says = (name: "fields" | "references"): boolean => (relation?.[name]?.length ?? 0) > 0;
  // What was meant for the key may be in what is no name.
  if (relation?.isNameLost === true) return true;
  const missing = (["fields", "references"] as const).filter((name) => !says(name));
  const { field } = forward;
  const fix = keyFix(forward, back, missing);
  const other = kind === "oneToOne" ? `, or "${back.holder.name}.${back.field.name}" does` : "";
  report(context, {
    code: "D2203",
    span: relation?.attribute.name.span ?? field.ast.name.span,
    message: `relation field "${field.name}" must say its ${missing.map((name) => `"${name}:"`).join(" and ")}${other}`,
    help: fix?.title ?? `add the field that holds the key, then @relation(fields: [${field.name}Id], references: [id])`,
    ...(fix && { fix }),
  });
  return true;
};

/** Certain when the key's field is there under its usual name and with the type of the other's primary key. */
function keyFix({ field, holder }: Side, back: Side, missing: readonly string[]): Fix | undefined {
  const target = singleKey(back.holder);
  if (target === undefined) return undefined;
  const relation = field.relation;
  const references = `references: [${target.name}]`;
  const own = holder.fields.get(`${field.name}${target.name.charAt(0).toUpperCase()}${target.name.slice(1)}`);
  const fields = own !== undefined && sameType(own, target) ? `fields: [${own.name}]` : undefined;
  const wanted = [missing.includes("fields") ? fields : "", missing.includes("references") ? references : ""];
  if (wanted.includes(undefined)) return undefined;
  const text = wanted.filter((part) => part !== "").join(", ");
  return relation === undefined
    ? insertion(field.ast.span.end, field.ast.span, ` @relation(${text})`)
    : argumentFix(relation.attribute, text);
}

function argumentFix(attribute: ast.Attribute, text: string): Fix | undefined {
  const { span, args } = attribute;
  if (args === undefined) return insertion(span.end, span, `(${text})`);
  return insertion(span.end - 1, span, args.length === 0 ? text : `, ${text}`);
}

const differentCount: Rule = ({ forward }, context) => {
  const { fields = [], references = [], attribute } = relationOf(forward)!;
  if (fields.length === references.length) return false;
  report(context, {
    code: "D2205",
    span: argumentSpan(attribute, "references"),
    message: `"fields:" names ${fields.length}, "references:" names ${references.length}`,
    help: "each field points at one field of the other model",
  });
  return true;
};

const differentTypes: Rule = ({ forward, back }, context) => {
  const { fields = [], references = [], attribute } = relationOf(forward)!;
  const index = fields.findIndex((field, at) => !sameType(field, references[at]!));
  if (index < 0) return false;
  const [field, reference] = [fields[index]!, references[index]!];
  const list = argumentNamed(attribute, "fields");
  report(context, {
    code: "D2207",
    span: (list && itemsOf(list)[index]?.span) ?? attribute.span,
    message: `"${field.name}" is ${typeText(field)}, but "${back.holder.name}.${reference.name}" is ${typeText(reference)}`,
    related: [{ span: reference.ast.type.span, message: `"${reference.name}" is ${typeText(reference)}` }],
    help: "the two must have one type",
  });
  return true;
};

function sameType(one: FieldDraft, other: FieldDraft): boolean {
  if (one.meaning.kind !== "column" || other.meaning.kind !== "column") return false;
  return identity(one) === identity(other) || isInSql(one) || isInSql(other);
}

/** A type between backticks: whether it may point at another, only the database knows. */
const isInSql = ({ ast: { type } }: FieldDraft): boolean => type.type.kind === "sql";

/** What a foreign key compares: aliases of one base may point at one another. */
function identity({ meaning }: FieldDraft): string {
  if (meaning.kind !== "column") return "";
  const { type, scalar } = meaning;
  if (scalar !== undefined) return scalar;
  if (type.kind === "enum") return `enum ${type.enum}`;
  if (type.kind === "native") return `native ${type.sql}`;
  return type.kind === "composite" ? `composite ${type.composite}` : `alias ${(type as { alias: string }).alias}`;
}

const typeText = ({ ast: { type } }: FieldDraft): string => {
  if (type.type.kind === "name") return type.type.name.text;
  return type.type.kind === "sql" ? "of a native type" : `Unsupported("${type.type.text}")`;
};

const notUnique: Rule = ({ forward, back }, context) => {
  const { references = [], attribute } = relationOf(forward)!;
  if (isUnsure(back.holder) || isKey(back.holder, references)) return false;
  const { attribute: unique, fix } = uniqueKey(references, back.holder);
  const where = references.length === 1 ? `${back.holder.name}.${references[0]!.name}` : back.holder.name;
  report(context, {
    code: "D2206",
    span: argumentSpan(attribute, "references"),
    message: `"references:" must name a unique key of "${back.holder.name}"`,
    help: `add ${unique} to "${where}"`,
    fix,
  });
  return true;
};

/** What makes these fields a unique key: `@unique` on the only one, or `@@unique` in the block. */
function uniqueKey(fields: readonly FieldDraft[], { block }: Holder): { attribute: string; fix: Fix } {
  const [only, ...others] = fields;
  const { span } = only!.ast;
  if (others.length === 0) return { attribute: "@unique", fix: insertion(span.end, span, " @unique") };
  const attribute = `@@unique([${fields.map(({ name }) => name).join(", ")}])`;
  return { attribute, fix: newLine(block, attribute) };
}

/** Whether exactly these fields, in any order, are the primary key or a unique key. */
function isKey(holder: Holder, fields: readonly FieldDraft[]): boolean {
  const { 0: first, length } = fields;
  // The key of nearly every relation.
  return (length === 1 && (first!.primaryKey ?? first!.unique) !== undefined) || isLongKey(holder, fields);
}

function isLongKey(holder: Holder, fields: readonly FieldDraft[]): boolean {
  const wanted = new Set(fields.map((field) => field.name));
  return keysOf(holder.properties).some(
    ({ value, broken }) =>
      broken || (value.items.length === wanted.size && namesIn(value).every((name) => wanted.has(name))),
  );
}

/** Whether exactly these fields, in this order, are the primary key or a unique key: as in Prisma. */
function isKeyInOrder(holder: Holder, fields: readonly FieldDraft[]): boolean {
  return keysOf(holder.properties).some(({ value, broken }) => {
    const names = namesIn(value);
    return broken || (names.length === fields.length && names.every((name, at) => name === fields[at]!.name));
  });
}

/** Expressions have no name. */
const namesIn = ({ items }: Pick<Key, "items">): string[] =>
  items.map(({ target }) => (target.kind === "field" ? target.field : ""));

const requiredOverOptional: Rule = ({ forward: { field } }, context) => {
  if (field.ast.type.arity !== "required") return false;
  const optional = field.relation!.fields?.find((key) => key.ast.type.arity === "optional");
  if (optional === undefined) return false;
  const { span } = field.ast.type;
  report(context, {
    code: "D2210",
    span,
    message: `relation field "${field.name}" is required, but its key "${optional.name}" is optional`,
    related: [{ span: optional.ast.type.span, message: `"${optional.name}" is optional` }],
    help: `make both optional, or both required`,
    fix: insertion(span.end, span, "?"),
  });
  return true;
};

const oneToOneWithoutUnique: Rule = ({ forward, back }, context) => {
  const { fields = [], attribute } = relationOf(forward)!;
  if (isUnsure(forward.holder) || isKeyInOrder(forward.holder, fields)) return false;
  const { attribute: unique, fix } = uniqueKey(fields, forward.holder);
  const where = fields.length === 1 ? ` to "${fields[0]!.name}"` : "";
  report(context, {
    code: "D2208",
    span: argumentSpan(attribute, "fields"),
    message: `the key of a one-to-one relation must be unique: ${fields.map(({ name }) => `"${name}"`).join(", ")}`,
    related: [{ span: back.field.ast.type.span, message: "one row, as the other side says" }],
    fix,
    help: `add ${unique}${where}, or make "${back.holder.name}.${back.field.name}" a list`,
  });
  return true;
};

/** Of two single sides the required one is certain of its other row, so it holds the key. */
const keyOnOptionalSide: Rule = ({ forward, back }, context) => {
  if (back.field.ast.type.arity !== "required" || forward.field.ast.type.arity !== "optional") return false;
  const { attribute } = forward.field.relation!;
  const required = `${back.holder.name}.${back.field.name}`;
  report(context, {
    code: "D2204",
    span: argumentSpan(attribute, "fields"),
    message: `"fields:" belongs on the required side, "${required}"`,
    related: [{ span: back.field.ast.type.span, message: "required" }],
    help: `or make "${required}" optional`,
  });
  return true;
};

const requiredBack: Rule = ({ back, forward }, context) => {
  if (back.field.ast.type.arity !== "required") return false;
  const { span } = back.field.ast.type;
  report(context, {
    code: "D2209",
    span,
    message: `relation field "${back.field.name}" cannot be required: no key in "${back.holder.name}" says that there is a "${forward.holder.name}"`,
    related: [{ span: forward.field.ast.name.span, message: "the side with the key" }],
    help: "make it optional",
    fix: insertion(span.end, span, "?"),
  });
  return true;
};

const missingIndex: Rule = ({ forward: { field, holder } }, context) => {
  if (context.datasource.relationMode !== "prisma") return false;
  const relation = field.relation!;
  const names = (relation.fields ?? []).map((key) => key.name);
  const keys = [...holder.properties.primaryKeys, ...holder.properties.uniques, ...holder.properties.indexes];
  if (isUnsure(holder)) return false;
  if (keys.map(({ value }) => namesIn(value)).some((indexed) => names.every((name, at) => name === indexed[at])))
    return false;
  report(context, {
    code: "D2215",
    severity: "warning",
    span: relation.attribute.span,
    message: `without foreign keys nothing indexes ${names.map((name) => `"${name}"`).join(", ")}`,
    help: `add @@index([${names.join(", ")}])`,
    fix: newLine(holder.block, `@@index([${names.join(", ")}])`),
  });
  return false;
};

const manyToManyWithKey: Rule = (pair, context) =>
  [pair.forward, pair.back].some((side) => {
    const relation = relationOf(side);
    const said = { ...relation, ...relation?.options };
    const name = (["fields", "references", ...keyOptions] as const).find((key) => said[key] !== undefined);
    if (relation === undefined || name === undefined) return false;
    report(context, {
      code: "D2212",
      span: argumentSpan(relation.attribute, name),
      message: `a many-to-many relation takes no "${name}:": its join table has the keys`,
      help: "declare the join table as a model of its own to say more of it",
    });
    return true;
  });

const manyToManyWithoutId: Rule = ({ forward, back }, context) =>
  [
    [forward, back],
    [back, forward],
  ].some(([side, other]) => {
    const { holder } = other!;
    if (isUnsure(holder) || holder.properties.primaryKeys.some((key) => key.broken) || singleKey(holder)) return false;
    report(context, {
      code: "D2211",
      span: side!.field.ast.type.span,
      message: `"${holder.name}" has no single @id, which a many-to-many relation needs`,
      help: "give it one, or declare the join table as a model of its own",
    });
    return true;
  });

/** An ignored model has no type in generated code that the other side could name. */
function checkIgnored({ forward, back }: Pair, context: Context): void {
  reportIgnored(forward, back, context);
  reportIgnored(back, forward, context);
}

function reportIgnored(side: Side, other: Side, context: Context): void {
  const isIgnored = side.field.properties.ignored || side.holder.properties.ignored;
  if (other.holder.properties.ignored && !isIgnored) {
    report(context, {
      code: "D2216",
      span: side.field.ast.name.span,
      message: `"${other.holder.name}" is ignored, so relation field "${side.field.name}" must be too`,
      help: "add @ignore",
      fix: insertion(side.field.ast.span.end, side.field.ast.span, " @ignore"),
    });
  }
}

const aboutKey: readonly Rule[] = [brokenKey, keyOnListSide, noKey, differentCount, differentTypes, notUnique];

const aboutSetting: readonly Rule[] = [setsOtherField, setNullOnRequired, missingIndex];

const oneToMany: readonly Rule[] = [...aboutKey, requiredOverOptional, actionOnWrongSide, ...aboutSetting];

const oneToOne: readonly Rule[] = [
  ...aboutKey,
  keyOnOptionalSide,
  requiredOverOptional,
  actionOnWrongSide,
  oneToOneWithoutUnique,
  requiredBack,
  ...aboutSetting,
];

const manyToMany: readonly Rule[] = [manyToManyWithKey, manyToManyWithoutId];
