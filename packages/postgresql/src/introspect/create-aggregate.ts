/** CREATE AGGREGATE from an aggregate's properties: the engine prints no such statement itself. */
import type { AggregateProperties } from "./parts/routines.js";

/** `signature` has the arguments as the statement wants them. `"public"."total"(numeric)` */
export function createAggregate(signature: string, properties: AggregateProperties): string {
  const { kind, parallel, ...options } = properties;
  const lines = Object.entries(options).flatMap(([option, value]) => line(option, value, properties));
  const switches = [
    ...(kind === "h" ? ["HYPOTHETICAL"] : []),
    ...(parallel === "u" ? [] : [`PARALLEL = ${parallel === "s" ? "SAFE" : "RESTRICTED"}`]),
  ];
  return `CREATE AGGREGATE ${signature} (\n  ${[...lines, ...switches].join(",\n  ")}\n)`;
}

function line(option: string, value: string | null, properties: AggregateProperties): readonly string[] {
  if (value === null) return [];
  if (option.endsWith("finalfunc_extra")) return [option.toUpperCase()];
  if (option.endsWith("finalfunc_modify")) return modify(option, value, properties);
  return [`${option.toUpperCase()} = ${value}`];
}

/** Said only where it is not the default, which is another for ordered-set aggregates. */
function modify(option: string, value: string, { kind }: AggregateProperties): readonly string[] {
  const words: Readonly<Record<string, string>> = { r: "READ_ONLY", s: "SHAREABLE", w: "READ_WRITE" };
  return value === (kind === "n" ? "r" : "w") ? [] : [`${option.toUpperCase()} = ${words[value]}`];
}
