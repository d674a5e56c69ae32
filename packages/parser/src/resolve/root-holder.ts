/** The model whose columns a partition has. */
import type { Context } from "./context.js";
import type { Declaration } from "./declarations.js";
import type { Holder } from "./draft.js";

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
  if (node.kind !== "block") return undefined;
  const of = node.members.find((member) => member.kind === "property" && member.name.text === "of");
  return of?.kind === "property" && of.value?.kind === "name" ? of.value.text : undefined;
}
