/** Columns of a partition that are not as its model's, or all of them where their order is another. */
import { hasDefaultOf, nameKey, sameValue, type Column, type Table } from "@dsl/planner";
import type { MemberDraft } from "../text/draft.js";
import type { Writing } from "../text/writing.js";
import { writeField } from "./fields.js";

export function writePartitionFields(table: Table, writing: Writing): readonly MemberDraft[] {
  const root = rootOf(table, writing);
  const said = isReordered(table, root) ? table.columns : table.columns.filter((column) => !isAsIn(root, column));
  return said.map((column) => {
    const model = root.columns.find(({ name }) => name === column.name);
    const { default: _next, ...numbered } = column;
    const isNumbered = model?.identity !== undefined && hasDefaultOf(model, column);
    const own = isNumbered ? { ...numbered, identity: model.identity } : column;
    return writeField(own, table, { keys: [], checks: [] }, writing);
  });
}

function rootOf(table: Table, writing: Writing): Table {
  const parent = table.options.partitionOf?.parent;
  const found = parent === undefined ? undefined : writing.tables.get(nameKey(parent));
  return found === undefined ? table : rootOf(found, writing);
}

function isReordered(table: Table, root: Table): boolean {
  const names = (of: Table): string => JSON.stringify(of.columns.map(({ name }) => name));
  return names(table) !== names(root);
}

function isAsIn(root: Table, column: Column): boolean {
  const model = root.columns.find(({ name }) => name === column.name);
  const parts = (of: Column | undefined) => [
    of?.nullable,
    of?.generated,
    of?.notNull,
    of?.storage,
    of?.compression,
    of?.statistics,
    of?.comment,
  ];
  return model !== undefined && hasDefaultOf(model, column) && sameValue(parts(model), parts(column));
}
