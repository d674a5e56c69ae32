/** Building and dropping indexes while others read and write the table. */
import type { Change, Index, QualifiedName } from "@dsl/planner";
import { beside, indexId, objectId } from "@dsl/planner";
import { buildInParts, completed, isInParts } from "./partition-indexes.js";
import { follow, temporaryName, type Lowering } from "./lowering.js";

export function createIndex(
  change: Extract<Change, { readonly kind: "createIndex" }>,
  lowering: Lowering,
): readonly Change[] {
  const { table, index } = change;
  if (isInParts(change, index, lowering)) return buildInParts(change, lowering);
  if (!lowering.existed(table)) return [change];
  if (index.name === undefined || !buildsConcurrently(table, lowering)) {
    return [{ ...change, lock: { on: [table], mode: "SHARE", work: "build" } }];
  }
  if (!lowering.swapsIndex(table, index.name)) {
    // an index of the same name that is dropped concurrently clears the way by itself
    const isCleared = lowering.replacesIndex(table, index.name) && !lowering.isDisturbed(table);
    return isCleared ? [outside(change, change.makes)] : buildIndex(change, table, index, change.makes);
  }
  const temporary = temporaryName(index.name);
  return [
    ...buildIndex(change, table, { ...index, name: temporary }, [indexId(table, temporary)]),
    follow(
      change,
      { kind: "renameIndex", table, from: temporary, to: index.name },
      { makes: change.makes, needs: [indexId(table, temporary)] },
    ),
  ];
}

/** An index that gets a successor of the same name stays until the successor is built. */
export function dropIndex(
  change: Extract<Change, { readonly kind: "dropIndex" }>,
  lowering: Lowering,
): readonly Change[] {
  const { table, index } = change;
  const name = index.name ?? "";
  if (lowering.isCompleted(table, index.name))
    return completed(change, { kind: "index", index: beside(table, name) }, name, lowering);
  if (lowering.swapsIndex(table, name)) {
    const needs = [...change.needs, indexId(table, temporaryName(name))];
    return [{ ...change, needs, lock: { on: [table], mode: "ACCESS EXCLUSIVE" } }];
  }
  // where the table is locked anyway, one transaction more would only leave things half done
  if (!buildsConcurrently(table, lowering) || lowering.isDisturbed(table)) {
    return [{ ...change, lock: { on: [table], mode: "ACCESS EXCLUSIVE" } }];
  }
  const lock = { on: [table], mode: "SHARE UPDATE EXCLUSIVE" };
  return [{ ...change, concurrently: true, transaction: "outside", lock }];
}

/** No engine builds the indexes of all partitions concurrently in one statement. */
export function buildsConcurrently(table: QualifiedName, lowering: Lowering): boolean {
  return lowering.isSafe(table) && !lowering.isPartitioned(table);
}

/**
 * A build that fails or is killed leaves an invalid index behind. Dropping what may be there first makes the two steps
 * repeatable.
 */
export function buildIndex(of: Change, table: QualifiedName, index: Index, makes: Change["makes"]): readonly Change[] {
  const cleared = objectId("constraint", table, `${index.name ?? ""} cleared`);
  const create = follow(of, { kind: "createIndex", table, index, concurrently: true });
  return [
    follow(
      of,
      { kind: "dropIndex", table, index, concurrently: true },
      { makes: [cleared, ...makes], destroys: [], needs: create.needs, transaction: "outside" },
    ),
    {
      ...outside(create, makes),
      needs: [...create.needs, cleared],
      hazards: of.kind === "createIndex" ? of.hazards : [],
    },
  ];
}

function outside(change: Extract<Change, { readonly kind: "createIndex" }>, makes: Change["makes"]): Change {
  const lock = { on: [change.table], mode: "SHARE UPDATE EXCLUSIVE" };
  return { ...change, concurrently: true, transaction: "outside", makes, lock };
}
