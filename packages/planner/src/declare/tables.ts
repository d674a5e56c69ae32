/** Tables of models, of partitions, and of implicit relations. */
import type { Model, Partition } from "@dsl/parser";
import type { Column, QualifiedName, Table } from "../catalog.js";
import { tableId } from "../object-ids.js";
import { declareChecks } from "./checks.js";
import { columnFields, declareColumns } from "./columns.js";
import { commentOf } from "./comments.js";
import { reportDeclared } from "./declared.js";
import { type Declaring, qualifiedName } from "./declaring.js";
import { declareExclusions } from "./exclusions.js";
import { declareForeignKeys } from "./foreign-keys.js";
import { declareIndexes } from "./indexes.js";
import { declareJoinTables } from "./join-tables.js";
import { declarePrimaryKey, declareUniques } from "./keys.js";
import { boundText, declareTableOptions, partitionBy, tableNamed } from "./table-options.js";

export function declareTables(declaring: Declaring): readonly Table[] {
  const { models, partitions } = declaring.schema;
  const taken = new Map<string, Set<string>>();
  const relationNames = (table: QualifiedName): Set<string> => {
    const names = taken.get(table.namespace ?? "") ?? new Set(writtenNames(table.namespace, declaring));
    taken.set(table.namespace ?? "", names);
    return names;
  };
  return [
    ...models.map((model) => declareTable(model, relationNames(qualifiedName(model, declaring)), declaring)),
    ...partitions.map((partition) => declarePartition(partition, declaring)),
    ...declareJoinTables(declaring),
  ];
}

/** Names of tables and of indexes that are written: conventional names keep clear of them. */
function writtenNames(namespace: string | undefined, declaring: Declaring): readonly string[] {
  const here = declaring.schema.models.filter((model) => qualifiedName(model, declaring).namespace === namespace);
  return here.flatMap((model) => [
    model.dbName,
    ...[model.primaryKey, ...model.uniques, ...model.indexes, ...model.exclusions].flatMap(
      (each) => each?.dbName ?? [],
    ),
  ]);
}

/** `relations` are the names of tables and indexes that are taken in its namespace; constraints have their own for each table. */
function declareTable(model: Model, relations: Set<string>, declaring: Declaring): Table {
  const table = qualifiedName(model, declaring);
  declaring.place(tableId(table), model.span);
  reportDeclared(model, "a model", declaring);
  if (model.options.virtual !== undefined) return declareVirtualTable(model, table, declaring);
  const constraints = new Set<string>();
  const primaryKey = declarePrimaryKey(model, table, relations, declaring);
  return {
    ...table,
    columns: [...declareColumns(model, table, declaring), ...inheritedColumns(model, declaring)],
    ...(primaryKey === undefined ? {} : { primaryKey }),
    indexes: [
      ...declareUniques(model, table, relations, declaring),
      ...declareIndexes(model, table, relations, declaring),
    ],
    foreignKeys: declareForeignKeys(model, table, constraints, declaring),
    checks: declareChecks(model, table, constraints, declaring),
    exclusions: declareExclusions(model, table, relations, declaring),
    ...commentOf(model, declaring),
    options: declareTableOptions(model, declaring),
  };
}

/** Its module makes the columns and says what they are like; the schema only names them. */
function declareVirtualTable(model: Model, table: QualifiedName, declaring: Declaring): Table {
  return {
    ...table,
    columns: columnFields(model).map((field) => ({ name: field.dbName, type: { text: "" }, nullable: true })),
    foreignKeys: [],
    checks: [],
    exclusions: [],
    indexes: [],
    options: declareTableOptions(model, declaring),
  };
}

/** Columns that a child table has only from its parents. */
function inheritedColumns(model: Model, declaring: Declaring): readonly Column[] {
  const own = new Set(model.fields.map((field) => (field.kind === "column" ? field.dbName : undefined)));
  const columns = new Map<string, Column>();
  for (const parent of ancestors(model, declaring))
    for (const column of quietColumns(parent, declaring))
      if (!own.has(column.name) && !columns.has(column.name)) columns.set(column.name, { ...column, inherited: true });
  return [...columns.values()];
}

/** Whoever owns the columns reports on them. */
function quietColumns(model: Model, declaring: Declaring): readonly Column[] {
  const quiet: Declaring = { ...declaring, report: () => undefined, place: () => undefined };
  return declareColumns(model, qualifiedName(model, declaring), quiet);
}

/** Own columns and those of parents. */
function allColumns(model: Model, declaring: Declaring): readonly Column[] {
  return [...quietColumns(model, declaring), ...inheritedColumns(model, declaring)];
}

/** Parents before theirs, each once, however they are connected. */
function ancestors(model: Model, { models }: Declaring): readonly Model[] {
  const found = new Set([model]);
  // A set that grows while it is walked is walked to its end.
  for (const { inherits } of found)
    for (const parent of inherits.flatMap((name) => models.get(name) ?? [])) found.add(parent);
  found.delete(model);
  return [...found];
}

/** A partition has everything from its parent. */
function declarePartition(partition: Partition, declaring: Declaring): Table {
  const table = qualifiedName(partition, declaring);
  declaring.place(tableId(table), partition.span);
  reportDeclared(partition, "a partition", declaring);
  const root = rootOf(partition, declaring);
  return {
    ...table,
    columns: root === undefined ? [] : allColumns(root, declaring).map((column) => ({ ...column, inherited: true })),
    foreignKeys: [],
    checks: [],
    exclusions: [],
    indexes: [],
    ...commentOf(partition, declaring),
    options: {
      ...partitionBy(partition.partitionBy, root ?? { fields: [] }, declaring),
      partitionOf: { parent: tableNamed(partition.of, declaring), bound: boundText(partition.bounds, declaring) },
    },
  };
}

/** The model at the top; the resolver has reported circles. */
function rootOf(partition: Partition, declaring: Declaring, seen = new Set<string>()): Model | undefined {
  const model = declaring.models.get(partition.of);
  const parent = declaring.partitions.get(partition.of);
  if (model !== undefined || parent === undefined || seen.has(partition.of)) return model;
  return rootOf(parent, declaring, seen.add(partition.of));
}
