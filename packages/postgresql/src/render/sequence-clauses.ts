/** What CREATE SEQUENCE, identity columns and ALTER SEQUENCE say of a sequence's numbers. */
import type { SequenceOptions } from "@dsl/planner";

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

function clause(words: string, value: string | undefined, otherwise?: string): readonly string[] {
  if (value !== undefined) return [`${words} ${value}`];
  return otherwise === undefined ? [] : [otherwise];
}

const usualStart = ({ start, increment, min, max }: SequenceOptions): string =>
  start ?? (increment?.startsWith("-") === true ? (max ?? "-1") : (min ?? "1"));
