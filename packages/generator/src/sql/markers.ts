/**
 * The lines that cut a migration's file into steps and statements.
 *
 *     -- dsl:irreversible <reason>      first line of a file whose rows cannot all go back
 *     -- dsl:step                       a step in one transaction; text before the first marker is one too
 *     -- dsl:step no-transaction        one statement outside any transaction
 *     -- dsl:step batch 10000           one statement with `limit 10000`, run until it touches no row
 *     -- dsl:next                       the next generated statement of the step
 *
 * `lines=12` behind a step or next says that the next 12 lines are one statement whatever they look like: it is written
 * where a statement itself has a line that could be taken for a marker.
 */
import type { Step } from "./script-types.js";

export interface Marker {
  /** Absent: the next statement of the same step. */
  readonly step?: { readonly mode: Step["mode"]; readonly limit?: number };
  readonly lines?: number;
}

/** Any line that could be taken for a marker. */
export const markerLike = /^-- dsl:/m;

export function printMarker(marker: Marker): string {
  const step = marker.step;
  const words = step === undefined ? ["next"] : ["step", ...modeWords(step)];
  return `-- dsl:${[...words, ...(marker.lines === undefined ? [] : [`lines=${marker.lines}`])].join(" ")}`;
}

function modeWords({ mode, limit }: NonNullable<Marker["step"]>): readonly string[] {
  if (mode === "transaction") return [];
  return limit === undefined ? [mode] : [mode, String(limit)];
}

/** Undefined: not a marker. A marker that says something unknown is a mistake, in words. */
export function readMarker(line: string): Marker | { readonly mistake: string } | undefined {
  const match = /^-- dsl:(step|next)\b(.*)$/.exec(line.trimEnd());
  if (match === null) return undefined;
  const [, kind, rest = ""] = match;
  const lines = /(?:^|\s)lines=(\d+)\s*$/.exec(rest);
  const words = rest
    .slice(0, lines?.index ?? rest.length)
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "");
  const count = lines?.[1] === undefined ? {} : { lines: Number(lines[1]) };
  if (kind === "next") return words.length === 0 ? count : { mistake: mistakeIn(line) };
  const step = readStep(words);
  return step === undefined ? { mistake: mistakeIn(line) } : { step, ...count };
}

function readStep([mode, limit, ...more]: readonly string[]): Marker["step"] | undefined {
  if (more.length > 0) return undefined;
  if (mode === undefined) return { mode: "transaction" };
  if (mode === "no-transaction" && limit === undefined) return { mode };
  if (mode !== "batch") return undefined;
  if (limit === undefined) return { mode };
  return /^\d+$/.test(limit) ? { mode, limit: Number(limit) } : undefined;
}

function mistakeIn(line: string): string {
  return `"${line.trim()}" is no marker: a step is nothing more, \`no-transaction\`, or \`batch <rows>\``;
}
