/** What things were called before a plan's renames. */
import { isWhole, sameName, type QualifiedName, type Rename } from "@dsl/planner";

/** What a table or type was called before it got this name. */
export function nameBefore(kind: "table" | "type", name: QualifiedName, renames: readonly Rename[]): QualifiedName {
  return renames.filter(isWhole).find((each) => each.kind === kind && sameName(each.to, name))?.from ?? name;
}

/** What a column was called before; `table` is as it is called afterwards. */
export function columnBefore(table: QualifiedName, column: string, renames: readonly Rename[]): string {
  const found = renames.find((each) => each.kind === "column" && sameName(each.of, table) && each.to === column);
  return found?.kind === "column" ? found.from : column;
}
