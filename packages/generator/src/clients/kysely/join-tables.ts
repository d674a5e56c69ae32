/** The tables of implicit many-to-many relations: nobody declares them, and queries need them. */
import type { RelationField } from "@dsl/parser";
import { clipBytes, type Dialect } from "@dsl/planner";
import type { Column } from "../column.js";
import type { Table } from "../table.js";

export interface JoinTable {
  readonly field: RelationField;
  /** The database's name. `_PostToTag` */
  readonly dbName: string;
  readonly namespace?: string;
  /** What the columns A and B refer to. */
  readonly keys: readonly [Column, Column];
}

export function joinTables(dialect: Dialect, tables: readonly Table[]): readonly JoinTable[] {
  const byName = new Map(tables.map((table) => [table.source.name, table]));
  return tables.flatMap((first) =>
    first.relations.flatMap((field) => {
      const second = byName.get(field.model);
      if (!field.manyToMany || second === undefined || !isFirst(field, first)) return [];
      const [a, b] = [keyOf(first), keyOf(second)];
      return a === undefined || b === undefined ? [] : [joinTable(dialect, field, first, [a, b])];
    }),
  );
}

function joinTable(dialect: Dialect, field: RelationField, { source }: Table, keys: JoinTable["keys"]): JoinTable {
  const dbName = clipBytes(`_${field.relationName}`, dialect.facts.maxIdentifierBytes);
  return { field, dbName, keys, ...(source.namespace === undefined ? {} : { namespace: source.namespace }) };
}

/** A relation has two fields: A is the side of the model, or for a self relation of the field, that sorts first. */
function isFirst(field: RelationField, { source }: Table): boolean {
  return source.name === field.model ? field.name < field.opposite : source.name < field.model;
}

function keyOf({ source, columns }: Table): Column | undefined {
  const target = source.primaryKey?.items[0]?.target;
  return target?.kind === "field" ? columns.find((column) => column.field.name === target.field) : undefined;
}
