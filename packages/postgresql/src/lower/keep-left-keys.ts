/**
 * Before PostgreSQL 15 a partition that leaves its table loses the foreign keys to partitioned tables that it has from there. Those
 * that it is to keep are made anew; the others need not be dropped.
 */
import type { Change, ForeignKey, PlanContext, QualifiedName } from "@dsl/planner";
import { nameOf, sameName, tableNamed } from "@dsl/planner";
import { follow } from "./lowering.js";

type Detach = Extract<Change, { readonly kind: "detach" }>;

export function keepLeftKeys(changes: readonly Change[], context: PlanContext): readonly Change[] {
  const detached = changes.filter((change) => change.kind === "detach" && change.bound !== undefined) as Detach[];
  if (context.serverVersion >= 150000 || detached.length === 0) return changes;
  const lost = detached.map((change) => ({ change, keys: lostKeys(change.table, context) }));
  const isLost = (change: Change): boolean => {
    if (change.kind !== "dropConstraint" || change.dropped.kind !== "foreignKey") return false;
    const { table, dropped } = change;
    return lost.some(
      (each) => sameName(each.change.table, table) && each.keys.some(({ name }) => name === dropped.foreignKey.name),
    );
  };
  const kept = lost.flatMap(({ change, keys }) =>
    keptKeys(change.table, keys, context).map((foreignKey) =>
      follow(change, { kind: "addForeignKey", table: nameOf(change.table), foreignKey }),
    ),
  );
  return [...changes.filter((change) => !isLost(change)), ...kept];
}

function lostKeys(table: QualifiedName, { from }: PlanContext): readonly ForeignKey[] {
  const isPartitioned = (name: QualifiedName): boolean => tableNamed(from, name)?.options.partitionBy !== undefined;
  const keys = tableNamed(from, table)?.foreignKeys ?? [];
  return keys.filter(({ inherited, references }) => inherited === true && isPartitioned(references));
}

/** What it is to have of its own: another parent that it gets brings its keys along. */
function keptKeys(table: QualifiedName, lost: readonly ForeignKey[], { to }: PlanContext): readonly ForeignKey[] {
  const keys = tableNamed(to, table)?.foreignKeys ?? [];
  return keys.filter(({ name, inherited }) => inherited !== true && lost.some((key) => key.name === name));
}
