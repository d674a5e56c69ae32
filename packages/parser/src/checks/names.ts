/** Names in the database: of tables and types, of columns, of keys and indexes; and names of keys in generated code. */
import type * as ast from "../ast.js";
import type { Span } from "../diagnostics/diagnostic.js";
import { constraintName, type ConstraintKind } from "../resolve/constraint-name.js";
import { report, type Context } from "../resolve/context.js";
import { wordFor, type Declaration } from "../resolve/declarations.js";
import { fieldOf, keysOf, type FieldDraft, type Holder, type Written } from "../resolve/draft.js";
import { recall, takeStep } from "../resolve/memory.js";
import { mapSpan } from "../resolve/written-name.js";
import type { Pair } from "../resolve/relations.js";
import type { Check, Exclusion, IndexItem, Key } from "../schema.js";
import { argumentNamed, argumentSpan, attributeNamed } from "../attributes/places.js";

/** Tables, views and partitions share one namespace of the database, types another. The names that are taken twice. */
export function checkDeclaredNames(context: Context): ReadonlySet<string> {
  const taken = new Set<string>();
  const { types, others } = context.declarations;
  const seen = new Map<string, Declaration>();
  const named = [...types.values(), ...(others.get("partition")?.values() ?? [])].filter(
    ({ keyword }) => keyword !== "mixin",
  );
  for (const declaration of named) {
    const key = `${isRelation(declaration)} ${declaration.namespace ?? ""} ${declaration.dbName}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, declaration);
    else {
      reportSameName(declaration, first, context);
      taken.add(declaration.name);
    }
  }
  return taken;
}

const isRelation = ({ keyword }: Declaration): boolean =>
  keyword === "model" || keyword === "view" || keyword === "partition";

/** Where the name is written: in `@@map`, else the name itself. */
const writtenSpan = ({ attributes, nameSpan }: Declaration): Span => mapSpan(attributes) ?? nameSpan;

function reportSameName(declaration: Declaration, first: Declaration, context: Context): void {
  report(context, {
    code: "D2006",
    span: writtenSpan(declaration),
    message: `${wordFor(declaration.keyword)} "${declaration.name}" and ${wordFor(first.keyword)} "${first.name}" are both "${declaration.dbName}" in the database`,
    related: [{ span: writtenSpan(first), message: `"${first.name}" is "${first.dbName}"` }],
    help: "give one of them another @@map",
  });
}

/** Names are distinct already, so only a field that has another column name can clash. */
export function checkColumnNames(holder: Holder, context: Context): void {
  let renamed: Map<string, FieldDraft> | undefined;
  const { list } = holder.fields;
  for (let at = 0; at < list.length; at++) {
    const field = list[at]!;
    if (field.meaning.kind !== "column" || field.dbName === field.name) continue;
    const first = renamed?.get(field.dbName) ?? sameName(holder.fields.get(field.dbName), field.dbName);
    if (first !== undefined) reportSameColumn(field, first, context);
    else (renamed ??= new Map()).set(field.dbName, field);
  }
}

const sameName = (field: FieldDraft | undefined, dbName: string): FieldDraft | undefined =>
  field?.meaning.kind === "column" && field.dbName === dbName ? field : undefined;

const columnSpan = ({ ast }: FieldDraft): Span => mapSpan(ast.attributes) ?? ast.name.span;

function reportSameColumn(field: FieldDraft, first: FieldDraft, context: Context): void {
  const [later, earlier] = isMapped(field) || !isMapped(first) ? [field, first] : [first, field];
  report(context, {
    code: "D2007",
    span: columnSpan(later),
    message: `fields "${first.name}" and "${field.name}" are both column "${field.dbName}"`,
    related: [{ span: columnSpan(earlier), message: "the other field" }],
    help: "give one of them another @map",
  });
}

const isMapped = (field: FieldDraft): boolean => attributeNamed(field.ast.attributes, "map") !== undefined;

interface NamedConstraint {
  readonly name: string;
  readonly attribute: ast.Attribute;
  readonly isWritten: boolean;
}

type Names = Map<string, NamedConstraint>;

const spanOf = ({ attribute }: NamedConstraint): Span =>
  argumentNamed(attribute, "map")?.span ?? argumentSpan(attribute, "name");

/** Names of indexes and keys are unique in a namespace, those of foreign keys in their table. */
export function checkConstraintNames(holders: readonly Holder[], context: Context): void {
  const { target } = context;
  if (target === undefined) return;
  // names of constraints are free where they need not be there
  const keysNamed = target.namelessConstraints !== true;
  const anew = new Set(context.holders.anew());
  const global = new Map<string | undefined, Names>();
  for (const holder of holders) {
    const own = recall(context, "index names", holder, () => indexNames(holder, keysNamed, context));
    const names = namesIn(holder.namespace, global);
    own.forEach((constraint) => add(constraint, names, context));
    if (keysNamed && anew.has(holder)) takeStep(context, holder, () => checkKeyNames(own, holder, context));
  }
}

function namesIn(namespace: string | undefined, global: Map<string | undefined, Names>): Names {
  const known = global.get(namespace) ?? new Map<string, NamedConstraint>();
  global.set(namespace, known);
  return known;
}

/** The foreign keys of one table beside its indexes. */
function checkKeyNames(indexes: readonly NamedConstraint[], { fields }: Holder, context: Context): void {
  const keys = fields.relations.flatMap((field) => (field.pair?.forward.field === field ? field.pair : []));
  if (keys.length === 0) return;
  const names: Names = new Map();
  // Of two alike the later one: the other was reported, and this is where it is said to be.
  indexes.forEach((index) => names.set(index.name, index));
  keys.forEach((pair) => {
    const constraint = foreignKeyName(pair, context);
    if (constraint !== undefined) add(constraint, names, context);
  });
}

function indexNames(holder: Holder, withConstraints: boolean, context: Context): NamedConstraint[] {
  const { primaryKeys, uniques, indexes, materialized } = holder.properties;
  // What is unique in a plain view is told to generated code alone.
  if (holder.keyword === "view" && !materialized) return [];
  const found: NamedConstraint[] = [];
  const add = (kind: ConstraintKind, written: WrittenIndex): void => {
    const named = constraint(kind, written, holder, context);
    if (named !== undefined) found.push(named);
  };
  if (withConstraints && primaryKeys.length > 0) add("primaryKey", primaryKeys[0]!);
  uniques.forEach((unique) => {
    if (withConstraints || !isConstraint(unique.value)) add("unique", unique);
  });
  indexes.forEach((index) => add("index", index));
  return found;
}

const isConstraint = ({ constraint, onConflict }: Key): boolean => constraint === true || onConflict !== undefined;

type WrittenIndex = Written<{ readonly items: readonly IndexItem[]; readonly dbName?: string }>;

/** Without a name of its own, one over an expression is named by `declare`, which gives numbers to clashes. */
function constraint(
  kind: ConstraintKind,
  { value, attribute, broken }: WrittenIndex,
  holder: Holder,
  context: Context,
): NamedConstraint | undefined {
  if (value.dbName !== undefined) return { name: value.dbName, attribute, isWritten: true };
  if (broken) return undefined;
  const columns = columnsOf(value.items, holder);
  if (columns === undefined) return undefined;
  return { name: conventional(kind, holder, columns, context), attribute, isWritten: false };
}

/** Undefined where one is an expression. */
function columnsOf(items: readonly IndexItem[], holder: Holder): readonly string[] | undefined {
  const columns = items.map((item) => fieldOf(item, holder)?.dbName);
  return columns.includes(undefined) ? undefined : (columns as string[]);
}

const conventional = (kind: ConstraintKind, holder: Holder, columns: readonly string[], context: Context): string =>
  constraintName(kind, holder.dbName, columns, context.target?.maxIdentifierBytes);

function foreignKeyName({ forward, kind }: Pair, context: Context): NamedConstraint | undefined {
  const { relation } = forward.field;
  if (kind === "manyToMany" || relation?.fields === undefined || relation.broken) return undefined;
  const { attribute, options } = relation;
  if (options.dbName !== undefined) return { name: options.dbName, attribute, isWritten: true };
  const columns = relation.fields.map((field) => field.dbName);
  return { name: conventional("foreignKey", forward.holder, columns, context), attribute, isWritten: false };
}

function add(constraint: NamedConstraint, names: Names, context: Context): void {
  const first = names.get(constraint.name);
  if (first === undefined) {
    names.set(constraint.name, constraint);
    return;
  }
  report(context, {
    code: "D2010",
    span: spanOf(constraint),
    message: `the name "${constraint.name}" is taken in the database`,
    related: [{ span: spanOf(first), message: first.isWritten ? "taken here" : "taken here, by convention" }],
    help: 'give one of them a name with map: "…"',
  });
}

/** Triggers, rules and policies have names of their own in their table; so have checks and exclusions, where they are written. */
export function checkOwnNames({ properties, fields }: Holder, context: Context): void {
  const constraints: (Check | Exclusion)[] = [];
  for (let at = 0; at < fields.list.length; at++) {
    const { checks } = fields.list[at]!.properties;
    if (checks.length > 0) constraints.push(...checks);
  }
  constraints.push(...properties.checks, ...properties.exclusions);
  checkOwn(
    constraints.map(({ dbName: name, span }) => ({ name, span })),
    context,
  );
  checkOwn(properties.triggers, context);
  checkOwn(properties.rules, context);
  checkOwn(properties.policies, context);
}

function checkOwn(list: readonly { readonly name: string | undefined; readonly span: Span }[], context: Context): void {
  if (list.length < 2) return;
  const names = new Map<string, Span>();
  for (const { name, span } of list) {
    if (name === undefined) continue;
    const first = names.get(name);
    if (first === undefined) names.set(name, span);
    else reportOwnName(name, span, first, context);
  }
}

function reportOwnName(name: string, span: Span, first: Span, context: Context): void {
  const related = [{ span: first, message: "taken here" }];
  const message = `the name "${name}" is taken in this table`;
  report(context, { code: "D2010", span, message, related, help: "give one of them another name" });
}

/** `name:` of a key, or its fields joined by _, is a member beside the fields in generated code. */
export function checkClientNames(holder: Holder, context: Context): void {
  if (!keysOf(holder.properties).some(({ value }) => value.clientName !== undefined || value.items.length > 1)) return;
  let seen: Map<string, Span> | undefined;
  for (const { value, attribute } of keysOf(holder.properties)) {
    const name = value.clientName ?? joinedName(value);
    if (name === undefined) continue;
    const span = argumentSpan(attribute, "name");
    const field = holder.fields.get(name);
    const taken =
      field !== undefined && (value.clientName !== undefined || field.meaning.kind === "column")
        ? field.ast.name.span
        : undefined;
    const first = taken ?? (value.clientName === undefined ? undefined : seen?.get(name));
    if (value.clientName !== undefined) (seen ??= new Map()).set(name, span);
    if (first !== undefined) reportClientName(name, span, first, context);
  }
}

function joinedName({ items }: Key): string | undefined {
  if (items.length < 2) return undefined;
  const names = items.flatMap(({ target }) => (target.kind === "field" ? [target.field] : []));
  return names.length > 1 ? names.join("_") : undefined;
}

function reportClientName(name: string, span: Span, first: Span, context: Context): void {
  report(context, {
    code: "D2011",
    span,
    message: `the key's name in generated code, "${name}", is taken`,
    related: [{ span: first, message: "taken here" }],
    help: 'give it another name: name: "…"',
  });
}
