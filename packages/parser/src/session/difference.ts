/** What one text has in another's place: the shortest single replacement that makes one of the other. */

export interface Difference {
  /** Where both begin to differ. */
  readonly start: number;
  /** Where the old text goes on as the new one does. */
  readonly oldEnd: number;
  /** How much longer the new text is. */
  readonly by: number;
}

export function differenceOf(old: string, now: string): Difference {
  const most = Math.min(old.length, now.length);
  const start = sharedLength(most, (from, to) => old.slice(from, to) === now.slice(from, to));
  const behind = sharedLength(most - start, (from, to) => endOf(old, from, to) === endOf(now, from, to));
  return { start, oldEnd: old.length - behind, by: now.length - old.length };
}

/** How far `isSame` holds from 0 on, by ever smaller steps. */
function sharedLength(most: number, isSame: (from: number, to: number) => boolean): number {
  let length = 0;
  for (let step = 1 << 16; step > 0; step >>= 1) {
    while (length + step <= most && isSame(length, length + step)) length += step;
  }
  return length;
}

/** A piece of a text counted from its end. */
const endOf = (text: string, from: number, to: number): string => text.slice(text.length - to, text.length - from);
