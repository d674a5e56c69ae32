/** What of a sequence differs from the engine's defaults for its type and direction. */
import type { SequenceOptions } from "@dsl/planner";
import { sequenceBounds } from "../text/sequence-bounds.js";
import type { SequenceRow } from "./parts/sequences.js";
import { flag, present } from "./present.js";

export function readSequenceOptions(row: SequenceRow, expectedType: string): SequenceOptions {
  const { type, increment } = row;
  const [min, max] = sequenceBounds({ type, increment });
  return present({
    type: unless(type, expectedType),
    start: unless(row.start, increment.startsWith("-") ? row.max : row.min),
    increment: unless(increment, "1"),
    min: unless(row.min, min),
    max: unless(row.max, max),
    cache: unless(row.cache, "1"),
    cycle: flag(row.cycle),
  });
}

const unless = (value: string, usual: string): string | undefined => (value === usual ? undefined : value);
