/** What the engine calls the part that it makes of an index or key of a partitioned table for a partition. */
import type { IndexItem, Key } from "@dsl/planner";
import { conventionalName } from "./conventional-name.js";

/**
 * `orders_2026_at_idx`, and where that is taken, with 1, 2, … behind it. Sources: `ChooseIndexName` and
 * `ChooseIndexColumnNames` in src/backend/commands/indexcmds.c, `FigureColname` in src/backend/parser/parse_target.c.
 */
export function partName(partition: string, key: Key, number: number): string {
  const label = `${labelOf(key)}${number === 0 ? "" : number}`;
  if (key.primaryKey !== undefined) return conventionalName(partition, undefined, label);
  const columns = [...key.items.map(columnName), ...key.include].reduce(numbered, []);
  return conventionalName(partition, columns.join("_"), label);
}

function labelOf({ primaryKey, constraint }: Key): string {
  if (primaryKey !== undefined) return "pkey";
  return constraint === true ? "key" : "idx";
}

/** An expression is called after its function, where that is all that it is. */
function columnName({ target: of }: IndexItem): string {
  return of.kind === "column" ? of.column : (/^(\w+)\([^()]*\)$/.exec(of.expression)?.[1] ?? "expr");
}

function numbered(names: readonly string[], name: string): readonly string[] {
  const free = (number: number): string => (names.includes(`${name}${number}`) ? free(number + 1) : `${name}${number}`);
  return [...names, names.includes(name) ? free(1) : name];
}
