/**
 * Privileges that roles hand on: who gives one comes after who gave it to him, and whoever handed one on takes it back before
 * he loses it.
 */
import type { ObjectId } from "../catalog.js";
import type { Action, Change, Privileges } from "../change.js";
import { objectId } from "../object-id.js";

export type Handing = Extract<Action, { readonly kind: "grant" | "revoke" }>;

export function inOrderOfHands(changes: readonly (Change & Handing)[]): readonly Change[] {
  const givers = new Set(changes.flatMap(({ on, by }) => (by === undefined ? [] : [roleId("may", on, by)])));
  return givers.size === 0 ? changes : changes.map((change) => ({ ...change, ...effects(change, givers) }));
}

function effects(change: Change & Handing, givers: ReadonlySet<ObjectId>): Pick<Change, "makes" | "needs"> {
  const { kind, on, by, roles } = change;
  const givesOn = roles.filter((role) => givers.has(roleId("may", on, role)));
  const ids = (state: State, of: Privileges["roles"]) => of.map((role) => roleId(state, on, role));
  const own = by === undefined ? [] : [by];
  return kind === "grant"
    ? { makes: change.grantable ? ids("may", givesOn) : [], needs: [...change.needs, ...ids("may", own)] }
    : { makes: ids("left", own), needs: [...change.needs, ...ids("left", givesOn)] };
}

/** May hand on what it has; has taken back what it handed on. */
type State = "may" | "left";

const roleId = (state: State, on: ObjectId, role: string): ObjectId =>
  objectId("role", { name: on }, `${role} ${state}`);
