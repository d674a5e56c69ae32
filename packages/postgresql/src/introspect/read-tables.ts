/** Tables with everything that belongs to them alone. */
import { partitionKey, type Column, type Table, type TableOptions } from "@dsl/planner";
import type { ReadContext } from "./context.js";
import { groupBy } from "./group-by.js";
import type { Oid } from "./part.js";
import type { ConstraintRow } from "./parts/constraints.js";
import type { IndexRow } from "./parts/indexes.js";
import type { RelationRow } from "./parts/relations.js";
import { flag, present } from "./present.js";
import { type ColumnRows, readColumn } from "./read-columns.js";
import { readCheck, readExclusion, readForeignKey, readPrimaryKey } from "./read-constraints.js";
import { readIndex } from "./read-index.js";
import { storageParameters } from "./storage-parameters.js";
import { sql } from "../sql.js";
import { tablesWithInheritedNames } from "./inherited-names.js";

export function readTables(context: ReadContext): readonly Table[] {
  const { raw } = context;
  const readers = {
    constraints: groupBy(raw.constraints, (row) => row.table),
    indexes: groupBy(raw.indexes, (row) => row.table),
    parents: groupBy(raw.inherits, (row) => row.child),
  };
  const tables = raw.relations
    .filter((row) => row.kind === "r" || row.kind === "p")
    .map((row) =>
      readTable(
        {
          row,
          columns: context.columnRows(row.oid).map((rows) => ownNotNull(readColumn(rows, context), rows, row)),
          constraints: readers.constraints.get(row.oid) ?? [],
          indexes: readers.indexes.get(row.oid) ?? [],
          parents: (readers.parents.get(row.oid) ?? []).map(({ parent }) => parent),
        },
        context,
      ),
    );
  return context.serverVersion >= 180000 ? tablesWithInheritedNames(tables) : tables;
}

/** PostgreSQL 18: whose a NOT NULL is that a child of tables has. */
function ownNotNull(column: Column, { notNull }: ColumnRows, { bound }: RelationRow): Column {
  if (notNull === undefined || bound !== null) return column;
  const isParents = notNull.flags.includes("i");
  if (column.inherited !== true)
    return isParents ? { ...column, notNull: { validated: true, inherited: true } } : column;
  const { notNull: own = { validated: true }, ...rest } = column;
  return isParents ? rest : { ...rest, notNull: own };
}

interface TableRows {
  readonly row: RelationRow;
  readonly columns: Table["columns"];
  readonly constraints: readonly ConstraintRow[];
  readonly indexes: readonly IndexRow[];
  readonly parents: readonly Oid[];
}

function readTable(rows: TableRows, context: ReadContext): Table {
  const { row, columns } = rows;
  return {
    ...context.qualify(row),
    columns,
    ...readKeys(rows, context),
    foreignKeys: ofKind(rows, "f").map((key) => readForeignKey(key, context)),
    checks: ofKind(rows, "c").map((check) => readCheck(check, context)),
    ...context.comment("relation", row.oid),
    options: readOptions(rows, context),
  };
}

const ofKind = (rows: TableRows, kind: ConstraintRow["kind"]) => rows.constraints.filter((row) => row.kind === kind);

/** What stands on an index. */
function readKeys(rows: TableRows, context: ReadContext): Pick<Table, "primaryKey" | "exclusions" | "indexes"> {
  const constraints = new Map(rows.constraints.filter((row) => row.kind !== "f").map((row) => [row.index, row]));
  const withIndex = rows.indexes.map((index) => ({ index, constraint: constraints.get(index.oid) }));
  const [primary] = withIndex.filter(({ constraint }) => constraint?.kind === "p");
  return {
    ...(primary?.constraint && { primaryKey: readPrimaryKey(primary.constraint, primary.index, context) }),
    exclusions: withIndex.flatMap(({ index, constraint }) =>
      constraint?.kind === "x" ? [readExclusion(constraint, index, context)] : [],
    ),
    indexes: withIndex
      .filter(({ constraint }) => constraint === undefined || constraint.kind === "u")
      .map(({ index, constraint }) => readIndex(index, constraint, context)),
  };
}

function readOptions({ row, indexes, parents }: TableRows, context: ReadContext): TableOptions {
  const [parent] = parents.map((oid) => context.relation(oid));
  return present({
    unlogged: flag(row.unlogged),
    storage: storageParameters(row.options),
    tablespace: row.tablespace,
    accessMethod: row.method,
    replicaIdentity: readReplicaIdentity(row, indexes),
    rowSecurity:
      row.rowSecurity || row.forceRowSecurity ? { enabled: row.rowSecurity, force: row.forceRowSecurity } : undefined,
    partitionBy: row.partitionBy === null ? undefined : partitionKey(row.partitionBy),
    partitionOf: row.bound !== null && parent !== undefined ? { parent, bound: row.bound } : undefined,
    inherits: row.bound === null && parents.length > 0 ? parents.map((oid) => context.relation(oid)) : undefined,
    ofType: context.userType(row.ofType),
  });
}

function readReplicaIdentity(row: RelationRow, indexes: readonly IndexRow[]): string | undefined {
  if (row.replicaIdentity !== "i") return { d: undefined, n: "NOTHING", f: "FULL" }[row.replicaIdentity];
  const index = indexes.find(({ flags }) => flags.includes("r"));
  return index && `USING INDEX ${sql.quote(index.name)}`;
}
