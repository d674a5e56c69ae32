/** Alters a table by statements of its own where SQLite has them for everything that changes, else by a rebuild. */
import type { Change } from "@dsl/planner";
import type { Alteration } from "./alteration.js";
import { inPlace } from "./in-place.js";
import { rebuild } from "./rebuild.js";
import { withForeignKeys } from "./with-foreign-keys.js";

export function alterTable(alteration: Alteration): readonly Change[] {
  const statements = withForeignKeys(alteration.changes).map((change) => inPlace(change, alteration));
  return statements.every((each) => each !== undefined) ? statements.flat() : [rebuild(alteration)];
}
