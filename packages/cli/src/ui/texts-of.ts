/** The texts that diagnostics point into: those that a command hands over, and files outside of its schema that it read. */
import { readFileSync } from "node:fs";
import { isAbsolute } from "node:path";
import type { Outcome } from "../command.js";

export function textsOf({ diagnostics = [], sources = new Map() }: Outcome): ReadonlyMap<string, string> {
  const spans = diagnostics.flatMap(({ span, related = [] }) => [span, ...related.map((other) => other.span)]);
  const others = new Set(spans.flatMap((span) => (span !== undefined && isAbsolute(span.file) ? [span.file] : [])));
  return new Map([...sources, ...[...others].filter((path) => !sources.has(path)).flatMap(textAt)]);
}

/** Without its text a place is named by its path alone. */
function textAt(path: string): readonly (readonly [string, string])[] {
  try {
    return [[path, readFileSync(path, "utf8")]];
  } catch {
    return [];
  }
}
