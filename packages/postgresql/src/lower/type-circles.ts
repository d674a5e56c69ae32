/**
 * A base type needs functions that take and give it, and a range type may: the type is announced first and made last. What
 * stands in such a circle can only be dropped together.
 */
import { makeChange, objectId, readDrop, type Change, type ObjectId } from "@dsl/planner";
import { mentions } from "../text/mentions.js";

type Create = Extract<Change, { readonly kind: "createStatement" }>;
type Drop = Extract<Change, { readonly kind: "dropStatement" }>;

export function cutTypeCircles(changes: readonly Change[]): readonly Change[] {
  return changes
    .filter(isType)
    .reduce<readonly Change[]>(
      (cut, type) => (type.kind === "createStatement" ? announce(type, cut) : dropTogether(type, cut)),
      changes,
    );
}

function isType(change: Change): change is Create | Drop {
  if (change.kind !== "createStatement" && change.kind !== "dropStatement") return false;
  return change.object.kind === "native" && readDrop(change.object.drop).words === "type";
}

function isRoutine(change: Change): change is Create | Drop {
  if (change.kind !== "createStatement" && change.kind !== "dropStatement") return false;
  return change.object.kind === "function";
}

function announce(type: Create, changes: readonly Change[]): readonly Change[] {
  const { name, create } = type.object;
  const own = changes.filter(
    (change): change is Create =>
      change.kind === "createStatement" &&
      isRoutine(change) &&
      mentions(create, change.object.name) &&
      mentions(change.object.create, name),
  );
  if (own.length === 0) return changes;
  const announced = objectId("native", { name: `announced ${type.object.arguments ?? name}` });
  const { what } = readDrop(type.object.drop);
  const object = { ...type.object, create: `CREATE ${what}`, after: [], needs: [] };
  const announcement = makeChange({ kind: "createStatement", object }, type.because, { makes: [announced] });
  return [
    announcement,
    ...changes.map((change) => {
      if (change === type) return { ...type, needs: [...type.needs, announced, ...own.flatMap(({ makes }) => makes)] };
      if (!own.some((each) => each === change)) return change;
      return { ...change, needs: [...without(change.needs, type.makes), announced] };
    }),
  ];
}

function dropTogether(type: Drop, changes: readonly Change[]): readonly Change[] {
  const own = changes.filter(
    (change): change is Drop =>
      change.kind === "dropStatement" &&
      isRoutine(change) &&
      change.destroys.some((id) => type.needs.includes(id)) &&
      type.destroys.some((id) => change.needs.includes(id)),
  );
  if (own.length === 0) return changes;
  const destroys = [type, ...own].flatMap((change) => change.destroys);
  const together: Change = {
    ...type,
    object: { ...type.object, drop: `${type.object.drop} CASCADE` },
    destroys,
    needs: without(
      [type, ...own].flatMap(({ needs }) => needs),
      destroys,
    ),
  };
  return changes.flatMap((change) => {
    if (change === type) return [together];
    return own.some((each) => each === change) ? [] : [change];
  });
}

const without = (ids: readonly ObjectId[], others: readonly ObjectId[]): readonly ObjectId[] =>
  ids.filter((id) => !others.includes(id));
