/**
 * Privileges and owners. Only what differs is granted, revoked or given away. What the engine gives everyone and the owner
 * from the start is no grant, and the owner is `current_user` on both sides, whatever the role is called.
 */
import type { Access, Catalog, Grant, ObjectId } from "../catalog.js";
import type { Change } from "../change.js";
import type { Comparing } from "../compare/comparing.js";
import type { DialectFacts } from "../dialect.js";
import { makeChange } from "../make-change.js";
import { sameName } from "../names.js";
import { objectId, readObjectId } from "../object-id.js";
import { owningId, statementRelationIds } from "../object-ids.js";
import { catalogIds } from "../catalog-ids.js";
import { privilegesOf } from "../privileges-of.js";
import { grantStatements, type Step } from "./grant-statements.js";
import { inOrderOfHands } from "./handing-on.js";

export function compareAccess({ from, to, dialect }: Comparing): readonly Change[] {
  return accessChanges(from, to, dialect.facts);
}

/** What brings the access of `from` to that of `to`, for objects that `to` has. */
export function accessChanges(from: Catalog, to: Catalog, facts: DialectFacts): readonly Change[] {
  if (from.access.length === 0 && to.access.length === 0) return [];
  const connected = [...from.roles, ...to.roles].find((role) => role.connected)?.name;
  const there = new Set([...catalogIds(to, facts.defaultNamespace), ...numberingIds(to)]);
  const [before, after] = [new AccessOf(from, connected, facts), new AccessOf(to, connected, facts)];
  const ids = [...new Set([...after.ids, ...before.ids])].filter((id) => stands(id, there)).sort();
  const differing = ids.flatMap((on) => {
    const held = before.grants(on);
    return keptByOwner(differences(on, held, after.grants(on), facts), after.owner(owningId(on)), held);
  });
  const given = takenFromColumns(differing, ids, after, facts);
  const steps = [...differing.filter((step) => !given.some((each) => isOfSame(each, step))), ...given];
  return [
    ...ids.flatMap((on) => ownerChange(on, before, after)),
    ...inOrderOfHands(
      grantStatements(steps, there, facts).map((action) => makeChange(action, { rule: "privileges differ" })),
    ),
  ];
}

/** Who a grant means by the owner. */
export const owner = "current_user";

const grantKey = ({ role, privilege, by = "" }: Pick<Grant, "role" | "privilege" | "by">): string =>
  JSON.stringify([role, privilege, by]);

/** The access of one catalog, by object. */
class AccessOf {
  readonly #access: ReadonlyMap<ObjectId, Access>;

  constructor(
    { access }: Catalog,
    private readonly connected: string | undefined,
    private readonly facts: DialectFacts,
  ) {
    this.#access = new Map(access.map((each) => [each.on, each]));
  }

  get ids(): readonly ObjectId[] {
    return [...this.#access.keys()];
  }

  /** The owner where it is said. */
  written(on: ObjectId): string | undefined {
    return this.#access.get(on)?.owner;
  }

  owner(on: ObjectId): string | undefined {
    return this.written(on) ?? this.connected;
  }

  /** By role, privilege and giver, without what is so from the start: the owner may grant all of it, and has no option to begin with. */
  grants(on: ObjectId): ReadonlyMap<string, Grant> {
    const ownerName = this.owner(owningId(on));
    const grants = (this.#access.get(on)?.grants ?? [])
      .map((grant) => (grant.role === ownerName ? { ...grant, role: owner } : grant))
      .filter(
        (grant) => stateOf(grant) !== "granted" || grant.by !== undefined || !isGivenFromStart(on, grant, this.facts),
      );
    return new Map(grants.map((grant) => [grantKey(grant), grant]));
  }
}

/** The owner has everything, and everyone a little. */
export function isGivenFromStart(
  on: ObjectId,
  { role, privilege }: Pick<Grant, "role" | "privilege">,
  facts: Pick<DialectFacts, "privileges" | "defaultNamespace">,
): boolean {
  const { kind, of } = readObjectId(on);
  if (role === owner) return kind !== "column";
  if (kind === "namespace" && of.name !== facts.defaultNamespace) return false;
  return role === "public" && privilegesOf(on, facts)?.everyone.includes(privilege) === true;
}

/** An object of the catalog, or a part of one. */
function stands(on: ObjectId, there: ReadonlySet<ObjectId>): boolean {
  const { kind, of } = readObjectId(on);
  if (there.has(on)) return true;
  return kind === "column" && statementRelationIds(of).some((id) => there.has(id));
}

/** Of the sequences that number columns. */
function numberingIds({ tables }: Catalog): readonly ObjectId[] {
  return tables.flatMap((table) =>
    table.columns.flatMap(({ name, identity }) => (identity === undefined ? [] : [objectId("sequence", table, name)])),
  );
}

function ownerChange(on: ObjectId, before: AccessOf, after: AccessOf): readonly Change[] {
  const [from, to] = [before.owner(on), after.owner(on)];
  if (from === to) return [];
  const because = {
    rule: "owner differs",
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  return [makeChange({ kind: "setOwner", on, owner: after.written(on) ?? owner }, because)];
}

function differences(
  on: ObjectId,
  before: ReadonlyMap<string, Grant>,
  after: ReadonlyMap<string, Grant>,
  facts: DialectFacts,
): readonly Step[] {
  const keys = [...new Set([...after.keys(), ...before.keys()])];
  const steps = keys.flatMap((key) => {
    const [from, to] = [before.get(key), after.get(key)];
    return isSame(from, to) ? [] : [stepTo(on, from, to, facts)];
  });
  return [...steps, ...versionedBeside(on, steps, before, after, facts)];
}

/** What a role was given of the whole stays with it as the owner, who needs no right to grant it on. */
function keptByOwner(
  steps: readonly Step[],
  ownerName: string | undefined,
  held: ReadonlyMap<string, Grant>,
): readonly Step[] {
  return steps.flatMap((step) => {
    const { on, role, privilege, by } = step;
    const isOwners = role === ownerName && by === undefined && readObjectId(on).kind !== "column";
    if (!isOwners) return [step];
    return held.get(grantKey({ role, privilege }))?.grantable === true ? [{ ...step, option: true }] : [];
  });
}

/** What not every version has is no difference where one side is silent. */
function isSame(from: Grant | undefined, to: Grant | undefined): boolean {
  if (from === undefined || to === undefined) return (from ?? to)?.versioned === true;
  return stateOf(from) === stateOf(to);
}

const stateOf = ({ grantable, revoked }: Grant): "granted" | "grantable" | "revoked" =>
  revoked === true ? "revoked" : grantable === true ? "grantable" : "granted";

/** What is taken of a table is taken of each of its columns too: those that keep it get it again. */
function takenFromColumns(
  steps: readonly Step[],
  ids: readonly ObjectId[],
  after: AccessOf,
  facts: DialectFacts,
): readonly Step[] {
  const isGiven = (step: Step): boolean => steps.some((each) => each.verb === "grant" && isOfSame(each, step));
  const taken = steps.filter(({ verb, on }) => verb === "revoke" && readObjectId(on).kind !== "column");
  return taken
    .flatMap(({ on, role, privilege, option }) =>
      ids.flatMap((column) => {
        if (readObjectId(column).kind !== "column" || !sameName(readObjectId(column).of, readObjectId(on).of))
          return [];
        const kept = after.grants(column).get(grantKey({ role, privilege }));
        const isLost = kept !== undefined && (!option || stateOf(kept) === "grantable");
        return isLost ? [stepTo(column, undefined, kept, facts)] : [];
      }),
    )
    .filter((step) => !isGiven(step));
}

const isOfSame = (a: Step, b: Step): boolean => a.on === b.on && a.role === b.role && a.privilege === b.privilege;

/** What is so from the start stays when its option goes. */
function stepTo(on: ObjectId, from: Grant | undefined, to: Grant | undefined, facts: DialectFacts): Step {
  const { role, privilege, by } = (to ?? from)!;
  const step = { on, role, privilege, by };
  const start = by === undefined && isGivenFromStart(on, step, facts) ? "granted" : undefined;
  const state = to === undefined ? start : stateOf(to);
  if (state === "revoked") return { ...step, verb: "revoke", option: false };
  if (state === "grantable") return { ...step, verb: "grant", option: true };
  if (state === "granted" && from?.grantable === true) return { ...step, verb: "revoke", option: true };
  const given = state === "granted" || from?.revoked === true;
  return { ...step, verb: given ? "grant" : "revoke", option: false };
}

/** Whoever gets all that every version has gets the rest too, where it is asked for. */
function versionedBeside(
  on: ObjectId,
  steps: readonly Step[],
  before: ReadonlyMap<string, Grant>,
  after: ReadonlyMap<string, Grant>,
  facts: DialectFacts,
): readonly Step[] {
  return [...after].flatMap(([key, to]) => {
    if (to.versioned !== true || before.has(key)) return [];
    const step = stepTo(on, undefined, to, facts);
    const alike = (each: Step): boolean =>
      each.role === step.role && each.verb === step.verb && each.option === step.option && each.by === step.by;
    return steps.some(alike) ? [step] : [];
  });
}
