/** Primary keys, and unique keys as what they are in the database: unique indexes. */
import type { Key, Model } from "@dsl/parser";
import type { Index, PrimaryKey, QualifiedName } from "../catalog.js";
import { constraintId, indexId } from "../object-ids.js";
import { writtenComment } from "./comments.js";
import type { Declaring } from "./declaring.js";
import { declareItems, itemNames } from "./index-items.js";
import { indexOptions } from "./index-options.js";
import { conventionalName, takeName } from "./names.js";
import { sqlText } from "./sql-text.js";

export function declarePrimaryKey(
  model: Model,
  table: QualifiedName,
  taken: Set<string>,
  declaring: Declaring,
): PrimaryKey | undefined {
  const key = model.primaryKey;
  if (key === undefined) return undefined;
  const name = primaryKeyName(key, table, taken, declaring);
  if (name !== undefined) declaring.place(() => constraintId(table, name), key.span);
  const items = declareItems(key.items, { model }, declaring);
  return {
    ...(name === undefined ? {} : { name }),
    items,
    ...indexOptions(key, model, declaring),
    ...deferrable(key),
    ...period(key),
    ...writtenComment(key),
    ...onConflict(key),
  };
}

/** `users_pkey`; none where constraints may go without and none is written, as in Prisma. */
function primaryKeyName(key: Key, table: QualifiedName, taken: Set<string>, declaring: Declaring): string | undefined {
  const { maxIdentifierBytes, namelessConstraints } = declaring.dialect.facts;
  if (key.dbName !== undefined || namelessConstraints) return key.dbName;
  return takeName(conventionalName([table.name], "_pkey", maxIdentifierBytes), taken, maxIdentifierBytes);
}

export function declareUniques(
  model: Pick<Model, "uniques" | "fields">,
  table: QualifiedName,
  taken: Set<string>,
  declaring: Declaring,
): readonly Index[] {
  return model.uniques.map((key) => {
    const items = declareItems(key.items, { model }, declaring);
    const own = isOwnIndex(key, declaring);
    const isNameless = own || isUnnamed(key, declaring);
    const name = isNameless ? undefined : (key.dbName ?? uniqueName(table, itemNames(items), taken, declaring));
    if (name !== undefined) declaring.place(() => indexId(table, name), key.span);
    return {
      ...(name === undefined ? {} : { name }),
      unique: true,
      ...(own ? { constraint: true } : isConstraint(key)),
      items,
      ...indexOptions(key, model, declaring),
      ...(key.where === undefined ? {} : { where: sqlText(key.where, declaring) }),
      ...(key.nullsDistinct === false ? { nullsNotDistinct: true } : {}),
      ...deferrable(key),
      ...period(key),
      ...writtenComment(key),
      ...onConflict(key),
    };
  });
}

/** Prisma gives a UNIQUE constraint of SQLite the name that the engine gives its index. */
const isOwnIndex = ({ dbName }: Key, { dialect }: Declaring): boolean =>
  dialect.facts.ownIndexPrefix !== undefined && dbName?.startsWith(dialect.facts.ownIndexPrefix) === true;

/** An index always has a name. */
const isUnnamed = (key: Key, { schema }: Declaring): boolean =>
  key.dbName === undefined && schema.datasource.constraintNames === "written" && isConstraint(key).constraint === true;

function uniqueName(table: QualifiedName, names: readonly string[], taken: Set<string>, declaring: Declaring): string {
  const { maxIdentifierBytes } = declaring.dialect.facts;
  return takeName(conventionalName([table.name, ...names], "_key", maxIdentifierBytes), taken, maxIdentifierBytes);
}

/** `ABORT` is what happens without a word: the database does not keep it. */
export function onConflict({ onConflict: action }: Pick<Key, "onConflict">): { readonly onConflict?: string } {
  return action === undefined || action === "Abort" ? {} : { onConflict: action.toUpperCase() };
}

/** Some things only a constraint can be, others only an index; where nothing tells, either agrees. */
function isConstraint(key: Key): { readonly constraint?: boolean } {
  if (key.constraint === true || key.period === true || key.deferrable !== undefined || key.onConflict !== undefined)
    return { constraint: true };
  const onlyIndex = key.where !== undefined || key.items.some((item) => item.target.kind === "expression");
  return onlyIndex ? { constraint: false } : {};
}

/** What the last column being a range of time makes of a key or foreign key. */
export function period(of: { readonly period?: boolean }): { readonly period?: boolean } {
  return of.period === true ? { period: true } : {};
}

export function deferrable(of: { readonly deferrable?: "Immediate" | "Deferred" }): {
  readonly deferrable?: "immediate" | "deferred";
} {
  if (of.deferrable === undefined) return {};
  return { deferrable: of.deferrable === "Deferred" ? "deferred" : "immediate" };
}
