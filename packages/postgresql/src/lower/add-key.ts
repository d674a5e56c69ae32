/** Primary keys and unique constraints: the index is built first, the constraint takes it over in a moment. */
import type { Change, Index } from "@dsl/planner";
import { indexId } from "@dsl/planner";
import { buildInParts, isInParts } from "./partition-indexes.js";
import { buildIndex, buildsConcurrently } from "./indexes.js";
import { follow, madeKey, temporaryName, type Lowering } from "./lowering.js";

type AddKey = Extract<Change, { readonly kind: "addPrimaryKey" | "addUnique" }>;

export function addKey(change: AddKey, lowering: Lowering): readonly Change[] {
  const { table } = change;
  if (!lowering.existed(table)) return isOnly(change) ? buildInParts(change, lowering) : [change];
  const lock = { on: [table], mode: "ACCESS EXCLUSIVE" };
  if (change.usingIndex !== undefined) return lowering.isPartitioned(table) ? inPlaceOf(change) : [{ ...change, lock }];
  const index = indexOf(change);
  if (index.period !== true && isInParts(change, index, lowering)) return buildInParts(change, lowering);
  if (index.name === undefined || index.period === true || !buildsConcurrently(table, lowering)) {
    return [{ ...change, lock: { ...lock, work: "build" } }];
  }
  const name = lowering.replacesIndex(table, index.name) ? temporaryName(index.name) : index.name;
  const built = indexId(table, name);
  return [
    ...buildIndex(change, table, { ...index, name }, [built]),
    { ...change, usingIndex: name, needs: [...change.needs, built], lock },
  ];
}

/** Without all of its parts. */
const isOnly = (change: AddKey): boolean => madeKey(change)?.valid === false;

/** No key of a partitioned table takes over an index: it gets one of its own. */
function inPlaceOf({ usingIndex, ...change }: AddKey): readonly Change[] {
  const { table } = change;
  const index = { ...indexOf(change), ...(usingIndex === undefined ? {} : { name: usingIndex }) };
  const lock = { on: [table], mode: "ACCESS EXCLUSIVE" };
  return [
    follow(change, { kind: "dropIndex", table, index, concurrently: false }, { lock }),
    { ...change, lock: { ...lock, work: "build" } },
  ];
}

/** The index that stands under the key; what is said of the constraint is not said of it. */
export function indexOf(change: AddKey): Index {
  const key = change.kind === "addPrimaryKey" ? change.primaryKey : change.index;
  const { deferrable: _, comment: _comment, clustered: _clustered, ...rest } = key;
  return { ...rest, unique: true, constraint: false };
}
