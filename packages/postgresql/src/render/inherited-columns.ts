/** What a child table has otherwise than its parents in the columns that it gets from them. */
import { handedDown, hasDefaultOf, isIdentity, nameKey, type Column, type PlanContext, type Table } from "@dsl/planner";
import { conventionalName } from "../text/conventional-name.js";
import { alterColumn } from "./alter-table.js";
import { columnOptionStatements } from "./column-options.js";
import { notNullConstraint, setNotNull } from "./not-null.js";
import { identityClause, sequenceTypeStatement } from "./owned-sequence.js";

interface Inherited {
  readonly column: Column;
  readonly above: Column;
}

export function inheritedColumns(table: Table, { to }: PlanContext): readonly Inherited[] {
  if (table.options.inherits === undefined) return [];
  const tables = new Map(to.tables.map((each) => [nameKey(each), each]));
  return table.columns.flatMap((column) => {
    const above = handedDown(table, column.name, (of) => tables.get(nameKey(of)));
    return above === undefined ? [] : [{ column, above }];
  });
}

/** In the CREATE TABLE: a NOT NULL of its own beside that of a parent, which could not be added any more. */
export const inheritedConstraints = (table: Table, columns: readonly Inherited[]): readonly string[] =>
  columns
    .filter(({ column, above }) => column.inherited === true && !above.nullable && column.notNull?.validated === true)
    .map(({ column }) => notNullConstraint(named(column, table)));

/** Without a name it would get the parent's. */
const named = (column: Column, { name: table }: Table): Column => {
  const name = column.notNull?.name ?? conventionalName(table, column.name, "not_null");
  return { ...column, notNull: { validated: true, ...column.notNull, name } };
};

export const inheritedStatements = (
  table: Table,
  columns: readonly Inherited[],
  context: PlanContext,
): readonly string[] => columns.flatMap((each) => statementsOf(table, each, context));

function statementsOf(table: Table, { column, above }: Inherited, context: PlanContext): readonly string[] {
  if (column.inherited !== true) return withoutNotNull(table, column, above, context);
  const isAlike = hasDefaultOf(above, column) || column.generated !== undefined;
  const value = column.default === undefined ? "DROP DEFAULT" : `SET DEFAULT ${column.default}`;
  return [
    ...(isAlike ? [] : [alterColumn(table, column.name, value)]),
    ...(above.nullable && !column.nullable ? [setNotNull(table, column)] : []),
    ...withoutNotNull(table, column, above, context),
    ...(isIdentity(column) ? identityStatements(table, column) : []),
    ...columnOptionStatements(table, above, column, context),
  ];
}

const identityStatements = (table: Table, column: Column): readonly string[] => [
  alterColumn(table, column.name, `ADD ${identityClause(table, column)}`),
  ...sequenceTypeStatement(table, column),
];

/** Until 18 a child may let its column be NULL where the parent's may not. */
const withoutNotNull = (
  table: Table,
  column: Column,
  above: Column,
  { serverVersion }: PlanContext,
): readonly string[] =>
  column.nullable && !above.nullable && serverVersion < 180000
    ? [alterColumn(table, column.name, "DROP NOT NULL")]
    : [];
