/**
 * A table whose rows are logged refers to none whose are not: of two that change together the one that refers goes first
 * when they stop being logged, and last when they become so.
 */
import type { ObjectId, QualifiedName, Table } from "../catalog.js";
import type { Change } from "../change.js";
import type { Comparing } from "../compare/comparing.js";
import { nameKey, sameName } from "../names.js";
import { constraintId } from "../object-ids.js";
import type { Pair } from "../pair.js";

export function withPersistence(change: Change, { from, to }: Pair<Table>, comparing: Comparing): Change {
  if ((from.options.unlogged ?? false) === (to.options.unlogged ?? false)) return change;
  const others =
    to.options.unlogged === true
      ? comparing.from.tables.filter((table) => references(table, comparing).some((name) => sameName(name, to)))
      : references(from, comparing);
  const needs = others.filter((other) => !sameName(other, to)).map(persistenceId);
  return { ...change, makes: [...change.makes, persistenceId(to)], needs: [...change.needs, ...needs] };
}

const persistenceId = (table: QualifiedName): ObjectId => constraintId(table, "is or is not logged");

/** By foreign keys that stay. */
function references({ foreignKeys, ...table }: Table, { to }: Comparing): readonly QualifiedName[] {
  const now = to.tables.find((each) => nameKey(each) === nameKey(table))?.foreignKeys ?? [];
  const stays = ({ name, references: old }: Table["foreignKeys"][number]): boolean =>
    now.some((key) => key.name === name && sameName(key.references, old));
  return foreignKeys.filter(stays).map((key) => key.references);
}
