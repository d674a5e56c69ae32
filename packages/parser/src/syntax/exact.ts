/** Lists as they stay in a tree. */

/** A list without the room to grow that it was built with. */
export function exact<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list.slice();
}

const NONE: readonly never[] = [];
