/**
 * What goes into the statement that adds a column: a foreign key over it, which has no other way into a table that exists, and checks
 * that read no other new column. Checks of their own would take the NULLs of the rows that are there for wrong.
 */
import { makeChange, type Change, type Check, type ForeignKey } from "@dsl/planner";
import { fold } from "../ddl/fold.js";
import { readMentions } from "../ddl/read-mentions.js";

type Addition = Extract<Change, { readonly kind: "addColumn" }>;

export function withConstraints(changes: readonly Change[]): readonly Change[] {
  const added = changes.filter((change) => change.kind === "addColumn");
  const merged = new Map<Change, Change[]>();
  for (const change of changes) {
    const column = columnOf(change, added, merged);
    if (column !== undefined) merged.set(column, [...(merged.get(column) ?? []), change]);
  }
  const inColumns = new Set([...merged.values()].flat());
  return changes
    .filter((change) => !inColumns.has(change))
    .map((change) => (change.kind === "addColumn" ? withAll(change, merged.get(change) ?? []) : change));
}

/** The column that takes it along. */
function columnOf(
  change: Change,
  added: readonly Addition[],
  merged: ReadonlyMap<Change, readonly Change[]>,
): Addition | undefined {
  if (change.kind === "addCheck") return columnOfCheck(change.check, added);
  if (change.kind !== "addForeignKey") return undefined;
  const isTaken = (column: Addition): boolean => merged.get(column)?.some(({ kind }) => kind === change.kind) === true;
  return added.find((each) => isOver(change.foreignKey, each.column.name) && !isTaken(each));
}

function columnOfCheck({ expression }: Check, added: readonly Addition[]): Addition | undefined {
  const { names } = readMentions(expression);
  const [only, ...others] = added.filter(({ column }) => names.has(fold(column.name)));
  return only?.backfill === undefined && others.length === 0 ? only : undefined;
}

function isOver({ columns }: ForeignKey, column: string): boolean {
  return columns.length === 1 && columns[0] === column;
}

function withAll(change: Addition, constraints: readonly Change[]): Change {
  if (constraints.length === 0) return change;
  const { kind, table, column, backfill, because, makes, needs, hazards } = change;
  const keys = constraints.flatMap((each) => (each.kind === "addForeignKey" ? [each.foreignKey] : []));
  const checks = constraints.flatMap((each) => (each.kind === "addCheck" ? [each.check] : []));
  const action = {
    kind,
    table,
    column,
    ...(backfill === undefined ? {} : { backfill }),
    ...(keys[0] === undefined ? {} : { foreignKey: keys[0] }),
    ...(checks.length === 0 ? {} : { checks }),
  };
  return makeChange(action, because, {
    makes: [...makes, ...constraints.flatMap((each) => each.makes)],
    needs: [...needs, ...constraints.flatMap((each) => each.needs).filter((id) => !makes.includes(id))],
    hazards: [...hazards, ...constraints.flatMap((each) => each.hazards)],
  });
}
