/** A foreign key over a column that is added can be written into the same statement: its only way into a table that exists. */
import { makeChange, type Change, type ForeignKey } from "@dsl/planner";

export function withForeignKeys(changes: readonly Change[]): readonly Change[] {
  const added = changes.filter((change) => change.kind === "addColumn");
  const keys = new Map<Change, Change>();
  for (const change of changes) {
    if (change.kind !== "addForeignKey") continue;
    const column = added.find((each) => isOver(change.foreignKey, each.column.name) && !keys.has(each));
    if (column !== undefined) keys.set(column, change);
  }
  const merged = new Set(keys.values());
  return changes.filter((change) => !merged.has(change)).map((change) => withKey(change, keys.get(change)));
}

function isOver({ columns }: ForeignKey, column: string): boolean {
  return columns.length === 1 && columns[0] === column;
}

function withKey(change: Change, key: Change | undefined): Change {
  if (change.kind !== "addColumn" || key?.kind !== "addForeignKey") return change;
  const { kind, table, column, backfill, because, makes, needs, hazards } = change;
  const action = { kind, table, column, ...(backfill === undefined ? {} : { backfill }), foreignKey: key.foreignKey };
  return makeChange(action, because, {
    makes: [...makes, ...key.makes],
    needs: [...needs, ...key.needs.filter((id) => !makes.includes(id))],
    hazards: [...hazards, ...key.hazards],
  });
}
