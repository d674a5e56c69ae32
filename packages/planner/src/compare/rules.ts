/**
 * How two objects of one kind differ, property by property. Each kind has a table with a rule for each of its
 * properties, so that a property nobody thought of does not compile.
 */
import { sameValue } from "./same-value.js";

/** `alter`: the engine can change it in place; `recreate`: only dropping and creating again does. */
export type Difference = "none" | "alter" | "recreate";

/** Whether two SQL texts at a place of the object mean the same; `item` tells apart those of a list. */
export type SameText<Place> = (
  place: Place,
  from: string | undefined,
  to: string | undefined,
  item?: number,
) => boolean;

export type Rules<T, Place = never> = { readonly [P in keyof Required<T>]: Rule<T[P], Place> };

/** Texts are looked at only where nothing else differs: each may cost a question to the engine. */
type Rule<V, Place> =
  | PlainRule<V>
  | { readonly plain?: PlainRule<V>; readonly texts: (from: V, to: V, sameText: SameText<Place>) => boolean };

type PlainRule<V> = (from: V, to: V) => Difference;

/** A difference means dropping and creating again. */
export function recreated<V>(from: V, to: V): Difference {
  return sameValue(from, to) ? "none" : "recreate";
}

/** A difference is changed in place. */
export function altered<V>(from: V, to: V): Difference {
  return sameValue(from, to) ? "none" : "alter";
}

/** Never a difference of its own: what objects are paired by, or what is compared apart from the rest. */
export function apart(): Difference {
  return "none";
}

export function differenceBy<T extends object, Place>(
  rules: Rules<T, Place>,
  from: T,
  to: T,
  sameText: SameText<Place>,
): Difference {
  const properties = Object.keys(rules) as (keyof T & string)[];
  const plain = properties.map((property) =>
    plainRule<T[typeof property], Place>(rules[property])(from[property], to[property]),
  );
  if (plain.includes("recreate")) return "recreate";
  const texts = properties.map((property) => {
    const rule: Rule<T[typeof property], Place> = rules[property];
    return typeof rule === "function" || rule.texts(from[property], to[property], sameText);
  });
  if (texts.includes(false)) return "recreate";
  return plain.includes("alter") ? "alter" : "none";
}

function plainRule<V, Place>(rule: Rule<V, Place>): PlainRule<V> {
  return typeof rule === "function" ? rule : (rule.plain ?? apart);
}
