/** Keys and indexes of the model of a partition, and of partitions in between. */
import type { Partition } from "@dsl/parser";
import type { Table } from "../catalog.js";
import { type Declaring, qualifiedName } from "./declaring.js";
import { declareIndexes } from "./indexes.js";
import { declareUniques } from "./keys.js";
import { parentsOf } from "./partition-parents.js";
import { quietly } from "./quietly.js";

export function indexesAbove(
  partition: Partition,
  declaring: Declaring,
): readonly Pick<Table, "namespace" | "name" | "indexes">[] {
  return parentsOf(partition, declaring).map((model) => {
    const table = qualifiedName(model, declaring);
    const names = new Set<string>();
    const uniques = declareUniques(model, table, names, quietly(declaring));
    return { ...table, indexes: [...uniques, ...declareIndexes(model, table, names, quietly(declaring))] };
  });
}
