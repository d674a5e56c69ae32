/** What of a sequence differs from the engine's defaults for its type and direction. */
import type { SequenceOptions } from "@dsl/planner";
import type { SequenceRow } from "./parts/sequences.js";
import { flag, present } from "./present.js";

export function readSequenceOptions(row: SequenceRow, expectedType: string): SequenceOptions {
  const ascending = !row.increment.startsWith("-");
  const [lowest, highest] = typeRange[row.type] ?? ["", ""];
  const min = ascending ? "1" : lowest;
  const max = ascending ? highest : "-1";
  return present({
    type: unless(row.type, expectedType),
    start: unless(row.start, ascending ? row.min : row.max),
    increment: unless(row.increment, "1"),
    min: unless(row.min, min),
    max: unless(row.max, max),
    cache: unless(row.cache, "1"),
    cycle: flag(row.cycle),
  });
}

const unless = (value: string, usual: string): string | undefined => (value === usual ? undefined : value);

const typeRange: Readonly<Record<string, readonly [string, string]>> = {
  smallint: ["-32768", "32767"],
  integer: ["-2147483648", "2147483647"],
  bigint: ["-9223372036854775808", "9223372036854775807"],
};
