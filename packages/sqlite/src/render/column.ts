/** A column as it stands in CREATE TABLE and ADD COLUMN. */
import type { Column, PrimaryKey } from "@dsl/planner";
import { sql } from "../sql.js";
import { named, onConflict } from "./constraint.js";
import { collate, isConstant, parenthesized, typeText } from "./expression.js";

/** `key` is the primary key where the column alone is it. */
export function columnDefinition(column: Column, key?: PrimaryKey): string {
  const { name, type, generated } = column;
  const typed = type.text === "" ? "" : ` ${typeText(type.text)}`;
  return [
    `${sql.quote(name)}${typed}${collate(column.collation)}`,
    ...(column.nullable ? [] : [`${named(column.notNull ?? {})}NOT NULL${onConflict(column)}`]),
    ...(key === undefined ? [] : [columnKey(key, column)]),
    ...(column.default === undefined ? [] : [`DEFAULT ${defaultText(column.default)}`]),
    ...(generated === undefined ? [] : [generatedText(generated)]),
  ].join(" ");
}

function columnKey(key: PrimaryKey, { identity }: Column): string {
  const descending = key.items[0]?.descending === true ? " DESC" : "";
  return `${named(key)}PRIMARY KEY${descending}${onConflict(key)}${identity === undefined ? "" : " AUTOINCREMENT"}`;
}

function defaultText(expression: string): string {
  return isConstant(expression) ? expression : parenthesized(expression);
}

function generatedText({ expression, stored }: NonNullable<Column["generated"]>): string {
  return `GENERATED ALWAYS AS ${parenthesized(expression)} ${stored ? "STORED" : "VIRTUAL"}`;
}
