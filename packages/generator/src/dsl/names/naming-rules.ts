/** Names by rule: what a database's name would be in the language, and the rules of the datasource that spare the most maps. */
import { columnName, columnNamings, tableName, tableNamings, typeName } from "@dsl/parser";
import type { Catalog, StatementObject, Table } from "@dsl/planner";
import { camelName, pascalName, singular, wordsOf } from "./words.js";

export interface NamingRules {
  readonly tableNames?: string;
  readonly columnNames?: string;
}

/** The rules under which the fewest names need a map; none where no rule needs fewer. */
export function chooseRules(catalog: Catalog): NamingRules {
  const views = catalog.statements.filter(isView);
  const [partitions, tables] = [true, false].map((is) => catalog.tables.filter((table) => isPartition(table) === is));
  const models = [...tables!, ...views].map((table) => table.name);
  const types = [...catalog.enums, ...catalog.domains, ...catalog.compositeTypes].map((type) => type.name);
  const columns = catalog.tables.flatMap((table) => table.columns.map((column) => column.name));
  // A model is best called by its singular: a rule that makes the plural is worth as much as one map less.
  const tableNames = cheapest(tableNamings, (rule) => [
    ...models.map((name) => tableName(rule, pascalName(singular(wordsOf(name)))) === name || isOneSingular(name, rule)),
    ...types.map((name) => typeName(rule, typeBlockName(name, rule)) === name),
    ...partitions!.map(({ name }) => typeName(rule, name) === name),
  ]);
  const columnNames = cheapest(columnNamings, (rule) => {
    // many tables have columns of the same name
    const fit = new Map([...new Set(columns)].map((name) => [name, columnName(rule, fieldName(name, rule)) === name]));
    return columns.map((name) => fit.get(name) === true);
  });
  return { ...(tableNames === undefined ? {} : { tableNames }), ...(columnNames === undefined ? {} : { columnNames }) };
}

/** Whether the table is called like a model already, in the singular. `OAuthToken` */
function isOneSingular(table: string, rule: string | undefined): boolean {
  const words = wordsOf(table);
  return (
    modelName(table, rule) === table && tableName(rule, table) === table && singular(words).join() === words.join()
  );
}

export const isPartition = ({ options }: Table): boolean => options.partitionOf !== undefined;

export const isView = ({ kind }: StatementObject): boolean => kind === "view" || kind === "materializedView";

/** `order_items` is `OrderItem`: the singular, unless the table is called like a model of the language and so needs no map. */
export function modelName(table: string, rule: string | undefined): string {
  const words = wordsOf(table);
  const one = pascalName(singular(words));
  return [one, ...pascalAsItIs(table)].find((name) => tableName(rule, name) === table) ?? one;
}

/** The name of an enum, domain or composite type: in the number that it has. */
export function typeBlockName(type: string, rule: string | undefined): string {
  const name = pascalName(wordsOf(type));
  return [name, ...pascalAsItIs(type)].find((one) => typeName(rule, one) === type) ?? name;
}

/** `created_at` is `createdAt`. */
export function fieldName(column: string, rule: string | undefined): string {
  const name = camelName(wordsOf(column));
  const asItIs = /^\p{Ll}[\p{L}\p{N}]*$/u.test(column) ? [column] : [];
  return [name, ...asItIs].find((one) => columnName(rule, one) === column) ?? asItIs[0] ?? name;
}

/** A name that looks like one of the language already. `OAuthToken` */
const pascalAsItIs = (name: string): readonly string[] =>
  /^\p{Lu}[\p{L}\p{N}]*$/u.test(name) && /\p{Ll}/u.test(name) ? [name] : [];

function cheapest(
  rules: readonly string[],
  fits: (rule: string | undefined) => readonly boolean[],
): string | undefined {
  const costs = [undefined, ...rules].map((rule) => ({ rule, maps: fits(rule).filter((fit) => !fit).length }));
  const least = Math.min(...costs.map(({ maps }) => maps));
  return costs.find(({ maps }) => maps === least)?.rule;
}
