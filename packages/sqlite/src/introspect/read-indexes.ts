/** The indexes of a table: those of UNIQUE constraints, and those made by CREATE INDEX. */
import type { Index, IndexItem } from "@dsl/planner";
import { fold } from "../ddl/fold.js";
import type { IndexItemText } from "../ddl/read-index-item.js";
import { readCreateIndex } from "../ddl/read-create-index.js";
import { tokenize } from "../ddl/tokenize.js";
import { collationName } from "./collation-name.js";
import { groupBy } from "../group-by.js";
import type { IndexItemRow } from "./queries.js";
import { readColumnItem } from "./read-column-item.js";
import { constraintTexts, expressionOf, type TableRows } from "./table-rows.js";

export function readIndexes(rows: TableRows): readonly Index[] {
  const indexes = [...groupBy(rows.indexItems, ({ name }) => name).values()];
  const unused = [...constraintTexts(rows.text, "unique")];
  const uniques = indexes.filter(([item]) => item?.origin === "u").map((items) => readUnique(items, rows, unused));
  return [...uniques, ...indexes.filter(([item]) => item?.origin === "c").map((items) => readIndex(items, rows))];
}

/** The engine makes no second index for a constraint that says the same: the first of its text is the one. */
function readUnique(
  items: readonly IndexItemRow[],
  { text: table }: TableRows,
  unused: ReturnType<typeof constraintTexts<"unique">>[number][],
): Index {
  const columns = items.map(({ column }) => fold(column ?? "")).join("\0");
  const at = unused.findIndex((text) => text.items.map(columnOf).join("\0") === columns);
  const [text] = at < 0 ? [] : unused.splice(at, 1);
  return {
    ...(text?.name === undefined ? {} : { name: text.name }),
    unique: true,
    constraint: true,
    items: items.map((item) => readColumnItem(item, table)),
    include: [],
    ...(text?.onConflict === undefined ? {} : { onConflict: text.onConflict }),
  };
}

function columnOf(item: IndexItemText): string {
  return fold(tokenize(item.text)[0]?.value ?? "");
}

function readIndex(items: readonly IndexItemRow[], rows: TableRows): Index {
  const name = items[0]?.name ?? "";
  const text = readCreateIndex(rows.indexSql.get(name) ?? "");
  return {
    name,
    unique: items[0]?.unique === 1,
    constraint: false,
    items: items.map((item) => readItem(item, text?.items[item.position], rows)),
    include: [],
    ...(text?.where === undefined ? {} : { where: expressionOf(text.where, rows) }),
  };
}

function readItem(row: IndexItemRow, text: IndexItemText | undefined, rows: TableRows): IndexItem {
  if (row.column !== null) return readColumnItem(row, rows.text);
  return {
    target: { kind: "expression", expression: expressionOf(text?.text ?? "", rows) },
    ...(row.descending === 0 ? {} : { descending: true }),
    ...(text?.collation === undefined ? {} : { collation: collationName(text.collation) }),
  };
}
