/** Whether DROP COLUMN would find the column unused once the plan's other changes are done. */
import type { Change, Index, Table } from "@dsl/planner";
import { fold } from "../ddl/fold.js";
import { readMentions } from "../ddl/read-mentions.js";
import type { Alteration } from "./alteration.js";

export function isColumnFree(column: string, { from, changes }: Alteration): boolean {
  const left = without(from, changes);
  const items = [...(left.primaryKey?.items ?? []), ...left.indexes.flatMap((index) => index.items)];
  const texts = [
    ...items.flatMap(({ target }) => (target.kind === "expression" ? [target.expression] : [])),
    ...left.indexes.flatMap(({ where }) => where ?? []),
    ...left.checks.map(({ expression }) => expression),
    ...left.columns.flatMap((each) => (each.name === column ? [] : (each.generated?.expression ?? []))),
  ];
  const isKey = items.some(({ target }) => target.kind === "column" && target.column === column);
  const refers = left.foreignKeys.some(({ columns }) => columns.includes(column));
  return !isKey && !refers && !texts.some((text) => readMentions(text).names.has(fold(column)));
}

/** The table when its indexes and checks that go are gone: these go first, and by statements of their own. */
function without(table: Table, changes: readonly Change[]): Table {
  const indexes = new Set(
    changes.flatMap((change): (string | undefined)[] => (change.kind === "dropIndex" ? [change.index.name] : [])),
  );
  const checks = changes.flatMap((change) =>
    change.kind === "dropConstraint" && change.dropped.kind === "check" ? [change.dropped.check.name] : [],
  );
  const isDropped = (index: Index): boolean => index.constraint !== true && indexes.has(index.name);
  return {
    ...table,
    indexes: table.indexes.filter((index) => !isDropped(index)),
    checks: table.checks.filter(({ name }) => name === undefined || !checks.includes(name)),
  };
}
