/** How SQL names what is inside a value. */
import { sql } from "../sql.js";

export const field = (value: string, name: string): string => `(${value}).${sql.quote(name)}`;

export const boundsOf = (range: string): readonly string[] => [`lower(${range})`, `upper(${range})`];

/** Of a list or multirange: `name` is one of its elements, each depth has its own. */
export function elements(value: string, depth: number): { readonly name: string; readonly from: string } {
  const name = `dsl_${depth + 1}`;
  return { name, from: `FROM unnest(${value}) AS ${name}` };
}
