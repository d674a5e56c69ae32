/** Constraints of tables that exist. */
import type { DroppedConstraint, ForeignKey, QualifiedName } from "@dsl/planner";
import { sql } from "../sql.js";
import { alterTable, alterTableOnly } from "./alter-table.js";
import {
  checkClause,
  deferrable,
  exclusionClause,
  foreignKeyClause,
  primaryKeyClause,
  uniqueClause,
  usingIndexClause,
} from "./constraint-clause.js";
import { clusterOn } from "./table-index.js";
import type { Renderers } from "./renderers.js";
import { words } from "./words.js";

export const constraintRenderers: Renderers<
  | "addPrimaryKey"
  | "addUnique"
  | "addForeignKey"
  | "alterForeignKey"
  | "addCheck"
  | "addExclusion"
  | "validateConstraint"
  | "renameConstraint"
  | "dropConstraint"
> = {
  addPrimaryKey: ({ table, primaryKey, usingIndex, only }) => {
    const clause =
      usingIndex === undefined ? primaryKeyClause(primaryKey) : usingIndexClause("PRIMARY KEY", primaryKey, usingIndex);
    return [addKey(table, clause, only), ...clusterOn(table, primaryKey)];
  },
  addUnique: ({ table, index, usingIndex, only }) => {
    const clause = usingIndex === undefined ? uniqueClause(index) : usingIndexClause("UNIQUE", index, usingIndex);
    return [addKey(table, clause, only), ...clusterOn(table, index)];
  },
  addForeignKey: ({ table, foreignKey }) => [alterTable(table, `ADD ${foreignKeyClause(foreignKey)}`)],
  alterForeignKey: ({ table, from, to }) => [
    alterTable(table, words(`ALTER CONSTRAINT ${sql.quote(to.name ?? from.name ?? "")}`, ...foreignKeyState(from, to))),
  ],
  addCheck: ({ table, check }) => [alterTable(table, `ADD ${checkClause(check)}`)],
  addExclusion: ({ table, exclusion }) => [alterTable(table, `ADD ${exclusionClause(exclusion)}`)],
  validateConstraint: ({ table, name }) => [alterTable(table, `VALIDATE CONSTRAINT ${sql.quote(name)}`)],
  renameConstraint: ({ table, from, to }) => [
    alterTable(table, `RENAME CONSTRAINT ${sql.quote(from)} TO ${sql.quote(to)}`),
  ],
  dropConstraint: ({ table, dropped }) => [
    alterTable(table, `DROP CONSTRAINT ${sql.quote(droppedConstraint(dropped).name ?? "")}`),
  ],
};

const addKey = (table: QualifiedName, clause: string, only = false): string =>
  only ? alterTableOnly(table, `ADD ${clause}`) : alterTable(table, `ADD ${clause}`);

function foreignKeyState(from: ForeignKey, to: ForeignKey): readonly string[] {
  return [
    ...(from.deferrable === to.deferrable ? [] : [deferrable(to) ?? "NOT DEFERRABLE"]),
    ...(from.enforced === to.enforced ? [] : [to.enforced ? "ENFORCED" : "NOT ENFORCED"]),
  ];
}

function droppedConstraint(dropped: DroppedConstraint): { readonly name?: string } {
  if (dropped.kind === "primaryKey") return dropped.primaryKey;
  if (dropped.kind === "foreignKey") return dropped.foreignKey;
  if (dropped.kind === "unique") return dropped.index;
  return dropped.kind === "check" ? dropped.check : dropped.exclusion;
}
