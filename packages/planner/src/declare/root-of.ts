/** The model at the top of a partition. */
import type { Model, Partition } from "@dsl/parser";
import type { Declaring } from "./declaring.js";

/** Levels of partitions below a model. Each has something from all above it, and nobody has as many. */
export const deepest = 100;

/** Undefined when it is too far up. The resolver has reported circles. */
export function rootOf(partition: Partition, declaring: Declaring): Model | undefined {
  let above: Partition | undefined = partition;
  for (let level = 0; level < deepest; level++) {
    const model = declaring.models.get(above.of);
    above = declaring.partitions.get(above.of);
    if (model !== undefined || above === undefined) return model;
  }
  return undefined;
}
