/** Primary keys and unique constraints: the index is built first, the constraint takes it over in a moment. */
import type { Change, Index } from "@dsl/planner";
import { indexId } from "@dsl/planner";
import { buildIndex, buildsConcurrently } from "./indexes.js";
import { temporaryName, type Lowering } from "./lowering.js";

type AddKey = Extract<Change, { readonly kind: "addPrimaryKey" | "addUnique" }>;

export function addKey(change: AddKey, lowering: Lowering): readonly Change[] {
  const { table } = change;
  if (!lowering.existed(table)) return [change];
  const lock = { on: [table], mode: "ACCESS EXCLUSIVE" };
  if (change.usingIndex !== undefined) return [{ ...change, lock }];
  const index = indexOf(change);
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

/** The index that stands under the key; what is said of the constraint is not said of it. */
function indexOf(change: AddKey): Index {
  const key = change.kind === "addPrimaryKey" ? change.primaryKey : change.index;
  const { deferrable: _, comment: _comment, clustered: _clustered, ...rest } = key;
  return { ...rest, unique: true, constraint: false };
}
