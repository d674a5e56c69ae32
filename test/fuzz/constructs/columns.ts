/** Fields of a model and what belongs to one field. */
import { fieldTypes, typeNumber, typeOf, writtenType } from "../field-types.js";
import { inSql, type Scope, type Thing } from "../state.js";
import type { Dice } from "../dice.js";
import { onlyPostgresql, type Construct } from "./construct.js";

const isArray = (field: Thing): boolean => typeOf(field).type.endsWith("[]");
export const isRequired = (field: Thing, scope: Scope): boolean => !isArray(field) && !scope.has(field, "optional");
export const isPartitioned = (model: Thing, scope: Scope): boolean => scope.has(model, "partitioned");

/** A field that is not what others belong to already. */
const onField =
  (...taken: readonly string[]) =>
  (scope: Scope, dice: Dice): readonly number[] | undefined => {
    const free = scope.all("field").filter((field) => !scope.has(field, ...taken));
    const field = dice.pick(free);
    return field && [field.id];
  };

const onlyOne = (thing: Thing, scope: Scope): boolean => scope.members(scope.owner(thing), thing.kind)[0] === thing;

const field: Construct = {
  kind: "field",
  forms: fieldTypes.length,
  weight: 12,
  odd: true,
  renames: true,
  formName: (form) => fieldTypes[form]!.name,
  draw(scope, dice) {
    const model = dice.pick(scope.all("model"));
    const made = dice.pick(scope.all("enum", "domain", "composite", "extension"));
    return model && (made === undefined ? [model.id] : [model.id, made.id]);
  },
  brings: (thing, _, dice) => (dice.once(2) ? [{ kind: "optional", of: [thing.id] }] : []),
  fits(thing, scope) {
    const { engines, of, extension } = typeOf(thing);
    if (engines?.includes(scope.engine) === false) return false;
    const made = scope.find(thing.of[1]);
    if (of === undefined) return true;
    return made?.kind === of && (extension === undefined || extensions[made.form] === extension);
  },
  least: 1,
  becomes(thing, scope) {
    const { widens = [] } = typeOf(thing);
    const numbers = widens
      .map(typeNumber)
      .filter((form) => fieldTypes[form]!.engines?.includes(scope.engine) !== false);
    return numbers;
  },
};

export const extensions = ["citext", "hstore", "btree_gist", "pg_trgm"] as const;

const optional: Construct = {
  kind: "optional",
  forms: 1,
  weight: 3,
  draw: onField("optional"),
  fits: (thing, scope) => onlyOne(thing, scope) && !isArray(scope.owner(thing)),
};

const defaultValue: Construct = {
  kind: "default",
  forms: 3,
  weight: 3,
  draw: onField("default"),
  fits(thing, scope) {
    const owner = scope.owner(thing);
    const { defaults, of } = typeOf(owner);
    return onlyOne(thing, scope) && (of === "enum" ? !isArray(owner) : defaults.length > 0);
  },
  attribute(thing, scope) {
    const owner = scope.owner(thing);
    const { defaults, of } = typeOf(owner);
    if (of !== "enum") return `@default(${defaults[thing.form % defaults.length]!})`;
    const values = scope.members(scope.get(owner.of[1]), "enumValue");
    return `@default(${values[thing.form % values.length]!.name})`;
  },
};

/** No IN over texts: PostgreSQL prints that of a varchar in another way each time that it reads it. */
const checks: Readonly<Record<string, readonly ((column: string) => string)[]>> = {
  number: [(c) => `${c} > -1000`, (c) => `${c} between -5 and 5000`, (c) => `${c} in (1, 2, 3) or ${c} <> 4`],
  text: [(c) => `length(${c}) < 1000`, (c) => `${c} <> 'zz'`, (c) => `${c} like '%' and ${c} <> 'x'`],
  boolean: [(c) => `${c} or not ${c}`, (c) => `${c} is not null or true = true`, (c) => `not (${c} and not ${c})`],
  time: [
    (c) => `${c} > '1970-01-01'`,
    (c) => `${c} < '2970-01-01'`,
    (c) => `${c} between '1970-01-01' and '2970-01-01'`,
  ],
};
const otherChecks = [
  (c: string) => `${c} is null or ${c} is not null`,
  (c: string) => `coalesce(${c}, ${c}) is null or true`,
  (c: string) => `case when ${c} is null then 1 else 2 end < 3`,
];

export function checkOf(column: Thing, form: number): string {
  const all = checks[typeOf(column).sort] ?? otherChecks;
  return all[form % all.length]!(inSql(column));
}

const check: Construct = {
  kind: "check",
  forms: 3,
  weight: 2,
  draw: onField("check"),
  fits: onlyOne,
  attribute: (thing, scope) => {
    const named = thing.id % 3 === 0 ? `, map: "ck ${thing.id}"` : "";
    return `@check(\`${checkOf(scope.owner(thing), thing.form)}\`${named})`;
  },
};

const collate: Construct = {
  kind: "collate",
  forms: 2,
  draw: onField("collate"),
  fits: (thing, scope) =>
    onlyOne(thing, scope) && typeOf(scope.owner(thing)).sort === "text" && typeOf(scope.owner(thing)).of === undefined,
  attribute: ({ form }, { engine }) =>
    `@collate("${(engine === "postgresql" ? ["C", "POSIX"] : ["NOCASE", "RTRIM"])[form]!}")`,
};

const storage: Construct = {
  kind: "storage",
  engines: onlyPostgresql,
  forms: 3,
  draw: onField("storage"),
  fits: (thing, scope) =>
    onlyOne(thing, scope) && ["String", "Json", "Bytes"].includes(typeOf(scope.owner(thing)).name),
  attribute: ({ form }) => `@storage(${["External", "Main", "Plain"][form]!})`,
};

const compression: Construct = {
  kind: "compression",
  engines: onlyPostgresql,
  forms: 1,
  draw: onField("compression"),
  fits: (thing, scope) => onlyOne(thing, scope) && ["String", "Json"].includes(typeOf(scope.owner(thing)).name),
  attribute: () => "@compression(pglz)",
};

const columnStatistics: Construct = {
  kind: "column statistics",
  engines: onlyPostgresql,
  forms: 2,
  draw: onField("column statistics"),
  fits: onlyOne,
  attribute: ({ form }) => `@statistics(${[500, 0][form]!})`,
};

const notNull: Construct = {
  kind: "named not null",
  engines: onlyPostgresql,
  forms: 1,
  draw: onField("named not null", "optional"),
  fits: (thing, scope) =>
    onlyOne(thing, scope) &&
    isRequired(scope.owner(thing), scope) &&
    !isPartitioned(scope.owner(scope.owner(thing)), scope),
  attribute: ({ id }) => `@notNull(map: "nn ${id}")`,
};

const numbering: Construct = {
  kind: "identity",
  engines: onlyPostgresql,
  forms: 4,
  draw: onField("identity", "default", "optional"),
  fits(thing, scope) {
    const owner = scope.owner(thing);
    const isWhole = ["Int", "BigInt", "SmallInt"].includes(typeOf(owner).name);
    return onlyOne(thing, scope) && isWhole && isRequired(owner, scope) && !scope.has(owner, "default");
  },
  attribute: ({ form }) =>
    [
      "@identity(ByDefault, start: 1000, increment: 5)",
      "@identity(Always, min: 1, max: 30000, cycle: true)",
      "@identity(ByDefault, cache: 20)",
      "@default(autoincrement())",
    ][form]!,
};

const fieldUnique: Construct = {
  kind: "unique",
  forms: 5,
  weight: 2,
  draw: onField("unique"),
  fits(thing, scope) {
    const owner = scope.owner(thing);
    return onlyOne(thing, scope) && typeOf(owner).keyable && !isPartitioned(scope.owner(owner), scope);
  },
  // where nothing is said an index and a constraint are alike
  becomes: ({ form }, { engine }) =>
    engine === "postgresql" ? (form === 2 ? [3] : form === 3 ? [2] : [0, 1, 2, 3, 4]) : [0, 1, 2, 3, 4],
  attribute: ({ form, id }, { engine }) =>
    engine === "postgresql"
      ? [
          "@unique",
          `@unique(map: "uq ${id}")`,
          "@unique(constraint: true)",
          "@unique(deferrable: Deferred)",
          "@unique(sort: Desc)",
        ][form]!
      : [
          "@unique",
          `@unique(map: "uq ${id}")`,
          "@unique(sort: Desc)",
          "@unique(onConflict: Rollback)",
          "@unique(onConflict: Ignore)",
        ][form]!,
};

/** PostgreSQL makes both kinds; a partitioned table has no virtual ones where their function is ours. */
const computed: Construct = {
  kind: "generated",
  forms: 4,
  weight: 2,
  odd: true,
  renames: true,
  formName: (form) => (form % 2 === 0 ? "stored" : "virtual"),
  draw(scope, dice) {
    const from = dice.pick(scope.all("field"));
    return from && [from.of[0]!, from.id];
  },
  fits(thing, scope) {
    const from = scope.get(thing.of[1]);
    return (
      from.of[0] === thing.of[0] &&
      ["number", "text", "boolean"].includes(typeOf(from).sort) &&
      typeOf(from).of === undefined
    );
  },
  becomes: ({ form }) => [form ^ 2],
  member(thing, scope) {
    const from = scope.get(thing.of[1]);
    const name = inSql(from);
    const { sort } = typeOf(from);
    const expressions = {
      number: [`${name} + 1`, `${name} * 2`],
      text: [`lower(${name})`, `${name} || 'x'`],
      boolean: [`not ${name}`, name],
    };
    const expression = expressions[sort as keyof typeof expressions][thing.form >> 1]!;
    const type = { number: "Decimal", text: "String", boolean: "Boolean" }[sort as keyof typeof expressions];
    const map = thing.mapped === undefined ? "" : ` @map(${JSON.stringify(thing.mapped)})`;
    const stored = thing.form % 2 === 0 ? "" : ", stored: false";
    return `  ${thing.name} ${type}? @generated(\`${expression}\`${stored})${map}`;
  },
};

export const columnConstructs: readonly Construct[] = [
  field,
  optional,
  defaultValue,
  check,
  collate,
  storage,
  compression,
  columnStatistics,
  notNull,
  numbering,
  fieldUnique,
  computed,
];

/** The field's line, without what tells how it came to be. */
export function fieldLine(thing: Thing, scope: Scope, attributes: readonly string[]): string {
  const { type, native } = writtenType(thing, scope);
  const map = thing.mapped === undefined ? [] : [`@map(${JSON.stringify(thing.mapped)})`];
  return `  ${[thing.name, type, ...(native === undefined ? [] : [native]), ...map, ...attributes].join(" ")}`;
}
