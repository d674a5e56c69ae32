/** The index of the first element whose key is not less than `wanted`, by halves: the length where there is none. */
export function lowerBound<T>(sorted: readonly T[], wanted: number, key: (element: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(sorted[middle]!) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
