/** What CREATE SEQUENCE, identity columns and ALTER SEQUENCE say of a sequence's numbers. */
import type { SequenceOptions } from "@dsl/planner";
import { sql } from "../sql.js";
import { sequenceBounds } from "../text/sequence-bounds.js";

/** Only what is set. `START WITH 10 INCREMENT BY 5` */
export function sequenceClauses(options: SequenceOptions): readonly string[] {
  return [
    ...clause("INCREMENT BY", options.increment),
    ...clause("MINVALUE", options.min),
    ...clause("MAXVALUE", options.max),
    ...clause("START WITH", options.start),
    ...clause("CACHE", options.cache),
    ...(options.cycle === true ? ["CYCLE"] : []),
  ];
}

/** What is no longer set goes back to the engine's default. */
export function sequenceChanges(from: SequenceOptions, to: SequenceOptions): readonly string[] {
  const changed = (key: keyof SequenceOptions) => from[key] !== to[key];
  return [
    ...(changed("increment") ? [`INCREMENT BY ${to.increment ?? "1"}`] : []),
    ...(changed("min") ? clause("MINVALUE", to.min, "NO MINVALUE") : []),
    ...(changed("max") ? clause("MAXVALUE", to.max, "NO MAXVALUE") : []),
    ...(usualStart(from) === usualStart(to) ? [] : [`START WITH ${usualStart(to)}`]),
    ...(changed("cache") ? [`CACHE ${to.cache ?? "1"}`] : []),
    ...((from.cycle ?? false) === (to.cycle ?? false) ? [] : [to.cycle === true ? "CYCLE" : "NO CYCLE"]),
  ];
}

/** The last number goes to where the new bounds are, if it is not there. */
export function keepWithinBounds(sequence: string, from: SequenceOptions, to: SequenceOptions): readonly string[] {
  const [[oldMin, oldMax], [min, max]] = [sequenceBounds(from), sequenceBounds(to)];
  if (BigInt(min) <= BigInt(oldMin) && BigInt(oldMax) <= BigInt(max)) return [];
  const within = `last_value BETWEEN ${min} AND ${max}`;
  return [
    `SELECT setval(${sql.literal(sequence)}::regclass, least(greatest(last_value, ${min}), ${max}), is_called AND ${within}) FROM ${sequence}`,
  ];
}

function clause(words: string, value: string | undefined, otherwise?: string): readonly string[] {
  if (value !== undefined) return [`${words} ${value}`];
  return otherwise === undefined ? [] : [otherwise];
}

function usualStart(options: SequenceOptions): string {
  const [min, max] = sequenceBounds(options);
  return options.start ?? (options.increment?.startsWith("-") === true ? max : min);
}
