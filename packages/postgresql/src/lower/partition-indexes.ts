/**
 * An index or unique constraint of a partitioned table, built while others write. No engine builds the indexes of all partitions
 * concurrently in one statement, so it is made without parts, and each part by itself, which is attached when it is there:
 * https://www.postgresql.org/docs/current/ddl-partitioning.html#DDL-PARTITIONING-DECLARATIVE-MAINTENANCE. That is also how one
 * comes to be that lacks parts. A primary key only then: by one of its own a partition would have its NOT NULLs for itself.
 */
import type { Change, CommentTarget, Index, Key, ObjectId, QualifiedName, Table } from "@dsl/planner";
import {
  beside,
  canBePartOf,
  indexId,
  isPartOf,
  isSameKey,
  itemColumns,
  keyId,
  keysOf,
  nameOf,
  tableId,
} from "@dsl/planner";
import { partName } from "../text/part-name.js";
import { indexOf } from "./add-key.js";
import { buildIndex } from "./indexes.js";
import { follow, madeKey, type Lowering } from "./lowering.js";

type MakesKey = Extract<Change, { readonly kind: "createIndex" | "addUnique" | "addPrimaryKey" }>;

export function isInParts({ kind, table }: MakesKey, index: Index, lowering: Lowering): boolean {
  if (index.name === undefined || !lowering.isPartitioned(table)) return false;
  // a partition that goes, or has to come yet, has no part to attach
  if (index.valid === false || lowering.isCompleted(table, index.name)) return true;
  if (kind === "addPrimaryKey") return false;
  return (lowering.isSafe(table) && !lowering.partitions.moveBelow(table)) || hasTwin(table, index, lowering);
}

/**
 * Of two like ones the engine could take the part of one for that of the other. One whose parts it would call as theirs comes in
 * parts, too, so that none takes a name that the plan gives.
 */
function hasTwin(table: QualifiedName, index: Index, lowering: Lowering): boolean {
  const keys = keysOf(lowering.tableAfter(table) ?? { indexes: [] }).filter(
    ({ primaryKey }) => primaryKey === undefined,
  );
  const isTwin = (key: Key): boolean => keys.some((each) => each.name !== key.name && canBePartOf(each, key));
  return keys.some((each) => partName("", each, 0) === partName("", index, 0) && isTwin(each));
}

/** What lacks parts and is to have them all stays, without a comment that it shall not have. */
export function completed(drop: Drop, on: CommentTarget, name: string, lowering: Lowering): readonly Change[] {
  const commentIn = (table: Table | undefined): string | undefined =>
    keysOf(table ?? { indexes: [] }).find((key) => key.name === name)?.comment;
  const isLeft = commentIn(lowering.tableBefore(drop.table)) !== undefined;
  const isGone = commentIn(lowering.tableAfter(drop.table)) === undefined;
  return isLeft && isGone ? [follow(drop, { kind: "setComment", on, comment: undefined })] : [];
}

type Drop = Extract<Change, { readonly kind: "dropIndex" | "dropConstraint" }>;

export function buildInParts(change: MakesKey, lowering: Lowering): readonly Change[] {
  const { table } = change;
  const key = keyOf(change);
  const isConstraint = key.constraint === true;
  const lock = { on: [table], mode: isConstraint ? "ACCESS EXCLUSIVE" : "SHARE" };
  const isCompleted = lowering.isCompleted(table, key.name);
  const all = lowering.partitions.of(table);
  const partitions = all.filter((each) => isToBeMade(each, change, isCompleted, lowering));
  if (partitions.length === 0 && key.valid !== false) return [{ ...change, lock }];
  const promised = promisedIds(table, key);
  const makes = change.makes.filter((id) => !promised.includes(id));
  // a partition that comes later would get a part
  const whole = { ...change, only: true, makes, needs: [...change.needs, ...all.map(tableId)], lock };
  return [
    ...(isCompleted ? [] : [whole]),
    ...partitions.flatMap((partition) => makePart({ ...change, hazards: [] }, key, partition, lowering)),
  ];
}

function isToBeMade(partition: Table, of: MakesKey, isCompleted: boolean, lowering: Lowering): boolean {
  const { table } = of;
  const key = keyOf(of);
  if (key.valid === false) return partOf(partition, table, key) !== undefined;
  const before = isCompleted ? lowering.tableBefore(partition) : undefined;
  return before === undefined || !keysOf(before).some((each) => isPartOf(each, { table, name: key.name }));
}

const keyOf = (change: MakesKey): Key => madeKey(change)!;

/** That columns are unique is true when the last part is attached. */
function promisedIds(table: QualifiedName, key: Key): readonly ObjectId[] {
  const columns = itemColumns(key.items);
  return columns === undefined ? [] : [keyId(table, columns)];
}

function makePart(of: MakesKey, key: Key, partition: Table, lowering: Lowering): readonly Change[] {
  const there = partOf(partition, of.table, key);
  const name = there?.name ?? freeName(partition, key, lowering);
  const attach = follow(
    of,
    { kind: "attachIndex", table: partition, part: name, whole: beside(of.table, key.name ?? "") },
    key.valid === false ? {} : { makes: promisedIds(of.table, key).filter((id) => of.makes.includes(id)) },
  );
  return there !== undefined && isMadeApart(partition, there, lowering)
    ? [attach]
    : [...build(of, there ?? { ...unsaid(of.table, key), name }, partition, lowering), attach];
}

/** Its part of an index, or a primary key that is taken for one. */
function partOf(partition: Table, table: QualifiedName, key: Key): Key | undefined {
  const isIts = (part: Key): boolean =>
    isPartOf(part, { table, name: key.name }) || (key.partOf !== undefined && isPartOf(part, key.partOf));
  const isTaken = (part: Key): boolean =>
    part.primaryKey !== undefined && part.partOf === undefined && key.valid !== false && canBePartOf(part, key);
  return keysOf(partition).find(isIts) ?? keysOf(partition).find(isTaken);
}

/** A part that the schema does not say: what is said below it is part of what it is a part of. */
const unsaid = (table: QualifiedName, key: Key): Key => ({ partOf: { table, name: key.name ?? "" }, ...key });

/** Whether the partition has it already, or the plan makes it for itself. */
function isMadeApart(partition: Table, part: Key, lowering: Lowering): boolean {
  const before = lowering.tableBefore(partition);
  if (before === undefined) return part.valid !== false; // as it is created
  const had = keysOf(before).some((each) => each.inherited !== true && isSameKey(each, part));
  return had || lowering.makesKey(partition, (key) => key.name === part.name && isSameKey(key, part));
}

function build(of: MakesKey, part: Key, partition: Table, lowering: Lowering): readonly Change[] {
  const { inherited: _, primaryKey: _key, valid, ...index } = part;
  if (lowering.isPartitioned(partition)) {
    const lacksParts = valid === false ? { valid } : {};
    return buildInParts(makeOf(of, partition, { ...index, ...lacksParts }), lowering);
  }
  const own = makeOf(of, partition, index);
  const name = index.name ?? "";
  if (lowering.fast || !lowering.existed(partition)) return [own];
  // USING INDEX would make the NOT NULLs of the partition its own
  if (own.kind === "addPrimaryKey")
    return [{ ...own, lock: { on: [partition], mode: "ACCESS EXCLUSIVE", work: "build" } }];
  const built = indexId(partition, name);
  if (own.kind === "createIndex") return buildIndex(of, partition, index, [built]);
  return [
    ...buildIndex(of, partition, indexOf(own), [built]),
    { ...own, usingIndex: name, needs: [...own.needs, built], lock: { on: [partition], mode: "ACCESS EXCLUSIVE" } },
  ];
}

function makeOf(of: MakesKey, table: Table, index: Index): MakesKey {
  if (of.kind === "addPrimaryKey") {
    const { unique: _, constraint: _constraint, ...primaryKey } = index;
    const needs = [...of.needs, indexId(of.table, of.primaryKey.name)]; // by then its NOT NULLs are those of the whole
    return follow(of, { kind: of.kind, table, primaryKey }, { needs });
  }
  return of.kind === "createIndex"
    ? follow(of, { kind: of.kind, table, index, concurrently: false })
    : follow(of, { kind: of.kind, table, index });
}

/** What the engine would call it. */
function freeName(partition: Table, key: Key, lowering: Lowering): string {
  for (let number = 0; ; number++) {
    const name = partName(partition.name, key, number);
    if (lowering.claims({ ...nameOf(partition), name })) return name;
  }
}
