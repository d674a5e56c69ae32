/** What a partition is part of: partitions that say something of their own, and the model. */
import type { Model, Partition } from "@dsl/parser";
import type { Declaring } from "./declaring.js";

/** From the nearest to the model itself. */
export function parentsOf(partition: Partition, declaring: Declaring): readonly Model[] {
  const parent = declaring.partitions.get(partition.of);
  const model = declaring.models.get(partition.of) ?? parent?.table;
  return [...(model === undefined ? [] : [model]), ...(parent === undefined ? [] : parentsOf(parent, declaring))];
}
