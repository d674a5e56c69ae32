/** The SQL of each change that SQLite can carry out; `lower` leaves no other. */
import { InternalError } from "@dsl/parser";
import type { Action, ActionKind, PlanContext, QualifiedName } from "@dsl/planner";
import { fold } from "./ddl/fold.js";
import { withoutClose } from "./ddl/without-close.js";
import { columnDefinition } from "./render/column.js";
import { checkConstraint, columnReference, onConflict } from "./render/constraint.js";
import { createIndex } from "./render/create-index.js";
import { createTable } from "./render/create-table.js";
import { parenthesized } from "./render/expression.js";
import { freeName } from "./render/free-name.js";
import { rebuildTable } from "./render/rebuild-table.js";
import { sql } from "./sql.js";

export function render(action: Action, context: PlanContext): readonly string[] {
  const renderer = renderers[action.kind] as Renderer | undefined;
  if (renderer === undefined) throw new InternalError(`SQLite has no statement for ${action.kind}`);
  return renderer(action, context);
}

type Renderer = (action: Action, context: PlanContext) => readonly string[];
type Renderers = {
  readonly [Kind in ActionKind]?: (
    action: Extract<Action, { readonly kind: Kind }>,
    context: PlanContext,
  ) => readonly string[];
};

const renderers: Renderers = {
  createTable: ({ table, foreignKeys }) => [createTable(table, foreignKeys)],
  dropTable: ({ table }) => [`DROP TABLE ${sql.qualify(table)}`],
  renameTable: ({ from, to }, context) =>
    fold(from.name) === fold(to.name)
      ? respell(from, { ...to, name: freeName(`new_${to.name}`, context) }, to)
      : [renameTable(from, to)],
  addColumn: ({ table, column, foreignKey, checks = [] }) => {
    const constraints = [
      ...checks.map(checkConstraint),
      ...(foreignKey === undefined ? [] : [columnReference(foreignKey)]),
    ];
    return [`ALTER TABLE ${sql.qualify(table)} ADD COLUMN ${[columnDefinition(column), ...constraints].join(" ")}`];
  },
  dropColumn: ({ table, column }) => [`ALTER TABLE ${sql.qualify(table)} DROP COLUMN ${sql.quote(column.name)}`],
  renameColumn: ({ table, from, to }) => [
    `ALTER TABLE ${sql.qualify(table)} RENAME COLUMN ${sql.quote(from)} TO ${sql.quote(to)}`,
  ],
  setNotNull: ({ table, column }) => [
    `ALTER TABLE ${sql.qualify(table)} ALTER COLUMN ${sql.quote(column.name)} SET NOT NULL${onConflict(column)}`,
  ],
  dropNotNull: ({ table, column }) => [
    `ALTER TABLE ${sql.qualify(table)} ALTER COLUMN ${sql.quote(column.name)} DROP NOT NULL`,
  ],
  backfill: ({ table, column: { name }, expression }) => [
    `UPDATE ${sql.qualify(table)} SET ${sql.quote(name)} = ${parenthesized(expression)} WHERE ${sql.quote(name)} IS NULL`,
  ],
  addCheck: ({ table, check }) => [`ALTER TABLE ${sql.qualify(table)} ADD ${checkConstraint(check)}`],
  dropConstraint: ({ table, dropped }) => {
    if (dropped.kind !== "check") throw new InternalError(`SQLite cannot drop a ${dropped.kind} constraint in place`);
    return [`ALTER TABLE ${sql.qualify(table)} DROP CONSTRAINT ${sql.quote(dropped.check.name ?? "")}`];
  },
  createIndex: ({ table, index }) => [createIndex(table, index)],
  dropIndex: ({ index }) => [`DROP INDEX ${sql.quote(index.name ?? "")}`],
  createStatement: ({ object }) => [object.create, ...object.after].map(withoutClose),
  dropStatement: ({ object }) => [withoutClose(object.drop)],
  rebuildTable,
};

const renameTable = (from: QualifiedName, to: QualifiedName): string =>
  `ALTER TABLE ${sql.qualify(from)} RENAME TO ${sql.qualify(to)}`;

/** The engine takes a name in another case for one that is there. */
const respell = (from: QualifiedName, between: QualifiedName, to: QualifiedName): readonly string[] => [
  renameTable(from, between),
  renameTable(between, to),
];
