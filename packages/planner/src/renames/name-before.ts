/** How things were called before a plan's renames. */
import type { QualifiedName } from "../catalog.js";
import { isWhole, type Rename, type WholeRename } from "../intent.js";
import { nameOf, sameName } from "../names.js";

/** What a table, type or sequence was called before it got this name. */
export function nameBefore(kind: WholeRename["kind"], name: QualifiedName, renames: readonly Rename[]): QualifiedName {
  return nameOf(renames.filter(isWhole).find((each) => each.kind === kind && sameName(each.to, name))?.from ?? name);
}

/** What a column was called before; `table` is as it is called afterwards. */
export function columnBefore(table: QualifiedName, column: string, renames: readonly Rename[]): string {
  const found = renames.find((each) => each.kind === "column" && sameName(each.of, table) && each.to === column);
  return found?.kind === "column" ? found.from : column;
}
