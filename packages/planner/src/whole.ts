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
  /** It is no object but a side of one, and goes with it. */
  readonly side?: Side;
}

interface Side {
  readonly of: ObjectId;
  /** These changes of the object are part of putting the side back. */
  readonly replaces: readonly ActionKind[];
  /** This one makes the object anew, and the side with it. */
  readonly comesWith?: ActionKind;
}
