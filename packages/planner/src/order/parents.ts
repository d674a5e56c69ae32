/**
 * Tables that leave their parents and get others. A table leaves a parent before either changes or goes, and gets one when
 * both are what they are to be. What its bounds may overlap has left by then.
 */
import type { ObjectId, QualifiedName } from "../catalog.js";
import { altersTable } from "../alters-table.js";
import type { ActionKind, Change } from "../change.js";
import { nameKey, sameName } from "../names.js";
import { readObjectId } from "../object-id.js";
import { aloneId, namedId, rowsId, tableId } from "../object-ids.js";
import { statementParents, tableParents } from "../table-parents.js";
import { Lists } from "./lists.js";

/** The graph, by indexes of changes. */
export interface Edges {
  edge(before: number, after: number): void;
}

export function orderParents(changes: readonly Change[], edges: Edges): void {
  const parents = new Parents(changes, edges);
  changes.forEach((change, index) => {
    if (change.kind === "detach") parents.detach(change, index);
    if (change.kind === "attach") parents.attach(change, index);
    if (change.kind === "setRowsAside") parents.setRowsAside(change, index);
    if (change.kind === "putRowsBack") parents.putRowsBack(change, index);
    for (const parent of parentsGained(change)) parents.gain(parent, change, index);
  });
}

type Of<K extends ActionKind> = Extract<Change, { readonly kind: K }>;

class Parents {
  /** By table, what shapes it, and by parent, what leaves it. */
  readonly #shaping = new Lists<string>();
  readonly #leaving = new Lists<string>();

  constructor(
    private readonly changes: readonly Change[],
    private readonly edges: Edges,
  ) {
    changes.forEach((change, index) => {
      if (shapesTable(change) && "table" in change) this.#shaping.add(nameKey(change.table), index);
      for (const parent of parentsLeft(change)) this.#leaving.add(nameKey(parent), index);
    });
  }

  detach({ table: leaving, above }: Of<"detach">, index: number): void {
    const tables = [leaving, ...above];
    // rows that others refer to cannot leave
    const keys = keysTo(tables, this.changes);
    for (const key of keys) this.edges.edge(key, index);
    for (const table of tables)
      for (const after of this.#shaping.get(nameKey(table))) if (!keys.includes(after)) this.edges.edge(index, after);
  }

  attach({ table: attached }: Of<"attach">, index: number): void {
    this.changes.forEach((change, other) => {
      // states of triggers that partitions get from their tables
      if (change.kind === "setProperty" && readObjectId(change.on).kind === "table") this.edges.edge(index, other);
      if (isPartOf(change, attached)) this.edges.edge(index, other);
      // it may get one of the same name
      if (dropsTriggerOf(change, attached)) this.edges.edge(other, index);
    });
  }

  setRowsAside({ from }: Of<"setRowsAside">, index: number): void {
    for (const before of this.#leaving.get(nameKey(from)))
      if (this.changes[before]?.kind === "detach") this.edges.edge(before, index);
  }

  putRowsBack({ to }: Of<"putRowsBack">, index: number): void {
    const root = tableId(to);
    this.changes.forEach(({ kind, needs }, before) => {
      if ((kind === "createTable" || kind === "attach") && needs.includes(root)) this.edges.edge(before, index);
    });
  }

  /** What refers to a child, or to rows that come with it, does so when it is there. */
  gain(parent: QualifiedName, child: Change, index: number): void {
    const shaped = child.kind === "attach" ? [child.table, ...child.above] : [parent];
    const shaping = new Set(shaped.flatMap((table) => this.#shaping.get(nameKey(table))));
    const later = waitingFor([...child.makes, ...shaped.map(rowsId)], [...shaping], this.changes);
    // an index that is a part itself has the part that comes with its partition, too
    const isLater = (change: Change): boolean =>
      child.kind === "createTable" ? change.kind === "attachIndex" : "table" in child && isPartOf(change, child.table);
    const mayFollow = (each: number): boolean => later.has(each) || isLater(this.changes[each]!);
    for (const before of shaping) if (!mayFollow(before)) this.edges.edge(before, index);
    for (const before of this.#leaving.get(nameKey(parent))) this.edges.edge(before, index);
  }
}

/** Whether an index of the table becomes a part of one of its parent's. */
const isPartOf = (change: Change, table: QualifiedName): boolean =>
  change.kind === "attachIndex" && sameName(change.table, table);

/** Those of some changes that need such things, or what others of them make. */
function waitingFor(
  ids: readonly ObjectId[],
  some: readonly number[],
  changes: readonly Change[],
): ReadonlySet<number> {
  const waiting = some.filter((index) => changes[index]!.needs.some((id) => ids.includes(id)));
  if (waiting.length === 0) return new Set();
  const made = waiting.flatMap((index) => changes[index]!.makes);
  return new Set([
    ...waiting,
    ...waitingFor(
      made,
      some.filter((index) => !waiting.includes(index)),
      changes,
    ),
  ]);
}

function dropsTriggerOf(change: Change, table: QualifiedName): boolean {
  if (change.kind !== "dropStatement" || change.object.kind !== "trigger") return false;
  return change.object.table !== undefined && sameName(change.object.table, table);
}

/** Which changes drop foreign keys to these tables. */
function keysTo(tables: readonly QualifiedName[], changes: readonly Change[]): readonly number[] {
  const isOf = (of: QualifiedName): boolean => tables.some((table) => sameName(table, of));
  // what partitions leave as well keeps its keys until they have left
  const isLeft = (table: QualifiedName): boolean =>
    changes.some((each) => each.kind === "detach" && [each.table, ...each.above].some((of) => sameName(of, table)));
  const isKeyTo = (change: Change): boolean => {
    if (change.kind === "dropTable")
      return (
        change.table.foreignKeys.some(({ references }) => isOf(references)) &&
        !isOf(change.table) &&
        !isLeft(change.table)
      );
    if (change.kind !== "dropConstraint" || change.dropped.kind !== "foreignKey") return false;
    const isParents = change.needs.includes(aloneId(change.table));
    return isOf(change.dropped.foreignKey.references) && !isParents && (isOf(change.table) || !isLeft(change.table));
  };
  return changes.flatMap((change, index) => (isKeyTo(change) ? [index] : []));
}

function parentsGained(change: Change): readonly QualifiedName[] {
  if (change.kind === "createTable") return tableParents(change.table.options);
  if (change.kind === "createStatement") return statementParents(change.object);
  return change.kind === "attach" ? [change.parent] : [];
}

function parentsLeft(change: Change): readonly QualifiedName[] {
  if (change.kind === "dropTable") return tableParents(change.table.options);
  if (change.kind === "dropStatement") return statementParents(change.object);
  return change.kind === "detach" ? [change.parent] : [];
}

/** What is named after a table or column that gets another name belongs to that. */
const shapesTable = (change: Change): boolean => altersTable(change) && !change.makes.includes(namedId(change.table));
