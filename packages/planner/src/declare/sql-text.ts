/** SQL of the schema as text for the database: references become its quoted names. */
import type { Sql, SqlPart } from "@dsl/parser";
import { type Declaring, qualifiedName } from "./declaring.js";

/** `value` is what `${value}` stands for: a column, or VALUE in a domain. */
export function sqlText(sql: Sql, declaring: Declaring, value = "VALUE"): string {
  return sql.parts.map((part) => partText(part, declaring, value)).join("");
}

function partText(part: SqlPart, declaring: Declaring, value: string): string {
  const { sql } = declaring.dialect;
  switch (part.kind) {
    case "text":
      return part.text;
    case "column":
      return sql.quote(part.column);
    case "qualifiedColumn":
      return `${sql.qualify(tableOf(part, declaring))}.${sql.quote(part.column)}`;
    case "table":
      return sql.qualify(tableOf(part, declaring));
    case "value":
      return value;
  }
}

export function tableOf(part: { readonly namespace?: string; readonly table: string }, declaring: Declaring) {
  return qualifiedName({ ...part, dbName: part.table }, declaring);
}
