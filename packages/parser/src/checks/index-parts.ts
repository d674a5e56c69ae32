/** Whether what an index says of its parts is said where it can have some, or be one. */
import { report, type Context } from "../resolve/context.js";
import type { Index, Key, Model, Schema } from "../schema.js";

export function checkIndexParts({ models, partitions }: Schema, context: Context): void {
  for (const model of models) {
    for (const index of indexesOf(model)) {
      checkOnly(index, model.partitionBy !== undefined, context);
      checkAttached(index, context);
    }
  }
  for (const { table, partitionBy } of partitions)
    for (const index of table === undefined ? [] : indexesOf(table))
      checkOnly(index, partitionBy !== undefined, context);
}

const indexesOf = ({ primaryKey, uniques, indexes }: Model): readonly (Key | Index)[] => [
  ...(primaryKey === undefined ? [] : [primaryKey]),
  ...uniques,
  ...indexes,
];

function checkOnly({ only, span }: Key | Index, isDivided: boolean, context: Context): void {
  if (only !== true || isDivided) return;
  const message = "only: is for what partitions have parts of, and this table has none";
  report(context, { code: "D2305", span, message, help: "leave only: out" });
}

function checkAttached({ attached, span }: Key | Index, context: Context): void {
  if (attached === undefined) return;
  const message = "attached: is for what a partition has of its own, and this is no partition";
  report(context, { code: "D2305", span, message, help: "leave attached: out" });
}
