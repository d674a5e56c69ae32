/** When a change may join the transaction of those before it. */
import type { ObjectId } from "../catalog.js";
import type { Change } from "../change.js";
import { readObjectId } from "../object-id.js";
import { tableId } from "../object-ids.js";

/** A default PostgreSQL server's lock table (6,400 places) holds this many tables with some thirty indexes and such each. */
const maxTables = 200;

/** A step that is being filled. */
export class OpenStep {
  readonly changes: Change[] = [];
  readonly #uncommitted = new Set<ObjectId>();
  readonly #tables = new Set<ObjectId>();
  readonly #locked = new Set<ObjectId>();

  takes(change: Change): boolean {
    return this.joins(change) && this.#hasRoomFor(change);
  }

  /** Whether it may be in one transaction with those that are here. */
  joins(change: Change): boolean {
    if (this.changes.length === 0) return true;
    if (change.transaction !== "inside" || this.changes[0]?.transaction !== "inside") return false;
    if (change.needs.some((id) => this.#uncommitted.has(id))) return false;
    // whoever waits for the lock would wait for the scan
    return change.kind !== "validateConstraint" || !this.#locked.has(tableId(change.table));
  }

  #hasRoomFor(change: Change): boolean {
    if (this.changes.length === 0) return true;
    const more = touchedTables(change).filter((id) => !this.#tables.has(id));
    return more.length === 0 || this.#tables.size + more.length <= maxTables;
  }

  add(change: Change): void {
    this.changes.push(change);
    if (change.commits === true) for (const id of change.makes) this.#uncommitted.add(id);
    for (const id of touchedTables(change)) this.#tables.add(id);
    if (change.kind !== "validateConstraint") for (const table of lockedTables(change)) this.#locked.add(table);
  }
}

function lockedTables({ lock }: Change): readonly ObjectId[] {
  return [...(lock?.on ?? []), ...(lock?.also?.on ?? [])].map(tableId);
}

/** Each once. Whoever orders changes asks, and again whoever cuts them into steps. */
function touchedTables(change: Change): readonly ObjectId[] {
  const touched = touchedBy.get(change) ?? findTouched(change);
  touchedBy.set(change, touched);
  return touched;
}

const touchedBy = new WeakMap<Change, readonly ObjectId[]>();

function findTouched(change: Change): readonly ObjectId[] {
  const ids = [...change.makes, ...change.needs, ...change.alters, ...change.destroys];
  const tables = ids.flatMap((id) => {
    const { kind, of } = readObjectId(id);
    return kind === "table" || kind === "column" ? [tableId(of)] : [];
  });
  return [...new Set(tables)];
}
