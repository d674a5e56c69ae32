/** Policies, row level security, privileges and owners. */
import { inSql, type Scope, type Thing } from "../state.js";
import type { Dice } from "../dice.js";
import { onlyPostgresql, type Construct } from "./construct.js";
import { onModel, oneOfModel } from "./models.js";
import { checkOf } from "./columns.js";

/** They are on the server of every test. */
export const roles = ["app_owner", "app_user", "app_ro"];

const policy: Construct = {
  kind: "policy",
  engines: onlyPostgresql,
  forms: 4,
  weight: 3,
  draw: onModel,
  member: ({ form, id }) =>
    `  @@policy("po ${id}", ${
      [
        "for: Select, to: [app_user], using: `true`",
        "for: All, using: `current_user <> 'nobody'`",
        "for: Update, to: [app_user, app_owner], using: `true`, check: `1 = 1`",
        "as: Restrictive, using: `2 > 1`",
      ][form]!
    })`,
};

const fieldPolicy: Construct = {
  kind: "policy over a field",
  engines: onlyPostgresql,
  forms: 2,
  weight: 2,
  draw(scope, dice) {
    const field = dice.pick(scope.all("field"));
    return field && [field.of[0]!, field.id];
  },
  fits: (thing, scope) => scope.get(thing.of[1]).of[0] === thing.of[0],
  member(thing, scope) {
    const field = scope.get(thing.of[1]);
    const rest = thing.form === 0 ? "for: Select" : `for: Insert, check: \`${inSql(field)} is null or true\``;
    const using = thing.form === 0 ? `, using: \`${checkOf(field, 0)}\`` : "";
    return `  @@policy("pf ${thing.id}", ${rest}${using})`;
  },
};

const rowSecurity: Construct = {
  kind: "row level security",
  engines: onlyPostgresql,
  forms: 3,
  draw: onModel,
  fits: oneOfModel,
  member: ({ form }) => `  ${["@@rls(Enabled)", "@@rls(Enabled, force: true)", "@@rls(Disabled)"][form]!}`,
};

const grant: Construct = {
  kind: "grant",
  engines: onlyPostgresql,
  forms: 4,
  weight: 3,
  draw: onModel,
  fits: oneOfModel,
  member: ({ form }) =>
    `  ${
      [
        "@@grant(Select, to: [app_user])",
        "@@grant([Select, Insert, Update], to: [app_user, app_ro])",
        "@@grant(All, to: app_user)",
        "@@grant(Insert, to: app_user, grantable: true)",
      ][form]!
    }`,
};

const columnGrant: Construct = {
  kind: "grant on a column",
  engines: onlyPostgresql,
  forms: 2,
  draw(scope: Scope, dice: Dice) {
    const field = dice.pick(scope.all("field"));
    return field && [field.of[0]!, field.id];
  },
  fits: (thing: Thing, scope: Scope) => scope.get(thing.of[1]).of[0] === thing.of[0] && oneOfModel(thing, scope),
  member: (thing, scope) =>
    `  @@grant(${["Update", "[Select, Update]"][thing.form]!}, to: [app_ro], on: [${scope.get(thing.of[1]).name}])`,
};

const owner: Construct = {
  kind: "owner",
  engines: onlyPostgresql,
  forms: 1,
  stays: "an owner that is not written is left alone",
  draw(scope, dice) {
    const what = dice.pick(scope.all("model", "sequence", "enum"));
    return what && [what.id];
  },
  fits: oneOfModel,
  member: () => "  @@owner(app_owner)",
};

export const accessConstructs: readonly Construct[] = [policy, fieldPolicy, rowSecurity, grant, columnGrant, owner];
