/** What a hazard rule is: one file for each, listed in `rules.ts`. */
import type { Catalog, ObjectId, QualifiedName } from "../catalog.js";
import type { Change } from "../change.js";
import type { Dialect } from "../dialect.js";
import type { Hazard } from "../hazard.js";
import type { Rename } from "../intent.js";
import { nameKey } from "../names.js";

export interface HazardRule {
  /** `D6002` */
  readonly code: string;
  /** What goes wrong, on which database, and what to do about it. */
  readonly doc: string;
  /** Whether it looks at changes as they are meant, or at what the dialect makes of them. */
  readonly stage: "meant" | "lowered";
  readonly detect: (change: Change, context: HazardContext) => readonly Hazard[];
}

export interface HazardContext {
  /** With the renames in it. */
  readonly from: Catalog;
  readonly to: Catalog;
  /** Probes run before anything else does: they use the names from before. */
  readonly renames: readonly Rename[];
  /** All changes of the plan. */
  readonly changes: readonly Change[];
  /** Keys of the tables that the plan creates. */
  readonly created: ReadonlySet<string>;
  /** What the database has before. */
  readonly there: () => ReadonlySet<ObjectId>;
  readonly dialect: Pick<Dialect, "types" | "facts" | "sql">;
}

/** Whether the table has rows to think of: one that the plan itself creates has none. */
export function existed(table: QualifiedName, { created }: HazardContext): boolean {
  return !created.has(nameKey(table));
}
