/**
 * Whether a child is made first and gets its parents then: it has all that they hand down itself, its columns in another order
 * than they would have if its parents came with them.
 */
import { handedDown, type PlanContext, type Table, tableNamed } from "@dsl/planner";

export function joinsParentsLater(table: Table, { to }: PlanContext): boolean {
  const parents = (table.options.inherits ?? []).flatMap((parent) => tableNamed(to, parent) ?? []);
  const theirs = new Set(parents.flatMap(({ columns }) => columns.map(({ name }) => name)));
  const own = table.columns.map(({ name }) => name);
  const isMerged = own.every((name, index) => index >= theirs.size || [...theirs][index] === name);
  return !isMerged && hasItself(table, theirs, to) && parents.every((parent) => hasChecksOf(parent, table));
}

function hasItself(table: Table, names: ReadonlySet<string>, to: PlanContext["to"]): boolean {
  return table.columns.every((column) => {
    if (!names.has(column.name)) return true;
    const above = handedDown(table, column.name, (parent) => tableNamed(to, parent));
    const isRequired = !column.nullable && column.notNull?.inherited !== true;
    return column.inherited !== true && (isRequired || above?.nullable !== false);
  });
}

const hasChecksOf = (parent: Table, { checks }: Table): boolean =>
  parent.checks.every(
    ({ name, noInherit }) =>
      noInherit === true || checks.some((check) => check.name === name && check.inherited !== true),
  );
