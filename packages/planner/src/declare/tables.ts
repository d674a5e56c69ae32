/** Tables of models, of partitions, and of implicit relations. */
import type { Model, Partition } from "@dsl/parser";
import type { Check, Column, PrimaryKey, QualifiedName, Table } from "../catalog.js";
import { isIdentity, mergeParents } from "../handed-down.js";
import { tableId } from "../object-ids.js";
import { calledAfterPartition } from "./called-after-partition.js";
import { declareChecks } from "./checks.js";
import { columnFields, declareColumns } from "./columns.js";
import { commentOf } from "./comments.js";
import { type Declaring, qualifiedName } from "./declaring.js";
import { declareExclusions } from "./exclusions.js";
import { declareForeignKeys } from "./foreign-keys.js";
import { declareIndexes } from "./indexes.js";
import { withParts, withWholesComplete } from "./index-parts.js";
import { indexesAbove } from "./indexes-above.js";
import { declareJoinTables } from "./join-tables.js";
import { declarePrimaryKey, declareUniques } from "./keys.js";
import { parentsOf } from "./partition-parents.js";
import { quietly } from "./quietly.js";
import { rootOf } from "./root-of.js";
import { boundText, declareTableOptions, tableNamed } from "./table-options.js";

export function declareTables(declaring: Declaring): readonly Table[] {
  const { models, partitions } = declaring.schema;
  const taken = new Map<string, Set<string>>();
  const relationNames = (table: QualifiedName): Set<string> => {
    const names = taken.get(table.namespace ?? "") ?? new Set(writtenNames(table.namespace, declaring));
    taken.set(table.namespace ?? "", names);
    return names;
  };
  const tables = [
    ...models.map((model) => declareTable(model, relationNames(qualifiedName(model, declaring)), declaring)),
    ...partitions.map((partition) =>
      declarePartition(partition, relationNames(qualifiedName(partition, declaring)), declaring),
    ),
    ...declareJoinTables(declaring),
  ];
  return withWholesComplete(tables, partitions);
}

/** Names of tables and of indexes that are written: conventional names keep clear of them. */
function writtenNames(namespace: string | undefined, declaring: Declaring): readonly string[] {
  const { models, partitions } = declaring.schema;
  const tables = [...models, ...partitions.flatMap(({ table }) => table ?? [])];
  const here = tables.filter((model) => qualifiedName(model, declaring).namespace === namespace);
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
  declaring.place(() => tableId(table), model.span);
  if (model.options.virtual !== undefined) return declareVirtualTable(model, table, declaring);
  const constraints = new Set<string>();
  const primaryKey = declarePrimaryKey(model, table, relations, declaring);
  return {
    ...table,
    columns: allColumns(model, declaring),
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
  return [...parentColumns(model, declaring).values()].filter(({ name }) => !own.has(name));
}

/** What the parents hand down, by name. */
function parentColumns(model: Model, declaring: Declaring): ReadonlyMap<string, Column> {
  const found = new Map<string, Column[]>();
  for (const parent of model.inherits.flatMap((name) => declaring.models.get(name) ?? []))
    for (const column of handedDown(parent, declaring).values())
      found.set(column.name, [...(found.get(column.name) ?? []), column]);
  return new Map([...found].map(([name, columns]) => [name, mergeParents(columns)!]));
}

/** What a model hands down: what it has from its parents, and its own columns. Found once; one that inherits from itself was reported. */
function handedDown(model: Model, declaring: Declaring): ReadonlyMap<string, Column> {
  const known = declaring.handedDown.get(model);
  if (known !== undefined) return known;
  declaring.handedDown.set(model, new Map());
  const own = quietColumns(model, declaring).map((column) => [column.name, column] as const);
  const columns = new Map([...parentColumns(model, declaring), ...own]);
  declaring.handedDown.set(model, columns);
  return columns;
}

/** Whoever owns the columns places them. */
function quietColumns(model: Model, declaring: Declaring): readonly Column[] {
  return declareColumns(model, qualifiedName(model, declaring), quietly(declaring));
}

/** Own columns and those of parents. What a child says of one of its parents' is numbered as theirs where it says that it is. */
function allColumns(model: Model, declaring: Declaring): readonly Column[] {
  const above = model.inherits.length === 0 ? undefined : parentColumns(model, declaring);
  const own = declareColumns(model, qualifiedName(model, declaring), declaring).map((column) => {
    return column.inherited !== true || isIdentity(column) ? column : numberedAs(column, above?.get(column.name));
  });
  return [...own, ...inheritedColumns(model, declaring)];
}

/** What says that it is numbered, and a partition of a table with an identity, is so by the numbers of its parent. */
function numberedAs({ identity, ...column }: Column, parent: Column | undefined): Column {
  if (parent?.identity === undefined || column.default !== undefined) return column;
  return identity === undefined && !isIdentity(parent) ? column : { ...column, identity: parent.identity };
}

/** A partition has everything from its parent, and may have more of its own. */
function declarePartition(partition: Partition, relations: Set<string>, declaring: Declaring): Table {
  const table = qualifiedName(partition, declaring);
  declaring.place(() => tableId(table), partition.span);
  const root = rootOf(partition, declaring);
  const partitionOf = { parent: tableNamed(partition.of, declaring), bound: boundText(partition.bounds, declaring) };
  if (root === undefined || partition.table === undefined) return { ...table, ...nothing, options: { partitionOf } };
  const model = withoutColumnParts(partition.table);
  const inherited = inheritedChecks(partition, declaring);
  const constraints = new Set(inherited.flatMap(({ name }) => name ?? []));
  const primaryKey = declarePrimaryKey(model, table, relations, declaring);
  const indexes = [
    ...declareUniques(model, table, relations, declaring),
    ...declareIndexes(model, table, relations, declaring),
  ];
  return {
    ...table,
    columns: partitionColumns(partition, model, root, declaring),
    ...(primaryKey === undefined ? {} : { primaryKey: { ...primaryKey, ...keyAbove(partition, declaring) } }),
    indexes: indexes.length === 0 ? [] : withParts(indexes, model, indexesAbove(partition, declaring)),
    foreignKeys: declareForeignKeys(model, table, constraints, declaring),
    checks: [...inherited, ...declareChecks(model, table, constraints, declaring)],
    exclusions: declareExclusions(model, table, relations, declaring),
    ...commentOf(partition, declaring),
    options: { ...declareTableOptions(model, declaring), partitionOf },
  };
}

const nothing = { columns: [], foreignKeys: [], checks: [], exclusions: [], indexes: [] };

/** What the model's columns check is the model's, and comes with it. */
function withoutColumnParts(model: Model): Model {
  const fields = model.fields.map((field) =>
    field.kind === "column" ? { ...field, checks: [], validations: [] } : field,
  );
  return { ...model, fields };
}

/** In the order of the partition. */
function partitionColumns(partition: Partition, model: Model, root: Model, declaring: Declaring): readonly Column[] {
  const own = new Set(partition.own);
  const fields = model.fields.filter((field) => own.has(field.name));
  const said = declareColumns({ ...model, fields }, qualifiedName(partition, declaring), declaring);
  const all = new Map<string, Column>(
    allColumns(root, quietly(declaring)).map(({ comment: _own, ...column }) => [
      column.name,
      calledAfterPartition(column, partition, root, declaring),
    ]),
  );
  for (const column of said) {
    const isCalled = column.notNull?.name !== undefined;
    const own = isCalled ? column : calledAfterPartition(column, partition, root, declaring);
    all.set(column.name, numberedAs(own, all.get(column.name)));
  }
  const order = [...columnFields(model).map((field) => field.dbName), ...all.keys()];
  return [...new Set(order)].flatMap((name) => {
    const column = all.get(name);
    return column === undefined ? [] : [{ ...column, inherited: true }];
  });
}

/** A partition's primary key is a part of that of its table, unless it says otherwise. */
function keyAbove(partition: Partition, declaring: Declaring): Pick<PrimaryKey, "inherited" | "partOf"> {
  const model = parentsOf(partition, declaring).find(({ primaryKey }) => primaryKey !== undefined);
  if (model === undefined || partition.table?.primaryKey?.attached === false) return {};
  const table = qualifiedName(model, declaring);
  const { name = "" } = declarePrimaryKey(model, table, new Set(), quietly(declaring)) ?? {};
  return { inherited: true, partOf: { table, name } };
}

/** Checks of the model and of partitions in between. */
function inheritedChecks(partition: Partition, declaring: Declaring): readonly Check[] {
  const above = parentsOf(partition, declaring).flatMap((model) => {
    const own = declaring.models.has(model.name) ? model : withoutColumnParts(model);
    return declareChecks(own, qualifiedName(model, declaring), new Set(), quietly(declaring));
  });
  return above
    .filter((check) => check.noInherit !== true)
    .map(({ comment: _comment, ...check }) => ({ ...check, inherited: true }));
}
