/**
 * The order in which changes run. Nothing runs before what it needs; where the graph leaves a choice, few steps come
 * before many, and what loses something comes last, when everything that may fail has not failed.
 */
import type { Change } from "./change.js";
import type { DialectFacts } from "./dialect.js";
import { nameKey } from "./names.js";
import { graphOf } from "./order/graph.js";
import { Heap } from "./order/heap.js";
import { mentionedMakers, mentionsOnlyInBody, needMentionedValues } from "./order/mentions.js";
import { losingRank } from "./order/ranks.js";
import { compareKeys, sortKeyOf, type SortKey } from "./order/sort-key.js";
import { OpenStep } from "./order/step-limits.js";
import { needUnnamed } from "./order/unnamed.js";
import { unchecked } from "./unchecked-bodies.js";

/** How names are meant, as the dialect says. */
type NameFacts = Partial<Pick<DialectFacts, "foldName" | "defaultNamespace">>;

export function order(unordered: readonly Change[], facts: NameFacts = {}): readonly Change[] {
  const queue = new Queue(needUnnamed(needMentionedValues(unordered)), facts);
  let step = new OpenStep();
  const ordered: Change[] = [];
  for (;;) {
    const next = queue.next(step);
    if (next === undefined) return ordered;
    if (!step.takes(next)) step = new OpenStep();
    step.add(next);
    ordered.push(next);
  }
}

/** Ordered changes, cut where a transaction must end. */
export function steps(ordered: readonly Change[]): readonly (readonly Change[])[] {
  const all: OpenStep[] = [];
  for (const change of ordered) {
    if (all.at(-1)?.takes(change) !== true) all.push(new OpenStep());
    all.at(-1)?.add(change);
  }
  return all.map((step) => step.changes);
}

interface Item {
  readonly change: Change;
  readonly index: number;
  readonly key: SortKey;
  /** What must run before it, and what had better. */
  readonly hard: Set<number>;
  readonly soft: Set<number>;
}

class Queue {
  readonly #waiting = new Map<number, Item>();
  readonly #after = new Map<number, number[]>();
  #inside = new Heap(compareItems);
  /** What runs in no transaction with others. */
  readonly #alone = new Heap(compareItems);
  /** What the open step does not take. */
  #deferred = new Heap(compareItems);

  constructor(changes: readonly Change[], { foldName, defaultNamespace }: NameFacts) {
    const hard = graphOf(changes, foldName);
    const soft = mentionedMakers(changes, defaultNamespace);
    const keys = urgentKeys(changes, hard);
    changes.forEach((_, index) => {
      const item = itemOf(changes, index, keys[index] as SortKey, { hard, soft });
      this.#waiting.set(index, item);
      for (const before of new Set([...item.hard, ...item.soft])) {
        this.#after.set(before, [...(this.#after.get(before) ?? []), index]);
      }
    });
    for (const item of this.#waiting.values()) this.#offer(item);
  }

  /** A change that the step does not take begins the next one. */
  next(step: OpenStep): Change | undefined {
    const item =
      this.#takeBelow(losingRank, step) ??
      this.#breakCircle(losingRank) ??
      this.#takeBelow(Infinity, step) ??
      this.#breakCircle(Infinity);
    if (item === undefined) return undefined;
    if (!step.takes(item.change)) this.#retryDeferred();
    for (const after of this.#after.get(item.index) ?? []) this.#release(after, item.index);
    return item.change;
  }

  /** First what goes into the open transaction, then what runs in none, then what needs another transaction. */
  #takeBelow(rank: number, step: OpenStep): Item | undefined {
    for (let item = pop(this.#inside, rank); item !== undefined; item = pop(this.#inside, rank)) {
      if (step.joins(item.change)) return item;
      this.#deferred.push(item);
    }
    return pop(this.#alone, rank) ?? pop(this.#deferred, rank);
  }

  /** The fewer join the more. */
  #retryDeferred(): void {
    const heaps = [this.#inside, this.#deferred] as const;
    const [more, fewer] = this.#inside.size < this.#deferred.size ? heaps.toReversed() : heaps;
    for (let item = fewer.pop(); item !== undefined; item = fewer.pop()) more.push(item);
    [this.#inside, this.#deferred] = [more, fewer];
  }

  #release(index: number, done: number): void {
    const item = this.#waiting.get(index);
    item?.hard.delete(done);
    item?.soft.delete(done);
    if (item !== undefined) this.#offer(item);
  }

  #offer(item: Item): void {
    if (item.hard.size > 0 || item.soft.size > 0) return;
    this.#waiting.delete(item.index);
    (item.change.transaction === "inside" ? this.#inside : this.#alone).push(item);
  }

  /**
   * Hints are given up first, and one of the circle itself: what only waits for it goes on waiting. A routine whose body alone is
   * ahead of its time comes before others. Should certain needs make a circle, the engine will say what is wrong.
   */
  #breakCircle(rank: number): Item | undefined {
    const waiting = [...this.#waiting.values()].filter((each) => each.key.band < rank).sort(compareItems);
    const free = waiting.filter((each) => each.hard.size === 0);
    const circular = this.#circleAt(free[0]).filter((each) => free.includes(each));
    const item = circular.find((each) => this.#waitsInBody(each)) ?? circular[0] ?? free[0] ?? waiting[0];
    if (item === undefined) return undefined;
    this.#waiting.delete(item.index);
    return { ...item, change: unchecked(item.change) };
  }

  #waitsInBody({ change, soft }: Item): boolean {
    return mentionsOnlyInBody(
      change,
      [...soft].flatMap((index) => this.#waiting.get(index)?.change ?? []),
    );
  }

  /** What waits for itself, found by going from one item to what it waits for; in the order of items. */
  #circleAt(start: Item | undefined): readonly Item[] {
    const path: Item[] = [];
    for (let item = start; item !== undefined;) {
      const seen = path.indexOf(item);
      if (seen >= 0) return path.slice(seen).sort(compareItems);
      path.push(item);
      const [before] = [...item.hard, ...item.soft].filter((index) => this.#waiting.has(index));
      item = before === undefined ? undefined : this.#waiting.get(before);
    }
    return [];
  }
}

interface Graphs {
  readonly hard: readonly ReadonlySet<number>[];
  readonly soft: readonly ReadonlySet<number>[];
}

/** What certainly comes first does not wait for who needs it, though its body mentions that. */
function itemOf(changes: readonly Change[], index: number, key: SortKey, { hard, soft }: Graphs): Item {
  const isLater = (before: number): boolean => hard[before]?.has(index) === true;
  const mentioned = [...(soft[index] ?? [])];
  const later = mentioned.filter(isLater).map((before) => changes[before] as Change);
  const change = changes[index] as Change;
  return {
    change: later.length > 0 && mentionsOnlyInBody(change, later) ? unchecked(change) : change,
    index,
    key,
    hard: new Set(hard[index]),
    soft: new Set(mentioned.filter((before) => !isLater(before))),
  };
}

function pop(heap: Heap<Item>, rank: number): Item | undefined {
  const first = heap.peek();
  return first !== undefined && first.key.band < rank ? heap.pop() : undefined;
}

function compareItems(a: Item, b: Item): number {
  return compareKeys(a.key, b.key) || a.index - b.index;
}

/** A change is as urgent as the most urgent one that waits for it; a validation comes in a later transaction anyway. */
function urgentKeys(changes: readonly Change[], before: readonly ReadonlySet<number>[]): readonly SortKey[] {
  const created = new Set(changes.flatMap((change) => (change.kind === "createTable" ? [nameKey(change.table)] : [])));
  const keys = changes.map((change) => sortKeyOf(change, created));
  const hasty = changes.flatMap((change, index) => (change.kind === "validateConstraint" ? [] : [index]));
  for (let index = hasty.pop(); index !== undefined; index = hasty.pop()) {
    const { band } = keys[index] as SortKey;
    for (const earlier of before[index] ?? []) {
      const key = keys[earlier] as SortKey;
      if (key.band <= band) continue;
      keys[earlier] = { ...key, band };
      hasty.push(earlier);
    }
  }
  return keys;
}
