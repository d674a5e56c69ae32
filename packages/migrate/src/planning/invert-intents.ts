/** The intents of the way back: renames undone in reverse order, conversions by their `down`. */
import type { ColumnIntent, Intents, QualifiedName, Rename } from "@dsl/planner";
import { sameName } from "@dsl/planner";

export function invertIntents({ renames, columns }: Intents): Intents {
  return {
    renames: [...renames].reverse().map((rename) => invertRename(rename, renames)),
    columns: columns.flatMap((column) => invertColumn(column, renames)),
    successors: [],
  };
}

/** `of` is what the table or enum is called once the renames ran: on the way back, what it was called before. */
function invertRename(rename: Rename, all: readonly Rename[]): Rename {
  switch (rename.kind) {
    case "table":
    case "type":
      return { kind: rename.kind, from: rename.to, to: rename.from };
    case "column":
      return { kind: "column", of: nameBefore("table", rename.of, all), from: rename.to, to: rename.from };
    case "enumValue":
      return { kind: "enumValue", of: nameBefore("type", rename.of, all), from: rename.to, to: rename.from };
  }
}

function invertColumn({ table, column, using }: ColumnIntent, renames: readonly Rename[]): readonly ColumnIntent[] {
  if (using?.down === undefined) return [];
  return [
    {
      table: nameBefore("table", table, renames),
      column: columnBefore(table, column, renames),
      using: { up: using.down, ...(using.up === undefined ? {} : { down: using.up }) },
    },
  ];
}

/** What a table or type was called before it got this name. */
export function nameBefore(kind: "table" | "type", name: QualifiedName, renames: readonly Rename[]): QualifiedName {
  const found = renames.find((each) => each.kind === kind && sameName(each.to, name));
  return found?.kind === kind ? found.from : name;
}

/** What a column was called before; `table` is as it is called afterwards. */
export function columnBefore(table: QualifiedName, column: string, renames: readonly Rename[]): string {
  const found = renames.find((each) => each.kind === "column" && sameName(each.of, table) && each.to === column);
  return found?.kind === "column" ? found.from : column;
}
