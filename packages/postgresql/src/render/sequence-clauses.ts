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
  // the usual bounds of the other direction are others, which the engine does not take by itself; where the type is said too, it
  // takes the type's for those that are none
  const turns = descends(from) !== descends(to);
  return [
    ...(changed("increment") ? [`INCREMENT BY ${to.increment ?? "1"}`] : []),
    ...(changed("min") || turns
      ? clause("MINVALUE", to.min, turns && !descends(to) ? "MINVALUE 1" : "NO MINVALUE")
      : []),
    ...(changed("max") || turns
      ? clause("MAXVALUE", to.max, turns && descends(to) ? "MAXVALUE -1" : "NO MAXVALUE")
      : []),
    ...(usualStart(from) === usualStart(to) ? [] : [`START WITH ${usualStart(to)}`]),
    ...(changed("cache") ? [`CACHE ${to.cache ?? "1"}`] : []),
    ...((from.cycle ?? false) === (to.cycle ?? false) ? [] : [to.cycle === true ? "CYCLE" : "NO CYCLE"]),
  ];
}

/**
 * The last number goes to where the new bounds are, if it is not there. Where no number is within both, the sequence starts
 * anew: `restart`.
 */
export function keepWithinBounds(sequence: string, from: SequenceOptions, to: SequenceOptions): readonly string[] {
  const [[oldMin, oldMax], [min, max]] = [sequenceBounds(from), sequenceBounds(to)];
  if (BigInt(min) <= BigInt(oldMin) && BigInt(oldMax) <= BigInt(max)) return [];
  if (isApart(from, to)) return [];
  const within = `last_value BETWEEN ${min} AND ${max}`;
  return [
    `SELECT setval(${sql.literal(sequence)}::regclass, least(greatest(last_value, ${min}), ${max}), is_called AND ${within}) FROM ${sequence}`,
  ];
}

/** `RESTART` where the last number cannot stay. */
export function restart(from: SequenceOptions, to: SequenceOptions): readonly string[] {
  return isApart(from, to) ? ["RESTART"] : [];
}

function isApart(from: SequenceOptions, to: SequenceOptions): boolean {
  const [[oldMin, oldMax], [min, max]] = [sequenceBounds(from), sequenceBounds(to)];
  return BigInt(max) < BigInt(oldMin) || BigInt(oldMax) < BigInt(min);
}

function clause(words: string, value: string | undefined, otherwise?: string): readonly string[] {
  if (value !== undefined) return [`${words} ${value}`];
  return otherwise === undefined ? [] : [otherwise];
}

function usualStart(options: SequenceOptions): string {
  const [min, max] = sequenceBounds(options);
  return options.start ?? (descends(options) ? max : min);
}

const descends = ({ increment }: SequenceOptions): boolean => increment?.startsWith("-") === true;
