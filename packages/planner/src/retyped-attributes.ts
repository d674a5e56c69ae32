/** Attributes of a composite type that stay with another type or collation: not while columns store values of it. */
import type { CompositeType } from "./catalog.js";

type Attribute = CompositeType["attributes"][number];

export function retypedAttributes(from: CompositeType, to: CompositeType): readonly Attribute[] {
  const old = new Map(from.attributes.map((attribute) => [attribute.name, attribute]));
  return to.attributes.filter((attribute) => {
    const before = old.get(attribute.name);
    return (
      before !== undefined && (before.type.text !== attribute.type.text || before.collation !== attribute.collation)
    );
  });
}
