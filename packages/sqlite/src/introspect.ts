/** Reads a database: pragmas for what the engine knows, the stored statements for what only they say. */
import { emptyCatalog, type Catalog, type Introspection, type IntrospectionOptions, type Table } from "@dsl/planner";
import { fold } from "./ddl/fold.js";
import { readCreateTable } from "./ddl/read-create-table.js";
import { readCreateVirtualTable } from "./ddl/read-create-virtual-table.js";
import { groupBy } from "./group-by.js";
import { hiddenTables } from "./introspect/hidden-tables.js";
import { queries, type ObjectRow, type QueryRows } from "./introspect/queries.js";
import { readStatements } from "./introspect/read-statements.js";
import { readTable } from "./introspect/read-table.js";
import { readVirtualTable } from "./introspect/read-virtual-table.js";
import type { NamedTables } from "./introspect/table-rows.js";

export const introspect: Introspection = {
  queries: () => Object.entries(queries).map(([name, sql]) => ({ name, sql: () => sql, params: [] })),
  read: (results, options) => readCatalog(results as unknown as QueryRows, options),
};

function readCatalog(rows: QueryRows, options: IntrospectionOptions): Catalog {
  const { names: hidden, unreadable } = hiddenTables(rows, options);
  const objects = rows.objects.filter(({ tableName }) => !hidden.has(fold(tableName)));
  const tables = namedTables(objects, rows);
  const views = new Map(objects.filter(({ type }) => type === "view").map(({ name }) => [fold(name), name]));
  const read = tableReader(objects, rows, tables);
  const found = objects.filter(({ type }) => type === "table").map((object) => ({ object, table: read(object) }));
  const unread = found.filter(({ table }) => table === undefined).map(({ object }) => object);
  return {
    ...emptyCatalog,
    tables: found.flatMap(({ table }) => table ?? []),
    statements: readStatements(objects, { tables, views }),
    access: [],
    alterations: [],
    roles: [],
    unknown: [...unreadable, ...unread].map(({ name }) => ({ kind: "table", name })),
  };
}

function namedTables(objects: readonly ObjectRow[], rows: QueryRows): NamedTables {
  const columns = groupBy(rows.columns, ({ tableName }) => tableName);
  const tables = objects.filter(({ type }) => type === "table");
  return new Map(tables.map(({ name }) => [fold(name), { name, columns: columns.get(name) ?? [] }]));
}

/** Undefined for a statement that cannot be read: better an unknown table than one with half of its constraints. */
function tableReader(
  objects: readonly ObjectRow[],
  rows: QueryRows,
  tables: NamedTables,
): (object: ObjectRow) => Table | undefined {
  const kinds = new Map(rows.tableKinds.map((kind) => [kind.name, kind]));
  const indexItems = groupBy(rows.indexItems, ({ tableName }) => tableName);
  const foreignKeys = groupBy(rows.foreignKeys, ({ tableName }) => tableName);
  const indexSql = new Map(objects.filter(({ type }) => type === "index").map(({ name, sql }) => [name, sql ?? ""]));
  return ({ name, sql }) => {
    const columns = tables.get(fold(name))?.columns ?? [];
    const virtual = readCreateVirtualTable(sql ?? "");
    if (virtual !== undefined) return readVirtualTable(name, virtual.using, columns);
    const [kind, text] = [kinds.get(name), readCreateTable(sql ?? "")];
    if (kind === undefined || text?.columns.length !== columns.length) return undefined;
    const lists = { indexItems: indexItems.get(name) ?? [], foreignKeys: foreignKeys.get(name) ?? [] };
    return readTable({ kind, text, columns, ...lists, indexSql, tables });
  };
}
