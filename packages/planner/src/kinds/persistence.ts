/**
 * A table whose rows are logged refers to none whose are not: of two that change together the one that refers goes first
 * when they stop being logged, and last when they become so. Keys that go round in a circle make way meanwhile.
 */
import type { ForeignKey, ObjectId, QualifiedName, Table } from "../catalog.js";
import type { Change } from "../change.js";
import type { Comparing } from "../compare/comparing.js";
import { makeChange } from "../make-change.js";
import { nameKey, nameOf, sameName } from "../names.js";
import { constraintId } from "../object-ids.js";
import type { Pair } from "../pair.js";
import { tableNamed } from "../table-named.js";

export function withPersistence(change: Change, pair: Pair<Table>, comparing: Comparing): Change {
  const { from, to } = pair;
  if (!changesPersistence(pair)) return change;
  const others =
    to.options.unlogged === true
      ? comparing.from.tables.filter((table) => references(table, comparing).some((name) => sameName(name, to)))
      : references(from, comparing);
  const inCircle = (other: QualifiedName): boolean => reaches(to, other, comparing) && reaches(other, to, comparing);
  const needs = others
    .filter((other) => !sameName(other, to))
    .map((other) => (inCircle(other) ? looseId(to.options.unlogged === true ? other : to) : persistenceId(other)));
  return { ...change, makes: [...change.makes, persistenceId(to)], needs: [...change.needs, ...needs] };
}

/** The changes of a table's foreign keys; those in a circle are dropped and put back, whatever else becomes of them. */
export function withCirclesOpened(
  changes: readonly Change[],
  { from, to }: Pair<Table>,
  comparing: Comparing,
): readonly Change[] {
  if (!changesPersistence({ from, to })) return changes;
  const opened = stayingKeys(from, comparing).filter(
    (key) => !sameName(key.from.references, from) && reaches(key.from.references, from, comparing),
  );
  if (opened.length === 0) return changes;
  const table = nameOf(to);
  const ids = new Set(opened.map((key) => constraintId(to, key.to.name)));
  const because = { rule: "tables that refer to one another in a circle become logged, or stop being so" };
  return [
    ...changes.filter(({ alters }) => !alters.some((id) => ids.has(id))),
    ...opened.flatMap((key) => [
      makeChange({ kind: "dropConstraint", table, dropped: { kind: "foreignKey", foreignKey: key.from } }, because, {
        makes: [looseId(to)],
      }),
      withNeeds(makeChange({ kind: "addForeignKey", table, foreignKey: key.to }, because), [
        persistenceId(to),
        persistenceId(key.to.references),
      ]),
    ]),
  ];
}

const withNeeds = (change: Change, needs: readonly ObjectId[]): Change => ({
  ...change,
  needs: [...change.needs, ...needs],
});

const persistenceId = (table: QualifiedName): ObjectId => constraintId(table, "is or is not logged");

/** Stands for "its foreign keys that are in a circle are gone". */
const looseId = (table: QualifiedName): ObjectId => constraintId(table, "is in no circle");

export const changesPersistence = ({ from, to }: Pair<Table>): boolean =>
  (from.options.unlogged ?? false) !== (to.options.unlogged ?? false);

/** Whether foreign keys that stay lead from one to the other, over tables that change with them. */
function reaches(start: QualifiedName, end: QualifiedName, comparing: Comparing): boolean {
  const seen = new Set<string>();
  const todo = [start];
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    if (seen.has(nameKey(name))) continue;
    seen.add(nameKey(name));
    const [from, to] = [tableNamed(comparing.from, name), tableNamed(comparing.to, name)];
    if (from === undefined || to === undefined || !changesPersistence({ from, to })) continue;
    const next = references(from, comparing);
    if (next.some((each) => sameName(each, end))) return true;
    todo.push(...next);
  }
  return false;
}

const references = (table: Table, comparing: Comparing): readonly QualifiedName[] =>
  stayingKeys(table, comparing).map((key) => key.from.references);

function stayingKeys(table: Table, { to }: Comparing): readonly Pair<ForeignKey>[] {
  const now = tableNamed(to, table)?.foreignKeys ?? [];
  return table.foreignKeys.flatMap((old) => {
    const kept = now.find((key) => key.name === old.name && sameName(key.references, old.references));
    return kept === undefined ? [] : [{ from: old, to: kept }];
  });
}
