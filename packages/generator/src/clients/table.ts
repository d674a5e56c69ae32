/** The tables and views of a schema as generators see them: what is ignored is left out. */
import type { Diagnostic, Model, RelationField, Schema, View } from "@dsl/parser";
import { describeColumn, type Column, type ColumnContext } from "./column.js";
import type { Origin } from "./module.js";
import { originOf } from "./value-type.js";

export interface Table {
  readonly source: Model | View;
  readonly columns: readonly Column[];
  /** Relations to tables that are not ignored. */
  readonly relations: readonly RelationField[];
}

export function describeTables(context: ColumnContext): readonly Table[] {
  const { models, views } = context.schema;
  return [...models, ...views].filter((one) => !one.ignored).map((source) => describeTable(context, source));
}

export function tableOrigin({ source }: Table): Origin {
  return { what: `${source.kind} "${source.name}"`, span: source.nameSpan };
}

/** One warning for each column whose values have no type. */
export function columnsWithoutType(tables: readonly Table[]): readonly Diagnostic[] {
  const columns = tables.flatMap((table) => table.columns);
  return columns.filter((column) => column.value === undefined && column.ts === undefined).map(withoutType);
}

function describeTable(context: ColumnContext, source: Model | View): Table {
  const fields = source.fields.filter((field) => !field.ignored);
  const relations = fields.filter((field) => field.kind === "relation");
  return {
    source,
    columns: fields.filter((field) => field.kind === "column").map((field) => describeColumn(context, field)),
    relations: relations.filter((field) => isVisible(context.schema, field.model)),
  };
}

function isVisible({ models, views }: Schema, name: string): boolean {
  return [...models, ...views].some((one) => one.name === name && !one.ignored);
}

function withoutType(column: Column): Diagnostic {
  return {
    code: "D4204",
    severity: "warning",
    message: `the type of ${originOf(column).what} has no counterpart in TypeScript`,
    span: column.field.typeSpan,
    help: 'generated code says "unknown"; say which type your driver makes of it with @ts("…")',
  };
}
