/** Indexes. */
import type { Index, PrimaryKey, QualifiedName } from "@dsl/planner";
import { sql } from "../sql.js";
import { alterTable } from "./alter-table.js";
import { columnList } from "./column-list.js";
import { indexItem } from "./index-item.js";
import type { Renderers } from "./renderers.js";
import { storageChanges, withClause } from "./storage-clauses.js";
import { words } from "./words.js";

export const indexRenderers: Renderers<"createIndex" | "attachIndex" | "alterIndex" | "renameIndex" | "dropIndex"> = {
  createIndex: ({ table, index, concurrently, only }) => [
    createIndex(table, index, concurrently ? "CONCURRENTLY" : only === true ? "ONLY" : undefined),
    ...clusterOn(table, index),
  ],
  attachIndex: ({ table, part, whole }) => [
    `ALTER INDEX ${sql.qualify(whole)} ATTACH PARTITION ${sql.qualify({ ...table, name: part })}`,
  ],
  alterIndex: ({ table, from, to }) => {
    const name = sql.qualify({ ...table, name: to.name ?? from.name ?? "" });
    const tablespace = `SET TABLESPACE ${sql.quote(to.tablespace ?? "pg_default")}`;
    const changes = [
      ...storageChanges(from.storage, to.storage),
      ...(from.tablespace === to.tablespace ? [] : [tablespace]),
    ];
    return [
      ...changes.map((change) => `ALTER INDEX ${name} ${change}`),
      ...(from.clustered === true && to.clustered !== true ? [alterTable(table, "SET WITHOUT CLUSTER")] : []),
      ...(from.clustered === true ? [] : clusterOn(table, { ...to, name: to.name ?? from.name ?? "" })),
    ];
  },
  renameIndex: ({ table, from, to }) => [
    `ALTER INDEX ${sql.qualify({ ...table, name: from })} RENAME TO ${sql.quote(to)}`,
  ],
  dropIndex: ({ table, index, concurrently }) => [
    words(
      "DROP INDEX",
      // Alone in its step it may be run again.
      concurrently && "CONCURRENTLY IF EXISTS",
      sql.qualify({ ...table, name: index.name ?? "" }),
    ),
  ],
};

export function createIndex(table: QualifiedName, index: Index, manner?: "CONCURRENTLY" | "ONLY"): string {
  return words(
    "CREATE",
    index.unique && "UNIQUE",
    "INDEX",
    manner === "CONCURRENTLY" && manner,
    index.name !== undefined && sql.quote(index.name),
    `ON ${manner === "ONLY" ? "ONLY " : ""}${sql.qualify(table)}`,
    index.method !== undefined && `USING ${sql.quote(index.method)}`,
    `(${index.items.map(indexItem).join(", ")})`,
    index.include.length > 0 && `INCLUDE ${columnList(index.include)}`,
    index.nullsNotDistinct === true && "NULLS NOT DISTINCT",
    withClause(index.storage),
    index.tablespace !== undefined && `TABLESPACE ${sql.quote(index.tablespace)}`,
    index.where !== undefined && `WHERE ${index.where}`,
  );
}

export function clusterOn(table: QualifiedName, { name, clustered }: Index | PrimaryKey): readonly string[] {
  return clustered === true && name !== undefined ? [alterTable(table, `CLUSTER ON ${sql.quote(name)}`)] : [];
}
