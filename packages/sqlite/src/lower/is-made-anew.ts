/** Whether a column is dropped to make room for another of its name. */
import type { Column } from "@dsl/planner";
import type { Alteration } from "./alteration.js";

export function isMadeAnew({ name }: Column, { to }: Alteration): boolean {
  return to.columns.some((column) => column.name === name);
}
