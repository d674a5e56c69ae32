/**
 * Tables that leave their parents and get others. A table leaves a parent before either changes or goes, and gets one when
 * both are what they are to be. What its bounds may overlap has left by then.
 */
import type { ObjectId, QualifiedName, TableOptions } from "../catalog.js";
import type { ActionKind, Change } from "../change.js";
import { nameKey, sameName } from "../names.js";
import { tableId } from "../object-ids.js";
import { Lists } from "./lists.js";

/** The graph, by indexes of changes. */
export interface Edges {
  edge(before: number, after: number): void;
  destroyersOf(id: ObjectId): readonly number[];
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
    for (const table of tables) {
      for (const before of namesOf(table, this.changes)) this.edges.edge(before, index);
      for (const after of this.#shaping.get(nameKey(table))) if (!keys.includes(after)) this.edges.edge(index, after);
      for (const destroyer of this.edges.destroyersOf(tableId(table))) this.edges.edge(index, destroyer);
    }
  }

  attach({ table: attached, above }: Of<"attach">, index: number): void {
    const shaped = [attached, ...above];
    const isShaped = (table: QualifiedName): boolean => shaped.some((each) => sameName(each, table));
    for (const table of shaped) for (const before of this.#shaping.get(nameKey(table))) this.edges.edge(before, index);
    this.changes.forEach((change, after) => {
      // states of triggers that it gets from its parent
      if (change.kind === "setProperty" && change.on === tableId(attached)) this.edges.edge(index, after);
      // a key of another table is cloned for each partition that is there
      if (change.kind !== "addForeignKey" || isShaped(change.table)) return;
      if (isShaped(change.foreignKey.references)) this.edges.edge(index, after);
    });
  }

  setRowsAside({ from, parts }: Of<"setRowsAside">, index: number): void {
    for (const before of renamesOf(from, this.changes)) this.edges.edge(before, index);
    for (const before of this.#leaving.get(nameKey(from)))
      if (this.changes[before]?.kind === "detach") this.edges.edge(before, index);
    for (const table of [from, ...parts])
      for (const destroyer of this.edges.destroyersOf(tableId(table))) this.edges.edge(index, destroyer);
  }

  putRowsBack({ to }: Of<"putRowsBack">, index: number): void {
    const root = tableId(to);
    this.changes.forEach(({ kind, needs }, before) => {
      if ((kind === "createTable" || kind === "attach") && needs.includes(root)) this.edges.edge(before, index);
    });
  }

  gain(parent: QualifiedName, child: Change, index: number): void {
    for (const before of this.#shaping.get(nameKey(parent)))
      if (!mayFollow(this.changes[before] as Change, child)) this.edges.edge(before, index);
    for (const before of this.#leaving.get(nameKey(parent))) this.edges.edge(before, index);
  }
}

/** What of a table need not be there before its child: a key that refers to it, an index that it is to have no part of, or that is a part itself. */
function mayFollow(change: Change, child: Change): boolean {
  if (!("table" in child)) return false;
  if (change.kind === "addForeignKey") return sameName(change.foreignKey.references, child.table);
  if (change.kind === "attachIndex") return true;
  return "only" in change && change.only && change.needs.includes(tableId(child.table));
}

/** Which changes give a table its name. */
function namesOf(table: QualifiedName, changes: readonly Change[]): readonly number[] {
  return changes.flatMap((change, index) =>
    (change.kind === "renameTable" || change.kind === "moveTable") && sameName(change.to, table) ? [index] : [],
  );
}

/** Which changes give a table or its columns their names. */
function renamesOf(table: QualifiedName, changes: readonly Change[]): readonly number[] {
  const columns = changes.flatMap((change, index) =>
    change.kind === "renameColumn" && sameName(change.table, table) ? [index] : [],
  );
  return [...namesOf(table, changes), ...columns];
}

/** Which changes drop foreign keys to these tables. */
function keysTo(tables: readonly QualifiedName[], changes: readonly Change[]): readonly number[] {
  return changes.flatMap((change, index) => {
    if (change.kind !== "dropConstraint" || change.dropped.kind !== "foreignKey") return [];
    const { references } = change.dropped.foreignKey;
    const isOf = (of: QualifiedName): boolean => tables.some((table) => sameName(table, of));
    // what partitions leave as well keeps its keys until they have left
    const isLeft = changes.some(
      (each) => each.kind === "detach" && [each.table, ...each.above].some((of) => sameName(of, change.table)),
    );
    return isOf(references) && (isOf(change.table) || !isLeft) ? [index] : [];
  });
}

function parentsOf({ partitionOf, inherits }: TableOptions): readonly QualifiedName[] {
  return partitionOf === undefined ? (inherits ?? []) : [partitionOf.parent];
}

function parentsGained(change: Change): readonly QualifiedName[] {
  if (change.kind === "createTable") return parentsOf(change.table.options);
  return change.kind === "attach" ? [change.parent] : [];
}

function parentsLeft(change: Change): readonly QualifiedName[] {
  if (change.kind === "dropTable") return parentsOf(change.table.options);
  return change.kind === "detach" ? [change.parent] : [];
}

/** What a table that leaves or gets a parent does alone, or its parent without it. */
const shapingKinds: ReadonlySet<ActionKind> = new Set([
  "alterTableOptions",
  "addColumn",
  "dropColumn",
  "alterColumnType",
  "setDefault",
  "dropDefault",
  "setNotNull",
  "dropNotNull",
  "alterIdentity",
  "alterGenerated",
  "alterColumnOptions",
  "backfill",
  "addPrimaryKey",
  "addUnique",
  "addForeignKey",
  "alterForeignKey",
  "addCheck",
  "addExclusion",
  "validateConstraint",
  "renameConstraint",
  "renameIndex",
  "dropConstraint",
  "createIndex",
  "attachIndex",
  "alterIndex",
  "dropIndex",
]);

const shapesTable = ({ kind }: Change): boolean => shapingKinds.has(kind);
