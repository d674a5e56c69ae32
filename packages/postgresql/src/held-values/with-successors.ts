/**
 * The text of a value in which labels of an enum became others. A list of more than one dimension, or that does not begin
 * at 1, stays as it is.
 */
import { sql } from "../sql.js";
import { boundsOf, elements, field } from "./parts.js";
import type { Shape } from "./shape.js";

export type Successors = Readonly<Record<string, string>>;

export function withSuccessors(value: string, shape: Shape, successors: Successors, depth = 0): string {
  const inside = (part: string, of: Shape, deeper = depth): string => withSuccessors(part, of, successors, deeper);
  switch (shape.kind) {
    case "label":
      return label(value, successors);
    case "row": {
      const fields = shape.fields.map((part) =>
        part.shape === undefined ? field(value, part.name) : inside(field(value, part.name), part.shape),
      );
      return `CASE WHEN ${value}::text IS NOT NULL THEN ROW(${fields.join(", ")})::text END`;
    }
    case "range":
      return range(value, (bound) => inside(bound, shape.of));
    case "list": {
      // unnest would make an empty row of an element that is NULL
      const place = `dsl_${depth + 1}`;
      const element = inside(`(${value})[${place}]`, shape.of, depth + 1);
      const list = `ARRAY(SELECT ${element} FROM generate_subscripts(${value}, 1) AS ${place})::text`;
      return `CASE WHEN array_ndims(${value}) = 1 AND array_lower(${value}, 1) = 1 THEN ${list} ELSE ${value}::text END`;
    }
    case "multirange": {
      const { name, from } = elements(value, depth);
      const ranges = `SELECT string_agg(${inside(name, shape.of, depth + 1)}, ',') ${from}`;
      return `CASE WHEN ${value} IS NOT NULL THEN '{' || coalesce((${ranges}), '') || '}' END`;
    }
  }
}

function label(value: string, successors: Successors): string {
  const whens = Object.entries(successors).map(([old, now]) => `WHEN ${sql.literal(old)} THEN ${sql.literal(now)}`);
  return `CASE ${value}::text ${whens.join(" ")} ELSE ${value}::text END`;
}

function range(value: string, text: (bound: string) => string): string {
  const [lower = "", upper = ""] = boundsOf(value).map((bound) => quoted(text(bound)));
  const open = `CASE WHEN lower_inc(${value}) THEN '[' ELSE '(' END`;
  const close = `CASE WHEN upper_inc(${value}) THEN ']' ELSE ')' END`;
  return `CASE WHEN isempty(${value}) THEN 'empty' WHEN ${value} IS NOT NULL THEN ${open} || ${lower} || ',' || ${upper} || ${close} END`;
}

/** A bound as the text of a range has it; one without limit is empty. */
function quoted(bound: string): string {
  return `coalesce('"' || replace(replace(${bound}, '\\', '\\\\'), '"', '\\"') || '"', '')`;
}
