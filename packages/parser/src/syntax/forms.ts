/** How the arguments of attributes are written that cannot do without: what messages propose where their signs are missing. */

/** All of the arguments are SQL. */
export const SQL_FORM = "`…`";

const LIST = "[…]";
const TEXT = '"…"';

/** Undefined: the attribute takes none, or is none. `@@check` → `` `…` `` */
export const formOf = (title: string): string | undefined => FORMS.get(title);

/** The attribute as it is written. `` @@check(`…`) `` */
export const attributeForm = (title: string): string => `${title}(${formOf(title) ?? "…"})`;

export const FORMS: ReadonlyMap<string, string> = new Map([
  ["@backfill", SQL_FORM],
  ["@check", SQL_FORM],
  ["@generated", SQL_FORM],
  ["@using", SQL_FORM],
  ["@default", "…"],
  ["@collate", TEXT],
  ["@comment", TEXT],
  ["@map", TEXT],
  ["@regex", TEXT],
  ["@renamedFrom", TEXT],
  ["@schema", TEXT],
  ["@ts", TEXT],
  ["@compression", "lz4"],
  ["@owner", "role"],
  ["@statistics", "500"],
  ["@storage", "External"],
  ["@gt", "0"],
  ["@gte", "0"],
  ["@lt", "100"],
  ["@lte", "100"],
  ["@length", "1, 80"],
  ["@grant", "Usage, to: […]"],
  ["@revoke", "Usage, from: […]"],
  ["@@alter", SQL_FORM],
  ["@@check", SQL_FORM],
  ["@@drop", SQL_FORM],
  ["@@sql", SQL_FORM],
  ["@@virtual", SQL_FORM],
  ["@@rule", '"name", `on insert …`'],
  ["@@trigger", '"name", `before update …`'],
  ["@@policy", '"name", using: `…`'],
  ["@@exclude", "[field(with: `=`)], type: Gist"],
  ["@@dependsOn", LIST],
  ["@@id", LIST],
  ["@@index", LIST],
  ["@@inherits", LIST],
  ["@@statistics", LIST],
  ["@@unique", LIST],
  ["@@accessMethod", TEXT],
  ["@@comment", TEXT],
  ["@@map", TEXT],
  ["@@renamedFrom", TEXT],
  ["@@schema", TEXT],
  ["@@tablespace", TEXT],
  ["@@checkOption", "Local"],
  ["@@foreignKey", "[…], to: Model, references: […]"],
  ["@@grant", "Select, to: […]"],
  ["@@revoke", "Execute, from: […]"],
  ["@@of", "Type"],
  ["@@owner", "role"],
  ["@@partition", "by: Range, […]"],
  ["@@replicaIdentity", "Full"],
  ["@@rls", "Enabled"],
  ["@@with", "{ fillfactor: 70 }"],
]);
