/**
 * Where enums are text, a check says which values there are. When it changes, `@using` says what the rows become, as it
 * does where the enum itself loses a value.
 */
import type { Table } from "../catalog.js";
import type { Change } from "../change.js";
import type { Comparing } from "../compare/comparing.js";
import { makeChange } from "../make-change.js";
import { nameOf } from "../names.js";
import type { Pair } from "../pair.js";

export function withNarrowedTexts(
  changes: readonly Change[],
  { from, to }: Pair<Table>,
  comparing: Comparing,
): readonly Change[] {
  const { facts, sql } = comparing.dialect;
  const checks = changes.flatMap((change) => (change.kind === "addCheck" ? [change.check.expression] : []));
  if (facts.enums || checks.length === 0) return changes;
  const converted = changes.flatMap((change) => (change.kind === "alterColumnType" ? [change.to.name] : []));
  return to.columns.reduce((all, column) => {
    const [using, before] = [comparing.using(to, column.name), from.columns.find(({ name }) => name === column.name)];
    const isChecked = checks.some((check) => check.includes(sql.quote(column.name)));
    if (using === undefined || before === undefined || !isChecked || converted.includes(column.name)) return all;
    const action = { kind: "alterColumnType", table: nameOf(to), from: before, to: column, using } as const;
    return [...all, makeChange(action, { rule: "values of the column are checked otherwise" })];
  }, changes);
}
