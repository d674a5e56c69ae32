/** Columns of a partition that are not as its model's, or all of them where their order is another. */
import { hasDefaultOf, nameKey, sameValue, type Column, type Table } from "@dsl/planner";
import type { MemberDraft } from "../text/draft.js";
import type { Writing } from "../text/writing.js";
import { writeField } from "./fields.js";
import { saidNumbered } from "./said-numbered.js";

/** With the word for an attached partition where that leaves less to be said: the NOT NULLs are called after one or the other. */
export function writePartitionFields(table: Table, writing: Writing): readonly MemberDraft[] {
  const root = rootOf(table, writing);
  const attached = asAttached(table, root, writing);
  const [said, saidAttached] = [saidColumns(table, root), saidColumns(attached.table, attached.root)];
  if (saidAttached.length >= said.length) return fields(said, table, root, writing);
  const word: MemberDraft = { kind: "property", key: "attached", name: "attached", value: "true" };
  return [word, ...fields(saidAttached, table, root, writing)];
}

const fields = (said: readonly Column[], table: Table, root: Table, writing: Writing): readonly MemberDraft[] =>
  said.map((column) => {
    const model = root.columns.find(({ name }) => name === column.name);
    return writeField(saidNumbered(column, model), table, { keys: [], checks: [] }, writing);
  });

function rootOf(table: Table, writing: Writing): Table {
  const parent = table.options.partitionOf?.parent;
  const found = parent === undefined ? undefined : writing.tables.get(nameKey(parent));
  return found === undefined ? table : rootOf(found, writing);
}

/** Names of NOT NULLs as they are said of an attached partition: none where they are called after it, else those of its model. */
function asAttached(table: Table, root: Table, { dialect: { sql } }: Writing): { table: Table; root: Table } {
  const named = (column: Column): Column => {
    const own = sql.notNullName(table.name, column.name);
    const { name = sql.notNullName(root.name, column.name), ...state } = column.notNull ?? { validated: true };
    return column.nullable || name === own || name === undefined
      ? withoutName(column)
      : { ...column, notNull: { name, ...state } };
  };
  return {
    table: { ...table, columns: table.columns.map(named) },
    root: { ...root, columns: root.columns.map(withoutName) },
  };
}

function withoutName({ notNull, ...column }: Column): Column {
  const { name: _name, ...state } = notNull ?? { validated: true };
  return state.validated && state.noInherit !== true ? column : { ...column, notNull: state };
}

function saidColumns(table: Table, root: Table): readonly Column[] {
  return isReordered(table, root) ? table.columns : table.columns.filter((column) => !isAsIn(root, column));
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
