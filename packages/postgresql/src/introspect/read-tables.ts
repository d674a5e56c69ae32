/** Tables with everything that belongs to them alone. */
import {
  partitionKey,
  type Column,
  type Exclusion,
  type Index,
  type PrimaryKey,
  type Table,
  type TableOptions,
} from "@dsl/planner";
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
  const ofKind = (kind: ConstraintRow["kind"]) =>
    groupBy(
      raw.constraints.filter((row) => row.kind === kind),
      (row) => row.table,
    );
  const groups = {
    foreignKeys: ofKind("f"),
    checks: ofKind("c"),
    indexes: groupBy(raw.indexes, (row) => row.table),
    parents: groupBy(raw.inherits, (row) => row.child),
  };
  const onIndex = new Map(raw.constraints.filter(({ kind }) => kind !== "f").map((row) => [row.index, row]));
  const tables = raw.relations
    .filter((row) => row.kind === "r" || row.kind === "p")
    .map((row) =>
      readTable(
        {
          row,
          columns: context.columnRows(row.oid).map((rows) => ownNotNull(readColumn(rows, context), rows, row)),
          foreignKeys: groups.foreignKeys.get(row.oid) ?? [],
          checks: groups.checks.get(row.oid) ?? [],
          indexes: (groups.indexes.get(row.oid) ?? []).map((index) => ({ index, constraint: onIndex.get(index.oid) })),
          parents: (groups.parents.get(row.oid) ?? []).map(({ parent }) => parent),
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
  readonly foreignKeys: readonly ConstraintRow[];
  readonly checks: readonly ConstraintRow[];
  readonly indexes: readonly KeyRows[];
  readonly parents: readonly Oid[];
}

/** An index, and the constraint that stands on it. */
interface KeyRows {
  readonly index: IndexRow;
  readonly constraint: ConstraintRow | undefined;
}

function readTable(rows: TableRows, context: ReadContext): Table {
  const { row, columns } = rows;
  return {
    ...context.qualify(row),
    columns,
    ...readKeys(rows.indexes, context),
    foreignKeys: rows.foreignKeys.map((key) => readForeignKey(key, context)),
    checks: rows.checks.map((check) => readCheck(check, context)),
    ...context.comment("relation", row.oid),
    options: readOptions(rows, context),
  };
}

/** What stands on an index. */
function readKeys(
  rows: readonly KeyRows[],
  context: ReadContext,
): Pick<Table, "primaryKey" | "exclusions" | "indexes"> {
  const keys: { primaryKey?: PrimaryKey; exclusions: Exclusion[]; indexes: Index[] } = { exclusions: [], indexes: [] };
  for (const { index, constraint } of rows)
    if (constraint?.kind === "p") keys.primaryKey = readPrimaryKey(constraint, index, context);
    else if (constraint?.kind === "x") keys.exclusions.push(readExclusion(constraint, index, context));
    else keys.indexes.push(readIndex(index, constraint, context));
  return keys;
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

function readReplicaIdentity(row: RelationRow, indexes: readonly KeyRows[]): string | undefined {
  if (row.replicaIdentity !== "i") return { d: undefined, n: "NOTHING", f: "FULL" }[row.replicaIdentity];
  const identity = indexes.find(({ index }) => index.flags.includes("r"));
  return identity && `USING INDEX ${sql.quote(identity.index.name)}`;
}
