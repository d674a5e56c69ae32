/** A name beside `wanted` that no table, view or trigger has before or after the plan. */
import type { PlanContext } from "@dsl/planner";
import { fold } from "../ddl/fold.js";

export function freeName(wanted: string, { from, to }: PlanContext): string {
  const objects = [from, to].flatMap(({ tables, statements }) => [...tables, ...statements]);
  const taken = new Set(objects.map(({ name }) => fold(name)));
  let name = wanted;
  for (let count = 2; taken.has(fold(name)); count++) name = `${wanted}_${count}`;
  return name;
}
