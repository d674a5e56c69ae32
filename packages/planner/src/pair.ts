/** Pairs what two catalogs have in common. */

export interface Pair<T> {
  readonly from: T;
  readonly to: T;
}

export interface Paired<T> {
  readonly both: readonly Pair<T>[];
  /** Only in `from`. */
  readonly dropped: readonly T[];
  /** Only in `to`. */
  readonly added: readonly T[];
}

/** Pairs items of equal key, in the order of `to`; keys are unique on each side. */
export function pairBy<T>(from: readonly T[], to: readonly T[], key: (item: T) => string): Paired<T> {
  const rest = new Map(from.map((item) => [key(item), item]));
  const both: Pair<T>[] = [];
  const added: T[] = [];
  for (const item of to) {
    const known = rest.get(key(item));
    if (known === undefined) added.push(item);
    else both.push({ from: known, to: item });
    rest.delete(key(item));
  }
  return { both, dropped: [...rest.values()], added };
}

/** Pairs the rest by likeness: each dropped item with the first added one that `same` accepts. */
export function pairAlike<T>(paired: Paired<T>, same: (from: T, to: T) => boolean): Paired<T> {
  const added = [...paired.added];
  const alike: Pair<T>[] = [];
  const dropped = paired.dropped.filter((from) => {
    const index = added.findIndex((to) => same(from, to));
    if (index < 0) return true;
    alike.push({ from, to: added.splice(index, 1)[0] as T });
    return false;
  });
  return { both: [...paired.both, ...alike], dropped, added };
}
