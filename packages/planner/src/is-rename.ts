/** Whether a change gives another name to what stays as it is. */
import type { Change } from "./change.js";

export function isRename(change: Change): boolean {
  return change.kind.startsWith("rename") || change.kind === "moveTable";
}
