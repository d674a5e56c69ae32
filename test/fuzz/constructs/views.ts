/** Views over tables and views, and materialized views with indexes. */
import { typeOf, writtenType } from "../field-types.js";
import { inSql, quoted, type Scope, type Thing } from "../state.js";
import type { Dice } from "../dice.js";
import { onlyPostgresql, type Construct } from "./construct.js";

const viewKinds = ["view", "materialized view"];
const isView = ({ kind }: Thing): boolean => viewKinds.includes(kind);

/** Fields that a view shows, of the model at the bottom. */
function shown(thing: Thing, scope: Scope): readonly Thing[] {
  const fields = thing.of.slice(1).map((id) => scope.get(id));
  const source = scope.owner(thing);
  if (!isView(source)) return fields;
  const below = new Set(shown(source, scope));
  return fields.filter((field) => below.has(field));
}

function drawView(scope: Scope, dice: Dice): readonly number[] | undefined {
  const source = dice.pick(scope.all("model", ...viewKinds));
  if (source === undefined) return undefined;
  const fields = isView(source) ? shown(source, scope) : scope.members(source, "field");
  return fields.length === 0 ? undefined : [source.id, ...dice.some(fields, 4).map(({ id }) => id)];
}

const query = (thing: Thing, scope: Scope): string => {
  const source = scope.owner(thing);
  const columns = shown(thing, scope).map((field) => `${column(field, source)} as ${quoted(`c${field.id}`)}`);
  const first = shown(thing, scope)[0]!;
  const where = thing.form % 2 === 0 ? "" : ` where ${column(first, source)} is not null`;
  return `select ${columns.join(", ")} from ${inSql(source)}${where}`;
};

const column = (field: Thing, source: Thing): string =>
  isView(source) ? quoted(`c${field.id}`) : inSql(source, field);

function viewBlock(thing: Thing, scope: Scope, members: readonly string[]): string {
  const fields = shown(thing, scope).map((field) => {
    const { type, native } = writtenType(field, scope);
    const written = type.endsWith("?") || type.endsWith("[]") ? type : `${type}?`;
    return `  c${field.id} ${written}${native === undefined ? "" : ` ${native}`}`;
  });
  const dependent = isView(scope.owner(thing)) ? [`  @@dependsOn([${scope.owner(thing).name}])`] : [];
  return `view ${thing.name} {\n${[...fields, ...members, `  @@sql(\`${query(thing, scope)}\`)`, ...dependent].join("\n")}\n}\n`;
}

const view: Construct = {
  kind: "view",
  forms: 2,
  weight: 4,
  odd: true,
  least: 2,
  draw: drawView,
  fits: (thing, scope) => shown(thing, scope).length > 0,
  block: viewBlock,
};

const materialized: Construct = {
  kind: "materialized view",
  engines: onlyPostgresql,
  forms: 2,
  weight: 3,
  odd: true,
  least: 2,
  draw: drawView,
  fits: (thing, scope) => shown(thing, scope).length > 0,
  block: (thing, scope, members) => viewBlock(thing, scope, ["  @@materialized", ...members]),
};

const isUpdatable = (thing: Thing, scope: Scope): boolean =>
  thing.kind === "model" || (thing.kind === "view" && isUpdatable(scope.owner(thing), scope));

const viewOption: Construct = {
  kind: "view options",
  engines: onlyPostgresql,
  forms: 3,
  draw(scope, dice) {
    const of = dice.pick(scope.all("view"));
    return of && [of.id];
  },
  fits: (thing, scope) =>
    scope.members(scope.owner(thing), thing.kind)[0] === thing &&
    (thing.form !== 2 || isUpdatable(scope.owner(thing), scope)),
  formName: (form) => ["barrier", "invoker", "check option"][form]!,
  member: ({ form }) => `  ${["@@securityBarrier", "@@securityInvoker", "@@checkOption(Local)"][form]!}`,
};

const viewIndex: Construct = {
  kind: "index of a materialized view",
  engines: onlyPostgresql,
  forms: 2,
  weight: 2,
  draw(scope, dice) {
    const of = dice.pick(scope.all("materialized view"));
    const field = of && dice.pick(shown(of, scope));
    return of && field && [of.id, field.id];
  },
  fits(thing, scope) {
    const field = scope.get(thing.of[1]);
    // rows of children, which are found in their parents, have the same values
    const isAlone = scope.on(scope.owner(field), "inherits").every(({ of }) => of[1] !== field.of[0]);
    return shown(scope.owner(thing), scope).includes(field) && typeOf(field).keyable && (thing.form === 0 || isAlone);
  },
  member: ({ of, form, id }) =>
    form === 0 ? `  @@index([c${of[1]!}], map: "vx ${id}")` : `  @@unique([c${of[1]!}], map: "vx ${id}")`,
};

export const viewConstructs: readonly Construct[] = [view, materialized, viewOption, viewIndex];
