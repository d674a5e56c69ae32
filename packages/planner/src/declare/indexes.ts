/** Indexes that are no keys. */
import type { Index as WrittenIndex, Model } from "@dsl/parser";
import type { Index, QualifiedName } from "../catalog.js";
import { indexId } from "../object-ids.js";
import { writtenComment } from "./comments.js";
import type { Declaring } from "./declaring.js";
import { declareItems, itemNames } from "./index-items.js";
import { indexOptions } from "./index-options.js";
import { conventionalName, takeName } from "./names.js";
import { sqlText } from "./sql-text.js";

export function declareIndexes(
  model: Pick<Model, "indexes" | "fields">,
  table: QualifiedName,
  taken: Set<string>,
  declaring: Declaring,
): readonly Index[] {
  return model.indexes.map((index) => declareIndex(index, model, table, taken, declaring));
}

function declareIndex(
  index: WrittenIndex,
  model: Pick<Model, "fields">,
  table: QualifiedName,
  taken: Set<string>,
  declaring: Declaring,
): Index {
  const method = methodOf(index);
  const place = { model, ...(method === undefined ? {} : { method }) };
  const items = declareItems(index.items, place, declaring);
  const name = index.dbName ?? indexName(table, itemNames(items), taken, declaring);
  declaring.place(() => indexId(table, name), index.span);
  return {
    name,
    unique: false,
    constraint: false,
    ...(method === undefined ? {} : { method }),
    items,
    ...indexOptions(index, model, declaring),
    ...(index.where === undefined ? {} : { where: sqlText(index.where, declaring) }),
    ...writtenComment(index),
  };
}

/** `gin`; nothing for the method that is meant when none is said. */
export function methodOf(of: { readonly type?: string }): string | undefined {
  const method = of.type?.toLowerCase();
  return method === "btree" ? undefined : method;
}

function indexName(table: QualifiedName, names: readonly string[], taken: Set<string>, declaring: Declaring): string {
  const { maxIdentifierBytes } = declaring.dialect.facts;
  return takeName(conventionalName([table.name, ...names], "_idx", maxIdentifierBytes), taken, maxIdentifierBytes);
}
