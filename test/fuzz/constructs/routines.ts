/** Functions, triggers, rules and natives. */
import { qualified, typeOf } from "../field-types.js";
import { databaseName, inSql, quoted, type Scope, type Thing } from "../state.js";
import type { Dice } from "../dice.js";
import { isPartitioned } from "./columns.js";
import { onlyPostgresql, type Construct } from "./construct.js";

const pick =
  (...kinds: readonly string[]) =>
  (scope: Scope, dice: Dice): readonly number[] | undefined => {
    const ids: number[] = [];
    for (const kind of kinds) {
      const found = dice.pick(scope.all(kind));
      if (found === undefined) return undefined;
      ids.push(found.id);
    }
    return ids;
  };

const routine = (word: string, thing: Thing, sql: string, members: readonly string[] = []): string =>
  `${word} ${thing.name} {\n  @@sql(\`${sql}\`)\n${members.map((line) => `${line}\n`).join("")}}\n`;

const named = (thing: Thing): string => quoted(databaseName(thing));

const constantFunction: Construct = {
  kind: "function",
  engines: onlyPostgresql,
  forms: 4,
  draw: () => [],
  block: (thing, _, members) =>
    routine(
      "function",
      thing,
      [
        `create function ${named(thing)}(x int) returns int language sql immutable return x + 1`,
        `create function ${named(thing)}(x int) returns int language sql immutable strict return x + 2`,
        `create function ${named(thing)}(x int) returns int language plpgsql immutable as $$ begin return x + 3; end $$`,
        `create function ${named(thing)}(x int) returns int language sql immutable parallel safe cost 5 as 'select x + 4'`,
      ][thing.form]!,
      members,
    ),
};

/**
 * What reads a table: by a body that the engine keeps apart, or one that it does not look into. The order of columns is no
 * difference, so that whole rows are not listed in a body that the engine keeps.
 */
const modelFunction: Construct = {
  kind: "function of a model",
  engines: onlyPostgresql,
  forms: 3,
  draw: pick("model"),
  becomes: ({ form }) => (form === 2 ? [] : [0, 1]),
  formName: (form) => ["atomic", "text", "rows"][form]!,
  block(thing, scope) {
    const model = inSql(scope.owner(thing));
    return routine(
      "function",
      thing,
      [
        `create function ${named(thing)}() returns bigint language sql stable begin atomic select count(*) from ${model}; end`,
        `create function ${named(thing)}() returns bigint language sql stable as 'select count(*) + 1 from ${qualified(scope.owner(thing), scope).replaceAll("'", "''")}'`,
        `create function ${named(thing)}() returns setof ${model} language sql stable as 'select * from ${qualified(scope.owner(thing), scope).replaceAll("'", "''")}'`,
      ][thing.form]!,
    );
  },
};

const fieldFunction: Construct = {
  kind: "function of a field",
  engines: onlyPostgresql,
  forms: 1,
  draw(scope, dice) {
    const field = dice.pick(scope.all("field"));
    return field && [field.of[0]!, field.id];
  },
  fits: (thing, scope) => scope.get(thing.of[1]).of[0] === thing.of[0],
  block(thing, scope) {
    const [model, field] = [scope.owner(thing), scope.get(thing.of[1])];
    const sql = `create function ${named(thing)}() returns bigint language sql stable begin atomic select count(${inSql(model, field)}) from ${inSql(model)}; end`;
    return routine("function", thing, sql);
  },
};

const typeFunction: Construct = {
  kind: "function of a type",
  engines: onlyPostgresql,
  forms: 2,
  draw(scope, dice) {
    const type = dice.pick(scope.all("enum", "domain", "composite"));
    return type && [type.id];
  },
  block(thing, scope) {
    const type = qualified(scope.owner(thing), scope);
    const body = ["return v::text", "return 'it is ' || v::text"][thing.form]!;
    return routine(
      "function",
      thing,
      `create function ${named(thing)}(v ${type}) returns text language sql stable ${body}`,
    );
  },
};

const procedure: Construct = {
  kind: "procedure",
  engines: onlyPostgresql,
  forms: 2,
  draw: pick("model"),
  block(thing, scope) {
    const model = inSql(scope.owner(thing));
    const where = ["where false", "where true and false"][thing.form]!;
    return routine(
      "procedure",
      thing,
      `create procedure ${named(thing)}() language sql begin atomic delete from ${model} ${where}; end`,
    );
  },
};

const aggregate: Construct = {
  kind: "aggregate",
  engines: onlyPostgresql,
  forms: 2,
  draw: () => [],
  block: (thing) =>
    routine(
      "aggregate",
      thing,
      `create aggregate ${named(thing)}(double precision) (sfunc = float8mul, stype = double precision, initcond = '${thing.form + 1}')`,
    ),
};

const triggerFunction: Construct = {
  kind: "trigger function",
  engines: onlyPostgresql,
  forms: 2,
  draw: () => [],
  block: (thing) =>
    routine(
      "function",
      thing,
      `create function ${named(thing)}() returns trigger language plpgsql as $$ begin ${["", "perform 1; "][thing.form]!}return new; end $$`,
    ),
};

const trigger: Construct = {
  kind: "trigger",
  engines: onlyPostgresql,
  forms: 6,
  weight: 3,
  draw: pick("model", "trigger function"),
  formName: (form) => ["before update", "after", "when", "statement", "disabled", "constraint"][form]!,
  // the second looks at whole rows, and a stored column is computed after such a trigger
  fits: (thing, scope) =>
    (thing.form !== 5 || !isPartitioned(scope.owner(thing), scope)) &&
    (thing.form !== 2 || !scope.has(scope.owner(thing), "generated")),
  member(thing, scope) {
    const call = `execute function ${named(scope.get(thing.of[1]))}()`;
    const forms = [
      `before update for each row ${call}`,
      `after insert or update for each row ${call}`,
      `before update for each row when (old.* is distinct from new.*) ${call}`,
      `after delete for each statement ${call}`,
      `after insert for each row ${call}`,
      `after update for each row ${call}`,
    ];
    const state = thing.form === 4 ? ", enabled: Disabled" : "";
    return `  @@trigger("tr ${thing.id}", \`${forms[thing.form]!}\`${state})`;
  },
};

const columnTrigger: Construct = {
  kind: "trigger of a column",
  forms: 2,
  weight: 2,
  draw(scope, dice) {
    const field = dice.pick(scope.all("field"));
    const calls = dice.pick(scope.all("trigger function"));
    if (field === undefined) return undefined;
    if (scope.engine === "sqlite") return [field.of[0]!, field.id];
    return calls && [field.of[0]!, field.id, calls.id];
  },
  fits: (thing, scope) => scope.get(thing.of[1]).of[0] === thing.of[0],
  member(thing, scope) {
    const field = scope.get(thing.of[1]);
    const column = inSql(field);
    const old = `old.${quoted(databaseName(field))}`;
    const action =
      scope.engine === "sqlite"
        ? `begin select ${old}; end`
        : `for each row ${thing.form === 0 ? "" : `when (${old} is not null) `}execute function ${named(scope.get(thing.of[2]))}()`;
    const when = thing.form === 0 ? "after" : "before";
    return `  @@trigger("tc ${thing.id}", \`${when} update of ${column} ${action}\`)`;
  },
};

const sqliteTrigger: Construct = {
  kind: "trigger on SQLite",
  engines: ["sqlite"],
  forms: 3,
  weight: 2,
  draw: pick("model"),
  member: (thing) =>
    `  @@trigger("ts ${thing.id}", \`${["after insert begin select 1; end", "before delete when 1 = 0 begin select raise(abort, 'no'); end", "after update begin select 2; end"][thing.form]!}\`)`,
};

const rule: Construct = {
  kind: "rule",
  engines: onlyPostgresql,
  forms: 2,
  draw: pick("model"),
  fits: (thing, scope) => !isPartitioned(scope.owner(thing), scope),
  member: (thing) =>
    `  @@rule("ru ${thing.id}", \`${["on update do also notify changed", "on delete where old is null do instead nothing"][thing.form]!}\`)`,
};

const functionCheck: Construct = {
  kind: "check by a function",
  engines: onlyPostgresql,
  forms: 2,
  draw(scope, dice) {
    const field = dice.pick(scope.all("field").filter((each) => ["Int", "SmallInt"].includes(typeOf(each).name)));
    const calls = dice.pick(scope.all("function"));
    return field && calls && [field.of[0]!, field.id, calls.id];
  },
  fits: (thing, scope) => ["Int", "SmallInt"].includes(typeOf(scope.get(thing.of[1])).name),
  member(thing, scope) {
    const call = `${named(scope.get(thing.of[2]))}(${inSql(scope.get(thing.of[1]))})`;
    return `  @@check(\`${call} ${["> 0", "< 5000"][thing.form]!}\`, map: "cf ${thing.id}")`;
  },
};

const functionIndex: Construct = {
  ...functionCheck,
  kind: "index by a function",
  forms: 1,
  member(thing, scope) {
    const call = `${named(scope.get(thing.of[2]))}(${inSql(scope.get(thing.of[1]))})`;
    return `  @@index([\`${call}\`], map: "if ${thing.id}")`;
  },
};

const native: Construct = {
  kind: "native",
  engines: onlyPostgresql,
  forms: 3,
  becomes: () => [],
  formName: (form) => ["collation", "text search", "operator"][form]!,
  draw: () => [],
  fits: (thing, scope) => thing.form < 2 || scope.all("native").find(({ form }) => form === thing.form) === thing,
  block(thing) {
    const name = named(thing);
    const [create, drop] = [
      [`create collation ${name} (locale = 'C')`, `drop collation ${name}`],
      [`create text search configuration ${name} (copy = simple)`, `drop text search configuration ${name}`],
      [
        `create operator public.=== (leftarg = int, rightarg = int, function = int4eq)`,
        `drop operator public.=== (int, int)`,
      ],
    ][thing.form]!;
    return `native ${thing.name} {\n  @@sql(\`${create!}\`)\n  @@drop(\`${drop!}\`)\n}\n`;
  },
};

export const routineConstructs: readonly Construct[] = [
  constantFunction,
  modelFunction,
  fieldFunction,
  typeFunction,
  procedure,
  aggregate,
  triggerFunction,
  trigger,
  columnTrigger,
  sqliteTrigger,
  rule,
  functionCheck,
  functionIndex,
  native,
];
