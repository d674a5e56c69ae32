/** Indexes, uniques, checks and exclusions of whole models. */
import { typeOf } from "../field-types.js";
import { inSql, type Scope, type Thing } from "../state.js";
import type { Dice } from "../dice.js";
import { checkOf, isPartitioned } from "./columns.js";
import { onlyPostgresql, type Construct } from "./construct.js";

const fieldsOf =
  (most: number, isFor: (field: Thing) => boolean) =>
  (scope: Scope, dice: Dice): readonly number[] | undefined => {
    const owner = dice.pick(scope.all("model"));
    if (owner === undefined) return undefined;
    const fields = scope.members(owner, "field").filter(isFor);
    return fields.length === 0 ? undefined : [owner.id, ...dice.some(fields, most).map(({ id }) => id)];
  };

const fields = (thing: Thing, scope: Scope): readonly Thing[] => thing.of.slice(1).map((id) => scope.get(id));

const list = (thing: Thing, scope: Scope, each = (field: Thing, _at: number) => field.name): string =>
  `[${fields(thing, scope).map(each).join(", ")}]`;

const keyable = (field: Thing): boolean => typeOf(field).keyable;
const allKeyable = (thing: Thing, scope: Scope): boolean => fields(thing, scope).every(keyable);
/** No other of this kind has the same fields: names are made of them. */
const isFirst = (thing: Thing, scope: Scope): boolean =>
  scope.members(scope.owner(thing), thing.kind).find(({ of }) => String(of) === String(thing.of)) === thing;

/** A name of its own also where the conventional one is cut off. */
function map(thing: Thing, scope: Scope): string {
  const isCut = fields(thing, scope).some(({ mapped }) => (mapped?.length ?? 0) > 20);
  return isCut || thing.id % 2 === 0 ? `, map: "${thing.name} ${thing.id}"` : "";
}

const index: Construct = {
  kind: "index",
  forms: 3,
  weight: 4,
  least: 2,
  draw: fieldsOf(3, keyable),
  fits: (thing, scope) => allKeyable(thing, scope) && isFirst(thing, scope),
  formName: (form) => ["plain", "descending", "partial"][form]!,
  member(thing, scope) {
    const items = list(thing, scope, ({ name }, at) => (thing.form === 1 && at === 0 ? `${name}(sort: Desc)` : name));
    const where = thing.form === 2 ? `, where: \`${inSql(fields(thing, scope)[0]!)} is not null\`` : "";
    return `  @@index(${items}${where}${map(thing, scope)})`;
  },
};

const richIndex: Construct = {
  kind: "index with options",
  engines: onlyPostgresql,
  forms: 5,
  weight: 2,
  least: 2,
  draw: fieldsOf(2, keyable),
  fits: (thing, scope) => allKeyable(thing, scope) && isFirst(thing, scope),
  formName: (form) => ["nulls", "include", "storage", "brin", "comment"][form]!,
  member(thing, scope) {
    const [first, ...rest] = fields(thing, scope);
    const named = `, map: "rx ${thing.id}"`;
    const all = list(thing, scope);
    const lines = [
      `${list(thing, scope, ({ name }) => `${name}(sort: Desc, nulls: Last)`)}${named}`,
      `[${first!.name}]${rest.length === 0 ? "" : `, include: [${rest.map(({ name }) => name).join(", ")}]`}${named}`,
      `${all}, with: { fillfactor: 70 }${named}`,
      `${isBrin(thing, scope) ? `${all}, type: Brin` : all}${named}`,
      `${all}, comment: "to find it"${named}`,
    ];
    return `  @@index(${lines[thing.form]!})`;
  },
};

const isBrin = (thing: Thing, scope: Scope): boolean =>
  fields(thing, scope).every((field) => typeOf(field).sort === "number");

const methods: Readonly<Record<string, readonly string[]>> = {
  array: ["", "type: Gin"],
  json: ["type: Gin", "ops:JsonbPathOps,type: Gin"],
  range: ["type: Gist", "type: SpGist"],
  text: ["type: Hash", 'ops:raw("text_pattern_ops"),', 'collate:"C",'],
  number: ["type: Hash", "type: Brin"],
};

const methodIndex: Construct = {
  kind: "index by method",
  engines: onlyPostgresql,
  forms: 3,
  weight: 2,
  draw: fieldsOf(1, (field) => methods[typeOf(field).sort] !== undefined),
  fits: (thing, scope) => methods[typeOf(fields(thing, scope)[0]!).sort] !== undefined,
  member(thing, scope) {
    const [field] = fields(thing, scope);
    const { sort, name } = typeOf(field!);
    const all = methods[sort]!;
    const chosen = all[thing.form % all.length]!;
    const [, option, rest = ""] = /^(?:(\w+:[^,]+),)?(.*)$/.exec(chosen)!;
    const opclass = option?.startsWith("ops:raw") === true && name !== "String" ? undefined : option;
    const item =
      opclass === undefined || (sort === "json" && name !== "Json")
        ? field!.name
        : `${field!.name}(${opclass.replace(":", ": ")})`;
    const type = rest === "" ? "" : `, ${rest}`;
    return `  @@index([${item}]${type}, map: "mx ${thing.id}")`;
  },
};

const expressions = (column: string, sort: string): readonly string[] =>
  sort === "text"
    ? [`lower(${column})`, `length(${column})`, `upper(${column})`]
    : sort === "number"
      ? [`${column} + 1`, `abs(${column})`, `${column} * 2`]
      : [`${column} is null`, `${column} is not null`, `coalesce(${column}, ${column})`];

const expressionIndex: Construct = {
  kind: "index of an expression",
  forms: 3,
  weight: 2,
  draw: fieldsOf(1, keyable),
  fits: allKeyable,
  member(thing, scope) {
    const [field] = fields(thing, scope);
    const expression = expressions(inSql(field!), typeOf(field!).sort)[thing.form]!;
    return `  @@index([\`${expression}\`], map: "ex ${thing.id}")`;
  },
};

/** SQLite keeps one of two constraints that say the same. */
const isSaidTwice = (thing: Thing, scope: Scope): boolean =>
  scope.engine === "sqlite" && fields(thing, scope).some((field) => scope.has(field, "unique"));

const unique: Construct = {
  kind: "unique of several",
  forms: 4,
  weight: 2,
  least: 2,
  draw: fieldsOf(3, keyable),
  fits: (thing, scope) =>
    allKeyable(thing, scope) &&
    isFirst(thing, scope) &&
    !isPartitioned(scope.owner(thing), scope) &&
    !isSaidTwice(thing, scope),
  formName: (form) => ["plain", "nulls not distinct or partial", "constraint", "include"][form]!,
  // where nothing is said an index and a constraint are alike
  becomes: ({ form }) => (form === 2 ? [] : [0, 1, 2, 3]),
  member(thing, scope) {
    const isPostgresql = scope.engine === "postgresql";
    const [first, ...rest] = fields(thing, scope);
    const include = isPostgresql && rest.length > 0 ? `, include: [${rest.map(({ name }) => name).join(", ")}]` : "";
    const lines = [
      list(thing, scope),
      isPostgresql
        ? `${list(thing, scope)}, nullsDistinct: false`
        : `${list(thing, scope)}, where: \`${inSql(first!)} is not null\``,
      `${list(thing, scope)}, constraint: true`,
      `[${first!.name}]${include}`,
    ];
    return `  @@unique(${lines[thing.form]!}, map: "um ${thing.id}")`;
  },
};

/** No AND within an AND: PostgreSQL prints that in another way each time that it reads it. */
const modelCheck: Construct = {
  kind: "check of a model",
  forms: 3,
  weight: 2,
  draw: fieldsOf(2, () => true),
  member(thing, scope) {
    const text = fields(thing, scope)
      .map((field) => `((${checkOf(field, thing.form)}) is not false)`)
      .join(" and ");
    const named = thing.id % 2 === 0 ? `, map: "cm ${thing.id}"` : "";
    return `  @@check(\`${text}\`${named})`;
  },
};

const exclusion: Construct = {
  kind: "exclusion",
  engines: onlyPostgresql,
  forms: 3,
  weight: 2,
  draw: fieldsOf(1, (field) => typeOf(field).sort === "range" || ["Int", "String"].includes(typeOf(field).name)),
  fits: (thing, scope) =>
    fields(thing, scope).every(
      (field) => typeOf(field).sort === "range" || ["Int", "String"].includes(typeOf(field).name),
    ) && !isPartitioned(scope.owner(thing), scope),
  formName: (form) => ["plain", "partial", "deferrable"][form]!,
  member(thing, scope) {
    const [field] = fields(thing, scope);
    const isRange = typeOf(field!).sort === "range";
    const options = ["", `, where: \`${inSql(field!)} is not null\``, ", deferrable: Deferred"][thing.form]!;
    return `  @@exclude([${field!.name}(with: \`${isRange ? "&&" : "="}\`)], type: ${isRange ? "Gist" : "Hash"}${options}, map: "xc ${thing.id}")`;
  },
};

export const indexConstructs: readonly Construct[] = [
  index,
  richIndex,
  methodIndex,
  expressionIndex,
  unique,
  modelCheck,
  exclusion,
];
