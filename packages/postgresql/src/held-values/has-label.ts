/** The condition of values that have a label of an enum inside. */
import { sql } from "../sql.js";
import { boundsOf, elements, field } from "./parts.js";
import type { Shape } from "./shape.js";

export function hasLabel(value: string, shape: Shape, label: string, depth = 0): string {
  switch (shape.kind) {
    case "label":
      return `${value}::text = ${sql.literal(label)}`;
    case "row":
      return anyOf(
        shape.fields.map((part) =>
          part.shape === undefined ? undefined : hasLabel(field(value, part.name), part.shape, label, depth),
        ),
      );
    case "range":
      return anyOf(boundsOf(value).map((bound) => hasLabel(bound, shape.of, label, depth)));
    case "list":
    case "multirange": {
      const { name, from } = elements(value, depth);
      return `EXISTS (SELECT ${from} WHERE ${hasLabel(name, shape.of, label, depth + 1)})`;
    }
  }
}

function anyOf(conditions: readonly (string | undefined)[]): string {
  const said = conditions.filter((each) => each !== undefined);
  return said.length === 1 ? said.join("") : `(${said.join(" OR ")})`;
}
