/** Models, their keys and what else a whole table has. */
import { type Scope, type Thing } from "../state.js";
import type { Dice } from "../dice.js";
import { onlyPostgresql, onlySqlite, type Construct } from "./construct.js";
import { fieldTypes } from "../field-types.js";
import { isPartitioned } from "./columns.js";

export const onModel = (scope: Scope, dice: Dice): readonly number[] | undefined => {
  const model = dice.pick(scope.all("model"));
  return model && [model.id];
};

export const oneOfModel = (thing: Thing, scope: Scope): boolean =>
  scope.members(scope.owner(thing), thing.kind)[0] === thing;

export interface KeyColumn {
  readonly name: string;
  readonly type: string;
  readonly native?: string;
  /** What makes the model's own column more than the type. */
  readonly attributes?: string;
  readonly value: (n: number) => string;
}

interface KeyForm {
  readonly name: string;
  readonly columns: readonly KeyColumn[];
  readonly onlyPostgresql?: boolean;
  /** Names of forms that rows may turn into. */
  readonly becomes?: readonly string[];
}

const number = (n: number): string => `${n}`;
const id = (type: string, attributes?: string): readonly KeyColumn[] => [
  { name: "id", type, value: number, ...(attributes === undefined ? {} : { attributes }) },
];
const whole = ["plain", "autoincrement", "big", "big autoincrement", "always", "by default"];

const keyForms: readonly KeyForm[] = [
  { name: "plain", columns: id("Int"), becomes: whole },
  { name: "autoincrement", columns: id("Int", "@default(autoincrement())"), becomes: whole },
  { name: "big", columns: id("BigInt"), becomes: whole },
  {
    name: "big autoincrement",
    columns: id("BigInt", "@default(autoincrement())"),
    onlyPostgresql: true,
    becomes: whole,
  },
  { name: "always", columns: id("Int", "@identity(Always, start: 100)"), onlyPostgresql: true, becomes: whole },
  {
    name: "by default",
    columns: id("BigInt", "@identity(ByDefault, increment: 10, start: 50, cache: 7)"),
    onlyPostgresql: true,
    becomes: whole,
  },
  { name: "text", columns: [{ name: "id", type: "String", value: (n) => `'k${n}'` }] },
  {
    name: "uuid",
    onlyPostgresql: true,
    columns: [
      {
        name: "id",
        type: "String",
        native: "@db.Uuid",
        attributes: "@default(`gen_random_uuid()`)",
        value: (n) => `'00000000-0000-0000-0000-0000000000a${n}'`,
      },
    ],
  },
  {
    name: "of two",
    columns: [
      { name: "country", type: "String", value: (n) => `'c${n}'` },
      { name: "number", type: "Int", value: number },
    ],
  },
];

export const keyOf = (model: Thing, scope: Scope): KeyForm => keyForms[scope.members(model, "key")[0]?.form ?? 0]!;

const model: Construct = {
  kind: "model",
  forms: 1,
  weight: 4,
  odd: true,
  renames: true,
  draw: () => [],
  brings(thing, scope, dice) {
    const fields = Array.from({ length: 1 + dice.below(3) }, () => ({
      kind: "field",
      of: [thing.id],
      form: dice.below(fieldTypes.length),
    }));
    const key = { kind: "key", of: [thing.id], form: dice.below(keyForms.length) };
    const isPartitionedNow = scope.engine === "postgresql" && dice.once(5);
    const partitioned = { kind: "partitioned", of: [thing.id], form: dice.below(3) };
    const parent =
      scope.engine === "postgresql" && dice.once(5)
        ? dice.pick(scope.all("model").filter((each) => each !== thing))
        : undefined;
    if (parent === undefined) return [key, ...(isPartitionedNow ? [partitioned] : []), ...fields];
    const { form } = scope.members(parent, "key")[0]!;
    return [{ ...key, form }, { kind: "inherits", of: [thing.id, parent.id] }, ...fields];
  },
  fits: (thing, scope) => scope.has(thing, "key"),
};

const key: Construct = {
  kind: "key",
  forms: keyForms.length,
  formName: (form) => keyForms[form]!.name,
  stays: "every model has one",
  comesFirst: "it comes with its model",
  draw: () => undefined,
  fits: (thing, scope) => scope.engine === "postgresql" || keyForms[thing.form]!.onlyPostgresql !== true,
  becomes(thing, scope) {
    const names = keyForms[thing.form]!.becomes ?? [];
    if (isPartitioned(scope.owner(thing), scope)) return [];
    return names.map((name) => keyForms.findIndex((each) => each.name === name));
  },
  member(thing, scope) {
    const { columns } = keyForms[thing.form]!;
    const inherited = scope.has(scope.owner(thing), "inherits") ? " @inherited" : "";
    const one = columns.length === 1 ? " @id" : "";
    const lines = columns.map(
      ({ name, type, native, attributes }) =>
        `  ${[`${name} ${type}${one}`, native, attributes].filter((part) => part !== undefined).join(" ")}${inherited}`,
    );
    return one === ""
      ? [...lines, `  @@id([${columns.map(({ name }) => name).join(", ")}])`].join("\n")
      : lines.join("\n");
  },
};

/** The column that rows are parted by: it belongs to the key. */
const partitionColumn = (owner: Thing, scope: Scope): KeyColumn => keyOf(owner, scope).columns.at(-1)!;

const partitioned: Construct = {
  kind: "partitioned",
  engines: onlyPostgresql,
  forms: 3,
  formName: (form) => ["range", "list", "hash"][form]!,
  draw: onModel,
  // rows of a partition that stays must be within its new bounds
  becomes: ({ form }) => (form < 2 ? [0, 1] : []),
  fits: (thing, scope) =>
    oneOfModel(thing, scope) && ["plain", "big", "of two"].includes(keyOf(scope.owner(thing), scope).name),
  member: (thing, scope) =>
    `  @@partition(by: ${["Range", "List", "Hash"][thing.form]!}, [${partitionColumn(scope.owner(thing), scope).name}])`,
  block(thing, scope) {
    const owner = scope.owner(thing);
    const bounds = [
      ["from = [`0`]  to = [`10`]"],
      ["in = [`1`, `2`, `3`]"],
      ["modulus = 2  remainder = 0", "modulus = 2  remainder = 1"],
    ];
    const blocks = bounds[thing.form]!.map((bound, at) => partitionBlock(`P${thing.id}x${at}`, owner, bound, scope));
    return blocks.join("\n");
  },
};

function partitionBlock(name: string, of: Thing, bound: string, scope: Scope, more = ""): string {
  const placed = scope.all("namespace").length === 0 ? "" : `  @@schema("public")\n`;
  return `partition ${name} {\n  of = ${of.name}\n  ${bound.replaceAll("  ", "\n  ")}\n${placed}${more}}\n`;
}

/** Beside the one that has the rows. */
const partition: Construct = {
  kind: "partition",
  engines: onlyPostgresql,
  forms: 4,
  weight: 3,
  formName: (form) => (form === 3 ? "default" : "bounded"),
  draw(scope, dice) {
    const parent = dice.pick(scope.all("partitioned"));
    return parent && [parent.of[0]!];
  },
  brings: ({ id: of }, _, dice) => (dice.once(4) ? [{ kind: "subpartitioned", of: [of] }] : []),
  fits(thing, scope) {
    const [kind] = scope.members(scope.owner(thing), "partitioned");
    const same = scope.members(scope.owner(thing), "partition").filter(({ form }) => form === thing.form);
    return kind !== undefined && kind.form !== 2 && same[0] === thing;
  },
  block(thing, scope) {
    const owner = scope.owner(thing);
    const [kind] = scope.members(owner, "partitioned");
    const at = 10 * (thing.form + 1);
    const bounds = [`from = [\`${at}\`]  to = [\`${at + 10}\`]`, `in = [\`${at}\`, \`${at + 1}\`]`];
    const bound = thing.form === 3 ? "default = true" : bounds[kind!.form]!;
    const parted = scope
      .members(thing, "subpartitioned")
      .map(() => `  @@partition(by: Hash, [${partitionColumn(owner, scope).name}])\n`);
    return partitionBlock(`P${thing.id}`, owner, bound, scope, parted.join(""));
  },
};

const subpartitioned: Construct = {
  kind: "subpartitioned",
  engines: onlyPostgresql,
  forms: 1,
  stays: "a table cannot stop being partitioned with its rows",
  comesFirst: "it comes with its partition",
  draw: () => undefined,
  fits: oneOfModel,
  block(thing, scope) {
    const name = `P${thing.of[0]!}`;
    return partitionBlock(`P${thing.id}`, { ...thing, name }, "modulus = 1  remainder = 0", scope);
  },
};

/** Keys that a child has in common with its parent. */
const inheritedKeys = ["plain", "big", "text", "of two"];

const inherits: Construct = {
  kind: "inherits",
  engines: onlyPostgresql,
  forms: 1,
  stays: "what a child has from its parent is its own afterwards",
  comesFirst: "rows that are there have no values for the parent's columns",
  draw: () => undefined,
  fits(thing, scope) {
    const [child, parent] = [scope.owner(thing), scope.get(thing.of[1])];
    const { name } = keyOf(child, scope);
    return (
      oneOfModel(thing, scope) &&
      child.id > parent.id &&
      name === keyOf(parent, scope).name &&
      inheritedKeys.includes(name) &&
      !isPartitioned(child, scope) &&
      !isPartitioned(parent, scope)
    );
  },
  member: (thing, scope) => `  @@inherits([${scope.get(thing.of[1]).name}])`,
};

/** A model and those that it inherits from. */
export function withParents(model: Thing, scope: Scope): readonly Thing[] {
  const parents = scope.members(model, "inherits").map(({ of }) => scope.get(of[1]));
  return [model, ...parents.flatMap((parent) => withParents(parent, scope))];
}

const placed: Construct = {
  kind: "placed",
  engines: onlyPostgresql,
  forms: 1,
  weight: 3,
  draw(scope, dice) {
    const place = dice.pick(scope.all("namespace"));
    const what = dice.pick(scope.all("model", "enum", "composite", "domain", "sequence", "view", "materialized view"));
    return place && what && [what.id, place.id];
  },
  fits: (thing, scope) =>
    oneOfModel(thing, scope) &&
    scope.get(thing.of[1]).kind === "namespace" &&
    !isPartitioned(scope.owner(thing), scope),
};

const comment: Construct = {
  kind: "comment",
  engines: onlyPostgresql,
  forms: 3,
  weight: 3,
  draw(scope, dice) {
    const what = dice.pick(scope.all("model", "field", "enum", "composite", "domain", "view", "sequence", "function"));
    return what && [what.id];
  },
  fits: oneOfModel,
};
export const commentText = ({ form }: Thing): string => ["what it's for", 'other "words"', "größe: \\ and ;"][form]!;

const alone = (
  kind: string,
  engines: Construct["engines"],
  members: readonly string[],
  isFor: Construct["fits"],
): Construct => ({
  kind,
  ...(engines === undefined ? {} : { engines }),
  forms: members.length,
  draw: onModel,
  fits: (thing, scope) => oneOfModel(thing, scope) && (isFor?.(scope.owner(thing), scope) ?? true),
  member: ({ form }) => `  ${members[form]!}`,
});

const plainTable = (owner: Thing, scope: Scope): boolean => !isPartitioned(owner, scope);

/** A logged table may not point at an unlogged one. */
const logged = (owner: Thing, scope: Scope): boolean =>
  plainTable(owner, scope) &&
  !scope.on(owner, "relation", "many to many").some(({ of }) => of[1] === owner.id || of[0] === owner.id);

const replicaIdentity = alone(
  "replica identity",
  onlyPostgresql,
  ["@@replicaIdentity(Full)", "@@replicaIdentity(Nothing)"],
  plainTable,
);
const unlogged = alone("unlogged", onlyPostgresql, ["@@unlogged"], logged);
const storageOptions = alone(
  "storage options",
  onlyPostgresql,
  ["@@with({ fillfactor: 70 })", "@@with({ fillfactor: 80, autovacuum_enabled: false })"],
  plainTable,
);
const strict = alone(
  "strict",
  onlySqlite,
  ["@@strict"],
  (owner, scope) =>
    scope
      .members(owner, "field")
      .every(({ form }) => ["Int", "String", "Bytes on SQLite", "Float"].includes(fieldTypes[form]!.name)) &&
    !scope.has(owner, "generated") &&
    !scope.members(owner, "relation").some((each) => /big/.test(keyOf(scope.get(each.of[1]), scope).name)) &&
    !/big/.test(keyOf(owner, scope).name),
);
const withoutRowid = alone(
  "without rowid",
  onlySqlite,
  ["@@withoutRowid"],
  (owner, scope) => keyOf(owner, scope).name !== "autoincrement",
);

const namespace: Construct = {
  kind: "namespace",
  engines: onlyPostgresql,
  forms: 1,
  odd: true,
  draw: () => [],
  block: (thing) =>
    `schema ${thing.name}${thing.mapped === undefined ? "" : ` {\n  @@map(${JSON.stringify(thing.mapped)})\n}`}\n`,
};

const tableStatistics: Construct = {
  kind: "statistics",
  engines: onlyPostgresql,
  forms: 3,
  least: 3,
  draw(scope, dice) {
    const owner = dice.pick(scope.all("model"));
    if (owner === undefined) return undefined;
    const fields = scope.members(owner, "field").filter(({ form }) => fieldTypes[form]!.keyable);
    return fields.length < 2 ? undefined : [owner.id, ...dice.some(fields, 3).map(({ id: field }) => field)];
  },
  fits: (thing, scope) =>
    thing.of.length > 2 && thing.of.slice(1).every((each) => fieldTypes[scope.get(each).form]!.keyable),
  member: (thing, scope) =>
    `  @@statistics([${thing.of
      .slice(1)
      .map((each) => scope.get(each).name)
      .join(", ")}], kinds: [${["Dependencies", "NDistinct, Mcv", "Mcv"][thing.form]!}], map: "st ${thing.id}")`,
};

export const modelConstructs: readonly Construct[] = [
  model,
  key,
  partitioned,
  partition,
  subpartitioned,
  inherits,
  placed,
  comment,
  replicaIdentity,
  unlogged,
  storageOptions,
  strict,
  withoutRowid,
  namespace,
  tableStatistics,
];
