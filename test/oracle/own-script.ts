/** Our own databases and pairs, a file each. A line that ends with `--17+` is for servers since 17, one with `--<14` for those before 14. */

import type { StatePair } from "./pairs.js";

/** A pair of ours as a server of this version has it; undefined where one of its states is for later ones. */
export function ownPair({ name, from, to }: StatePair, serverVersion: number): StatePair | undefined {
  const [before, after] = [from, to].map(([text]) => ownScript(text!, serverVersion));
  return before === undefined || after === undefined ? undefined : { name, from: [before], to: [after] };
}

/** What of a text a server of this version has, as a script; undefined where the whole is for later ones (`-- since 18`). */
export function ownScript(text: string, serverVersion: number): string | undefined {
  const major = Math.floor(serverVersion / 10_000);
  if (major < Number(/^-- since (\d+)/.exec(text)?.[1] ?? 13)) return undefined;
  return text
    .split("\n")
    .filter((line) => major >= Number(/--(\d+)\+$/.exec(line)?.[1] ?? 0))
    .filter((line) => major < Number(/--<(\d+)$/.exec(line)?.[1] ?? Infinity))
    .join("\n");
}
