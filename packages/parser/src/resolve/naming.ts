/** Naming rules of the datasource: what the database calls a thing that has no `@map` or `@@map`. */
import pluralize from "pluralize";

export type ColumnNames = "snake_case" | "camelCase" | "PascalCase";
export type TableNames = ColumnNames | "snake_plural" | "camelPlural" | "PascalPlural";

type Spell = (words: readonly string[]) => string;

const snake: Spell = (words) => words.map((word) => word.toLowerCase()).join("_");
const pascal: Spell = (words) => words.map(capitalised).join("");
const camel: Spell = (words) => pascal(words).replace(/^\p{Lu}/u, (first) => first.toLowerCase());
const plural =
  (spell: Spell): Spell =>
  (words) =>
    spell([...words.slice(0, -1), ...words.slice(-1).map((last) => pluralize.plural(last))]);

const columnRules: Readonly<Record<ColumnNames, Spell>> = { snake_case: snake, camelCase: camel, PascalCase: pascal };
const tableRules: Readonly<Record<TableNames, Spell>> = {
  ...columnRules,
  snake_plural: plural(snake),
  camelPlural: plural(camel),
  PascalPlural: plural(pascal),
};
const typeRules: Readonly<Record<TableNames, Spell>> = {
  ...columnRules,
  snake_plural: snake,
  camelPlural: camel,
  PascalPlural: pascal,
};

export const columnNamings = Object.keys(columnRules) as readonly ColumnNames[];
export const tableNamings = Object.keys(tableRules) as readonly TableNames[];

/** The table of a model or view. Without a rule the name itself. `OrderItem` is `order_items` under `snake_plural` */
export const tableName = (rule: string | undefined, name: string): string => spelled(tableRules, rule, name);

/** The column of a field. `createdAt` is `created_at` under `snake_case` */
export const columnName = (rule: string | undefined, name: string): string => spelled(columnRules, rule, name);

/** The database type of an enum, alias or composite type: spelled as tables are, in the singular. */
export const typeName = (rule: string | undefined, name: string): string => spelled(typeRules, rule, name);

function spelled(rules: Readonly<Record<string, Spell>>, rule: string | undefined, name: string): string {
  const spell = rule !== undefined && Object.hasOwn(rules, rule) ? rules[rule] : undefined;
  if (spell === undefined) return name;
  const [, before = "", core = "", after = ""] = /^(_*)(.*?)(_*)$/su.exec(name) ?? [];
  return core === "" ? name : before + spell(wordsOf(core)) + after;
}

/** `HTTPServerId2` is HTTP, Server, Id2. */
const wordsOf = (name: string): string[] =>
  name
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1_$2")
    .replaceAll(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1_$2")
    .split(/[_-]+/u)
    .filter((word) => word !== "");

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
