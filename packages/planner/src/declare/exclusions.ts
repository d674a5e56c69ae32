/** Exclusion constraints. */
import type { Model } from "@dsl/parser";
import type { Exclusion, QualifiedName } from "../catalog.js";
import { constraintId } from "../object-ids.js";
import { writtenComment } from "./comments.js";
import type { Declaring } from "./declaring.js";
import { declareItems, itemNames } from "./index-items.js";
import { indexOptions } from "./index-options.js";
import { methodOf } from "./indexes.js";
import { deferrable } from "./keys.js";
import { conventionalName, takeName } from "./names.js";
import { sqlText } from "./sql-text.js";

export function declareExclusions(
  model: Model,
  table: QualifiedName,
  taken: Set<string>,
  declaring: Declaring,
): readonly Exclusion[] {
  return model.exclusions.map((exclusion) => {
    const method = methodOf(exclusion);
    const place = { model, ...(method === undefined ? {} : { method }) };
    const items = declareItems(exclusion.items, place, declaring);
    const name = exclusion.dbName ?? exclusionName(table, itemNames(items), taken, declaring);
    declaring.place(() => constraintId(table, name), exclusion.span);
    const { include, ...options } = indexOptions(exclusion, model, declaring);
    return {
      name,
      method: method ?? "btree",
      items: items.map((item, at) => ({ ...item, operator: exclusion.items[at]?.operator ?? "=" })),
      ...(include.length === 0 ? {} : { include }),
      ...options,
      ...(exclusion.where === undefined ? {} : { where: sqlText(exclusion.where, declaring) }),
      ...deferrable(exclusion),
      ...writtenComment(exclusion),
    };
  });
}

function exclusionName(
  table: QualifiedName,
  names: readonly string[],
  taken: Set<string>,
  declaring: Declaring,
): string {
  const { maxIdentifierBytes } = declaring.dialect.facts;
  return takeName(conventionalName([table.name, ...names], "_excl", maxIdentifierBytes), taken, maxIdentifierBytes);
}
