/** Did you mean …: the known name nearest to one that is not known. */

/** Longer names are compared by nobody: the work grows with the square of their length. */
const longest = 100;

/** The nearest of `known`, or undefined when nothing is near enough to be a slip of the fingers. Letter case alone is no distance. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  if (name.length > longest) return undefined;
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.floor(name.length / 3) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const found = distance(wanted, candidate.toLowerCase());
    if (found < bestDistance) [best, bestDistance] = [candidate, found];
  }
  return best;
}

/** The nearest, and whether no other is as near. */
export function nearestOne(
  name: string,
  known: Iterable<string>,
): { readonly name: string; readonly isOnly: boolean } | undefined {
  const names = [...new Set(known)];
  const first = nearest(name, names);
  if (first === undefined) return undefined;
  const reach = distance(name.toLowerCase(), first.toLowerCase());
  const isAsNear = (other: string): boolean =>
    other !== first &&
    Math.abs(other.length - name.length) <= reach &&
    distance(name.toLowerCase(), other.toLowerCase()) <= reach;
  return { name: first, isOnly: !names.some(isAsNear) };
}

/** A name that is not known, and those that it may have meant: looked through only when the message is kept. */
export interface Near {
  readonly name: string;
  readonly known: Iterable<string> | (() => Iterable<string>);
  /** The help when no name is near. */
  readonly otherwise: string | undefined;
}

/** Part of a report: beside the carets `did you mean "author"?`, where there is a near name. */
export const didYouMean = (name: string, known: Near["known"], otherwise?: string): { near: Near } => ({
  near: { name, known, otherwise },
});

/** How many characters were left out, added, mistaken, or swapped with their neighbour. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const mistaken = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(Math.min(mistaken, row[j]! + 1, next[j - 1]! + 1, isSwapped ? before[j - 2]! + 1 : mistaken));
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
