/** The model whose columns a partition has. */
import type { Context } from "./context.js";
import type { Declaration } from "./declarations.js";
import type { Holder } from "./draft.js";
import { propertyNamed } from "./properties.js";

/** Of a model itself, or of a partition. */
export function rootHolder(name: string, context: Context): Holder | undefined {
  const part = context.declarations.others.get("partition")?.get(name);
  return context.holders.get(name) ?? (part && partitionedHolder(part, context));
}

/** A partition that is partitioned itself names the columns of the model. */
export function partitionedHolder(declaration: Declaration, context: Context): Holder | undefined {
  let current: Declaration | undefined = declaration;
  for (let depth = 0; depth < deepest && current !== undefined; depth++) {
    const parent: string | undefined = parentOf(current);
    if (parent === undefined) return undefined;
    const holder = context.holders.get(parent);
    if (holder !== undefined) return holder;
    current = context.declarations.others.get("partition")?.get(parent);
  }
  return undefined;
}

/** Deeper than any partitions are; a partition of itself ends here. */
const deepest = 32;

function parentOf({ node }: Declaration): string | undefined {
  const of = node.kind === "block" ? propertyNamed(node, "of")?.value : undefined;
  return of?.kind === "name" ? of.text : undefined;
}
