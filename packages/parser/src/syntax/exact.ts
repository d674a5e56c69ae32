/** Lists as they stay in a tree, where most hold one thing or none. */

/** A list with one more. Begun with its first, it has no room to grow that it may never need. */
export function added<T>(list: T[] | undefined, item: T): T[] {
  if (list === undefined) return [item];
  list.push(item);
  return list;
}

/** What was added up, without room to grow. */
export function exact<T>(list: readonly T[] | undefined): readonly T[] {
  if (list === undefined) return NONE;
  return list.length === 1 ? list : list.slice();
}

const NONE: readonly never[] = [];
