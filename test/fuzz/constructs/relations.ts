/** Foreign keys of every kind, and many-to-many. */
import { type Scope, type Thing } from "../state.js";
import { type Construct } from "./construct.js";
import { isPartitioned } from "./columns.js";
import { keyOf, oneOfModel, type KeyColumn } from "./models.js";

interface RelationForm {
  readonly name: string;
  readonly options: string;
  readonly onlyPostgresql?: boolean;
  /** It writes NULL into what points. */
  readonly setsNull?: boolean;
}

const forms: readonly RelationForm[] = [
  { name: "as Prisma", options: "", setsNull: true },
  { name: "cascade", options: "onDelete: Cascade, onUpdate: Cascade" },
  { name: "set null", options: "onDelete: SetNull, onUpdate: NoAction", setsNull: true },
  { name: "restrict", options: "onDelete: Restrict, onUpdate: Restrict" },
  { name: "no action", options: "onDelete: NoAction, onUpdate: NoAction" },
  { name: "deferred", options: "onDelete: NoAction, deferrable: Deferred" },
  { name: "deferrable", options: "onDelete: Cascade, deferrable: Immediate" },
  { name: "match full", options: "onDelete: NoAction, match: Full", onlyPostgresql: true },
  { name: "set default", options: "onDelete: SetDefault, onUpdate: NoAction", setsNull: true },
  { name: "not enforced", options: "onDelete: NoAction, enforced: false", onlyPostgresql: true },
];

const between = (scope: Scope, models: readonly (Thing | undefined)[]): readonly number[] | undefined => {
  const [a, b] = models;
  return a === undefined || b === undefined || scope.find(a.id) === undefined ? undefined : [a.id, b.id];
};

/** The columns that point, with the key's columns that they point at. */
export function relationColumns(relation: Thing, scope: Scope): readonly (KeyColumn & { readonly to: string })[] {
  return keyOf(scope.get(relation.of[1]), scope).columns.map((column) => ({
    ...column,
    name: `${relation.name}_${column.name}`,
    to: column.name,
  }));
}

export const isRequiredRelation = (relation: Thing, scope: Scope): boolean => scope.has(relation, "required relation");
const isOneToOne = (relation: Thing, scope: Scope): boolean => scope.has(relation, "unique relation");

const relation: Construct = {
  kind: "relation",
  forms: forms.length,
  weight: 7,
  formName: (form) => forms[form]!.name,
  draw: (scope, dice) => between(scope, [dice.pick(scope.all("model")), dice.pick(scope.all("model"))]),
  brings: ({ id }, _, dice) => (dice.once(3) ? [{ kind: "relation index", of: [id] }] : []),
  fits(thing, scope) {
    const { onlyPostgresql: only, name } = forms[thing.form]!;
    const [child, parent] = [scope.owner(thing), scope.get(thing.of[1])];
    if (only === true && scope.engine !== "postgresql") return false;
    if (name === "not enforced" && (isPartitioned(child, scope) || isPartitioned(parent, scope))) return false;
    return !scope.has(child, "unlogged") && !scope.has(parent, "unlogged");
  },
  member(thing, scope) {
    const parent = scope.get(thing.of[1]);
    const optional = isRequiredRelation(thing, scope) ? "" : "?";
    const { options } = forms[thing.form]!;
    const columns = relationColumns(thing, scope);
    const unique = isOneToOne(thing, scope) && columns.length === 1 ? " @unique" : "";
    const uniques =
      isOneToOne(thing, scope) && columns.length > 1
        ? [`  @@unique([${columns.map((column) => column.name).join(", ")}])`]
        : [];
    const map = thing.id % 4 === 0 && scope.engine === "postgresql" ? `, map: "fk ${thing.id}"` : "";
    return [
      ...columns.map(
        (column) =>
          `  ${column.name} ${column.type}${optional}${unique}${column.native === undefined ? "" : ` ${column.native}`}`,
      ),
      `  ${thing.name} ${parent.name}${optional} @relation("${thing.name}", fields: [${columns.map((column) => column.name).join(", ")}], references: [${columns.map(({ to }) => to).join(", ")}]${options === "" ? "" : `, ${options}`}${map})`,
      ...uniques,
    ].join("\n");
  },
};

/** The line of the other side. */
export function backLines(model: Thing, scope: Scope): readonly string[] {
  const relations = scope.on(model, "relation").filter(({ of }) => of[1] === model.id);
  return relations.map((each) => {
    const many = isOneToOne(each, scope) ? "?" : "[]";
    return `  b${each.name} ${scope.owner(each).name}${many} @relation("${each.name}")`;
  });
}

const onRelation: Construct["draw"] = (scope, dice) => {
  const found = dice.pick(scope.all("relation"));
  return found && [found.id];
};

const requiredRelation: Construct = {
  kind: "required relation",
  forms: 1,
  weight: 2,
  draw: onRelation,
  fits: (thing, scope) => oneOfModel(thing, scope) && forms[scope.owner(thing).form]!.setsNull !== true,
};

const uniqueRelation: Construct = {
  kind: "unique relation",
  forms: 1,
  draw: onRelation,
  fits: (thing, scope) => oneOfModel(thing, scope) && !isPartitioned(scope.owner(scope.owner(thing)), scope),
};

const relationIndex: Construct = {
  kind: "relation index",
  forms: 1,
  draw: onRelation,
  fits: (thing, scope) => oneOfModel(thing, scope) && !isOneToOne(scope.owner(thing), scope),
};

/** Of the model that points. */
export function relationIndexLines(model: Thing, scope: Scope): readonly string[] {
  return scope
    .members(model, "relation")
    .filter((each) => scope.has(each, "relation index"))
    .map(
      (each) =>
        `  @@index([${relationColumns(each, scope)
          .map(({ name }) => name)
          .join(", ")}])`,
    );
}

/** Prisma names the columns A and B by the order of the models' names: a new name may change what they mean. */
const manyToMany: Construct = {
  kind: "many to many",
  forms: 1,
  weight: 2,
  draw: (scope, dice) => between(scope, [dice.pick(scope.all("model")), dice.pick(scope.all("model"))]),
  fits(thing, scope) {
    const both = thing.of.map((id) => scope.get(id));
    return both.every(
      (each) => keyOf(each, scope).columns.length === 1 && !scope.has(each, "unlogged") && !scope.has(each, "placed"),
    );
  },
};

export function manyToManyLines(model: Thing, scope: Scope): readonly string[] {
  return scope.on(model, "many to many").flatMap((each) => {
    const [a, b] = each.of.map((id) => scope.get(id).name);
    if (a === b)
      return [`  ${each.name}a ${a!}[] @relation("${each.name}")`, `  ${each.name}b ${a!}[] @relation("${each.name}")`];
    const other = model.name === a ? b! : a!;
    return [`  ${each.name} ${other}[] @relation("${each.name}")`];
  });
}

export const relationConstructs: readonly Construct[] = [
  relation,
  requiredRelation,
  uniqueRelation,
  relationIndex,
  manyToMany,
];
