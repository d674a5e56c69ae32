/** An object as it is dropped and created whole. */
import type { ObjectId, QualifiedName } from "./catalog.js";
import type { Action, ActionKind, ChangeFacts } from "./change.js";

export interface Whole {
  /** The table that it belongs to and goes with. */
  readonly table?: QualifiedName;
  readonly drop: readonly Action[];
  readonly create: readonly Action[];
  /** Beyond what follows from the actions. */
  readonly facts?: { readonly drop: Partial<ChangeFacts>; readonly create: Partial<ChangeFacts> };
  /** It is no object but a side of one, and goes with it; these changes of the object are part of putting it back. */
  readonly side?: { readonly of: ObjectId; readonly replaces: readonly ActionKind[] };
}
