/** Views and triggers: their own statements, and what these name. */
import { objectId, type ObjectId, type StatementObject } from "@dsl/planner";
import { fold } from "../ddl/fold.js";
import { readMentions, type Mentions } from "../ddl/read-mentions.js";
import { sql } from "../sql.js";
import type { ObjectRow } from "./queries.js";
import type { NamedTable, NamedTables } from "./table-rows.js";

/** What statements may name. */
export interface Named {
  readonly tables: NamedTables;
  /** Every view's name, by its folded name. */
  readonly views: ReadonlyMap<string, string>;
}

export function readStatements(objects: readonly ObjectRow[], named: Named): readonly StatementObject[] {
  return objects.flatMap((object) => {
    if (object.type === "view") return [readView(object, named)];
    return object.type === "trigger" ? [readTrigger(object, named)] : [];
  });
}

function readView({ name, sql: create }: ObjectRow, named: Named): StatementObject {
  const needs = needsOf(readMentions(create ?? ""), named).filter((need) => need !== objectId("view", { name }));
  return { kind: "view", name, create: create ?? "", after: [], drop: `DROP VIEW ${sql.quote(name)}`, needs };
}

function readTrigger({ name, tableName, sql: create }: ObjectRow, named: Named): StatementObject {
  const mentions = readMentions(create ?? "");
  const tables = new Set([...mentions.tables, fold(tableName)]);
  return {
    kind: "trigger",
    name,
    table: { name: tableName },
    create: create ?? "",
    after: [],
    drop: `DROP TRIGGER ${sql.quote(name)}`,
    needs: needsOf({ ...mentions, tables }, named),
  };
}

function needsOf({ tables, names }: Mentions, named: Named): readonly ObjectId[] {
  return [...tables].flatMap((table) => {
    const view = named.views.get(table);
    if (view !== undefined) return [objectId("view", { name: view })];
    const read = named.tables.get(table);
    return read === undefined ? [] : tableNeeds(read, names);
  });
}

/** The table and those of its columns that are named. */
function tableNeeds({ name, columns }: NamedTable, names: ReadonlySet<string>): readonly ObjectId[] {
  const read = columns.filter((column) => names.has(fold(column.name)));
  return [objectId("table", { name }), ...read.map((column) => objectId("column", { name }, column.name))];
}
