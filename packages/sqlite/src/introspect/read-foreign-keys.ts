/** The foreign keys of a table, in the order written. */
import type { ForeignKey, ReferentialAction } from "@dsl/planner";
import { fold } from "../ddl/fold.js";
import { groupBy } from "../group-by.js";
import type { ForeignKeyRow } from "./queries.js";
import { constraintTexts, keyColumns, spelledAs, type TableRows } from "./table-rows.js";

export function readForeignKeys(rows: TableRows): readonly ForeignKey[] {
  const texts = constraintTexts(rows.text, "foreignKey");
  const keys = [...groupBy(rows.foreignKeys, ({ number }) => number).values()];
  return keys.map((key, at) => {
    const text = texts[at];
    return {
      ...(text?.name === undefined ? {} : { name: text.name }),
      ...readReference(key, rows),
      ...(text?.deferrable === undefined ? {} : { deferrable: text.deferrable }),
      validated: true,
      enforced: true,
    };
  });
}

function readReference(key: readonly ForeignKeyRow[], rows: TableRows): Omit<ForeignKey, "validated" | "enforced"> {
  const written = key[0]?.parent ?? "";
  const parent = rows.tables.get(fold(written)) ?? { name: written, columns: [] };
  return {
    columns: key.map(({ column }) => spelledAs(rows.columns, column)),
    references: { name: parent.name },
    referencedColumns: key.map(({ parentColumn }, at) =>
      parentColumn === null ? (keyColumns(parent.columns)[at]?.name ?? "") : spelledAs(parent.columns, parentColumn),
    ),
    onDelete: action(key[0]?.onDelete),
    onUpdate: action(key[0]?.onUpdate),
  };
}

const actions: Readonly<Record<string, ReferentialAction>> = {
  CASCADE: "cascade",
  RESTRICT: "restrict",
  "SET NULL": "setNull",
  "SET DEFAULT": "setDefault",
};

function action(pragma: string | undefined): ReferentialAction {
  return actions[pragma ?? ""] ?? "noAction";
}
