/** Whether texts differ in renamed columns alone. */
import { renameInText } from "../adopt/names-in-text.js";
import type { QualifiedName } from "../catalog.js";
import type { Doubt, DoubtPlace } from "../doubt.js";
import type { Rename } from "../intent.js";
import { nameKey } from "../names.js";
import { withoutParentheses } from "../without-parentheses.js";
import { columnRenames } from "./rename-texts.js";

/** Holds where an engine printed both texts. Of others only the engine knows: a name in them may be something else. */
export function followsRenames({ place, from, to }: Doubt, renames: readonly Rename[]): boolean {
  const table = tableOf(place);
  const columns = table === undefined ? undefined : columnRenames(renames).get(nameKey(table));
  return columns !== undefined && withoutParentheses(renameInText(from, columns)) === withoutParentheses(to);
}

/** As it is called after the renames. */
function tableOf(place: DoubtPlace): QualifiedName | undefined {
  if (place.kind === "statement") return place.object.table;
  return "table" in place ? place.table : undefined;
}
