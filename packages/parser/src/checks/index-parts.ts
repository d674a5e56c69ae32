/** Whether what an index says of its parts is said where it can have some, or be one. */
import { report, type Context } from "../resolve/context.js";
import type { Index, Key, Model, Schema } from "../schema.js";

export function checkIndexParts({ models, partitions }: Schema, context: Context): void {
  models.forEach((model) => {
    eachIndex(model, (index) => {
      checkOnly(index, model.partitionBy !== undefined, context);
      checkAttached(index, context);
    });
  });
  partitions.forEach(({ table, partitionBy }) => {
    if (table !== undefined) eachIndex(table, (index) => checkOnly(index, partitionBy !== undefined, context));
  });
}

function eachIndex({ primaryKey, uniques, indexes }: Model, check: (index: Key | Index) => void): void {
  if (primaryKey !== undefined) check(primaryKey);
  uniques.forEach(check);
  indexes.forEach(check);
}

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
