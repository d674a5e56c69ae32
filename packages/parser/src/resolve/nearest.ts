/** Did you mean …: the known name nearest to one that is not known. */
import { distance } from "fastest-levenshtein";

/** The nearest of `known`, or undefined when nothing is near enough to be a slip of the fingers. Letter case alone is no distance. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
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

/** Beside the carets: `did you mean "author"?`, or nothing. */
export function didYouMean(name: string, known: Iterable<string>): { label?: string } {
  const near = nearest(name, known);
  return near === undefined ? {} : { label: `did you mean "${near}"?` };
}
