/**
 * What partitions have of the indexes and keys of the tables that they are part of. The engine makes and drops such a part
 * with the whole, and takes for it what the partition has already. So that parts are called what they shall be, one that
 * stays is renamed, and one whose name the engine would not think of is made before the whole.
 */
import type { Catalog, QualifiedName, Table } from "../catalog.js";
import type { Change } from "../change.js";
import type { Comparing } from "../compare/comparing.js";
import { isSameKey, isStoredAlike, type Key, keysOf, lacksPartsOf, ofPrimaryKey, wholesOf } from "../index-keys.js";
import { makeChange } from "../make-change.js";
import { nameKey, nameOf, sameName } from "../names.js";
import { constraintId, indexId } from "../object-ids.js";
import { pairAlike, pairBy, type Pair, type Paired } from "../pair.js";
import { ancestors } from "./parents.js";
import { primaryKeyKind } from "./primary-key.js";
import { indexKind } from "./table-index.js";

/** `pairs` are of tables that are there before and after. */
export function withIndexParts(
  changes: readonly Change[],
  pairs: readonly Pair<Table>[],
  comparing: Comparing,
): readonly Change[] {
  const moved = new Set(changes.flatMap((change) => (change.kind === "attach" ? [nameKey(change.table)] : [])));
  const partitions = pairs.filter(({ from, to }) => isPartition(from) && isPartition(to) && !moved.has(nameKey(to)));
  if (partitions.length === 0) return changes;
  const parts = new IndexParts(changes, moved, comparing);
  return parts.inOrder([
    ...changes.filter((change) => !partitions.some((pair) => parts.isTaken(change, pair))),
    ...partitions.flatMap((pair) => [...parts.changed(pair), ...parts.made(pair)]),
  ]);
}

const isPartition = ({ options }: Table): boolean => options.partitionOf !== undefined;

const partsOf = (table: Table): readonly Key[] => keysOf(table).filter(({ inherited }) => inherited === true);
const ownOf = (table: Table): readonly Key[] => keysOf(table).filter(({ inherited }) => inherited !== true);

interface KeyChange {
  readonly table: QualifiedName;
  readonly does: "make" | "drop";
  readonly key: Key;
}

/** The index or key that a change makes or drops. */
function keyChange(change: Change): KeyChange | undefined {
  const { kind } = change;
  if (kind === "createIndex" || kind === "addUnique") return { ...change, does: "make", key: change.index };
  if (kind === "addPrimaryKey") return { ...change, does: "make", key: ofPrimaryKey(change.primaryKey) };
  if (kind === "dropIndex") return { ...change, does: "drop", key: change.index };
  if (kind !== "dropConstraint") return undefined;
  const { dropped, table } = change;
  if (dropped.kind === "unique") return { table, does: "drop", key: dropped.index };
  return dropped.kind === "primaryKey" ? { table, does: "drop", key: ofPrimaryKey(dropped.primaryKey) } : undefined;
}

/** Whether the one that is dropped lacks parts, and otherwise is as the one that is made. */
const completes = (now: KeyChange, old: KeyChange): boolean =>
  now.does === "make" && old.does === "drop" && sameName(now.table, old.table) && lacksPartsOf(old.key, now.key);

class IndexParts {
  readonly #changes: readonly KeyChange[];
  /** Drops of what lacks parts and is to have them all: it stays. */
  readonly #completed: ReadonlySet<KeyChange["key"]>;
  readonly #newNames: ReadonlyMap<string, string>;

  constructor(
    changes: readonly Change[],
    private readonly moved: ReadonlySet<string>,
    private readonly comparing: Comparing,
  ) {
    const all = changes.flatMap((change) => keyChange(change) ?? []);
    this.#completed = new Set(all.filter((old) => all.some((now) => completes(now, old))).map(({ key }) => key));
    this.#changes = all.filter(({ key }) => !this.#completed.has(key));
    this.#newNames = new Map(
      changes.flatMap((change) =>
        change.kind === "renameIndex" || change.kind === "renameConstraint"
          ? [[wholeKey({ table: change.table, name: change.from }), change.to]]
          : [],
      ),
    );
  }

  /** What a partition has of its own and is to have as a part is not dropped. */
  isTaken(change: Change, { to }: Pair<Table>): boolean {
    const dropped = keyChange(change);
    if (dropped?.does !== "drop" || !sameName(dropped.table, to)) return false;
    return partsOf(to).some((part) => isSameKey(part, dropped.key) && this.#isMade(part));
  }

  /** Parts that stay, and what is taken for one: what they are called, and how they are stored. */
  changed(tables: Pair<Table>): readonly Change[] {
    const { to } = tables;
    return this.#paired(tables).both.flatMap((pair) => [...renamed(pair, to), ...storedAnew(pair, to)]);
  }

  /** Parts that stay, then those that are made and what the table has for them: by their names, or alike. */
  #paired({ from, to }: Pair<Table>): Paired<Key> {
    const kept = this.#kept(this.#staying(from), partsOf(to), to);
    const made = kept.added.filter((part) => this.#isMade(part));
    const named = pairBy(ownOf(from), made, ({ name = "" }) => name);
    const taken = pairAlike(named, isSameKey);
    return { ...taken, both: [...kept.both, ...taken.both] };
  }

  /** Those of the same whole. What is below a partition that moves takes its parts with it, whatever they are parts of above. */
  #kept(before: readonly Key[], after: readonly Key[], table: Table): Paired<Key> {
    const isMoved = ancestors(table.options, this.comparing.to).some((each) => this.moved.has(nameKey(each)));
    const unpaired = { both: [], dropped: before, added: after };
    if (!isMoved) return pairAlike(unpaired, (old, now) => this.#isOfSameWhole(old, now));
    const named = pairAlike(unpaired, (old, now) => old.name === now.name && isSameKey(old, now));
    return pairAlike(named, isSameKey);
  }

  #staying(before: Table): readonly Key[] {
    return partsOf(before).filter((part) => !this.#isDropped(part));
  }

  #isOfSameWhole(old: Key, now: Key): boolean {
    const [before, after] = [wholesOf(old, this.comparing.from).at(-1), wholesOf(now, this.comparing.to).at(-1)];
    return before !== undefined && after !== undefined && wholeKey(this.#renamed(before)) === wholeKey(after);
  }

  /** What an index is called after the plan. */
  #renamed({ table, name }: Whole): Whole {
    return { table, name: this.#newNames.get(wholeKey({ table, name })) ?? name };
  }

  /** Parts that the engine would call or store otherwise. */
  made(tables: Pair<Table>): readonly Change[] {
    const { from, to } = tables;
    const taken = new Set(this.#staying(from).map(({ name }) => name));
    return this.#paired(tables)
      .added.filter(({ name }) => name !== undefined)
      .filter((part) => taken.has(part.name) || !this.#isUsual(to, part))
      .map((part) => {
        const { inherited: _part, primaryKey, ...index } = part;
        const { inherited: _key, ...key } = primaryKey ?? part;
        const add = primaryKey === undefined ? indexKind.add(to, index) : primaryKeyKind.add(to, key);
        return makeChange(add, { rule: "part of an index has its own name or options" });
      });
  }

  #isUsual({ name }: Table, part: Key): boolean {
    const usualName = this.comparing.dialect.facts.partName?.(name, part, 0);
    return part.name === usualName && this.#wholesMade(part).some(({ key }) => isStoredAlike(part, key));
  }

  #isMade(part: Key): boolean {
    return this.#wholesMade(part).length > 0;
  }

  #wholesMade(part: Key): readonly KeyChange[] {
    return this.#changes.filter((whole) => whole.does === "make" && isBelow(part, whole, this.comparing.to));
  }

  #isDropped(part: Key): boolean {
    return this.#changes.some((whole) => whole.does === "drop" && isBelow(part, whole, this.comparing.from));
  }

  /** The whole comes after what is taken for its parts, and goes before its parts' names are taken. */
  inOrder(changes: readonly Change[]): readonly Change[] {
    return changes.map((change) => {
      const whole = keyChange(change);
      if (whole === undefined || this.#completed.has(whole.key)) return change;
      return whole.does === "make"
        ? { ...change, needs: [...change.needs, ...this.#madeBelow(whole, changes)] }
        : { ...change, destroys: [...change.destroys, ...this.#partsBelow(whole)] };
    });
  }

  #madeBelow(whole: KeyChange, changes: readonly Change[]): Change["makes"] {
    const below = new Set(partitionsOf(whole.table, this.comparing.to.tables, this.comparing.to).map(nameKey));
    return changes.flatMap((change) => {
      const part = keyChange(change);
      const isFirst =
        part?.does === "make" && below.has(nameKey(part.table)) && isBelow(part.key, whole, this.comparing.to);
      return isFirst ? change.makes : [];
    });
  }

  #partsBelow(whole: KeyChange): Change["destroys"] {
    return partitionsOf(whole.table, this.comparing.from.tables, this.comparing.from).flatMap((table) =>
      partsOf(table)
        .filter((part) => isBelow(part, whole, this.comparing.from))
        .flatMap(({ name, constraint }) => [
          indexId(table, name),
          ...(constraint === true ? [constraintId(table, name)] : []),
        ]),
    );
  }
}

type Whole = NonNullable<Key["partOf"]>;

const wholeKey = ({ table, name }: Whole): string => JSON.stringify([nameKey(table), name]);

const isBelow = (part: Key, { table, key }: KeyChange, catalog: Catalog): boolean =>
  wholesOf(part, catalog).some((whole) => whole.name === key.name && sameName(whole.table, table));

function renamed({ from, to }: Pair<Key>, table: Table): readonly Change[] {
  if (from.name === undefined || to.name === undefined || from.name === to.name) return [];
  const { rename, what } = from.primaryKey === undefined ? indexKind : primaryKeyKind;
  const because = { rule: `${what} has another name`, from: from.name, to: to.name };
  return [makeChange(rename(nameOf(table), from.name, to.name, from), because)];
}

function storedAnew({ from, to }: Pair<Key>, table: Table): readonly Change[] {
  if (isStoredAlike(from, to)) return [];
  const because = { rule: "part of an index is stored otherwise" };
  return [makeChange({ kind: "alterIndex", table: nameOf(table), from, to }, because)];
}

function partitionsOf(root: QualifiedName, tables: readonly Table[], catalog: Comparing["to"]): readonly Table[] {
  return tables.filter(
    (table) => isPartition(table) && ancestors(table.options, catalog).some((above) => sameName(above, root)),
  );
}
