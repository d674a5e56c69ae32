/**
 * Prisma's DMMF `datamodel` of a schema: what generators written for Prisma read. The same JSON as Prisma's own engine
 * makes of the same text; additions of this language are left out, since Prisma has no place for them.
 */
import type { Enum, Field, Model, Schema } from "@dsl/parser";
import { documentationOf } from "./documentation-of.js";
import { fieldJson } from "./field.js";
import { indexesOf } from "./indexes.js";
import { lentDocumentation } from "./lent-documentation.js";
import { withoutUndefined } from "./without-undefined.js";
import { writtenDbName } from "./written-db-name.js";

export interface Datamodel {
  readonly enums: readonly object[];
  readonly models: readonly object[];
  readonly types: readonly object[];
  readonly indexes: readonly object[];
}

export function dmmf(schema: Schema): Datamodel {
  const models = schema.models.filter((model) => !model.ignored);
  const views = schema.views.filter((view) => !view.ignored);
  const lent = lentDocumentation(schema);
  return {
    enums: schema.enums.map((declared) => enumJson(declared, lent.get(declared))),
    models: [...models, ...views].map((model) => modelJson(model, lent.get(model))),
    types: [],
    indexes: [...models, ...views].flatMap(indexesOf),
  };
}

function enumJson(declared: Enum, lent: string | undefined): object {
  const { name, values, documentation = lent } = declared;
  return withoutUndefined({
    name,
    values: values.map((value) =>
      withoutUndefined({
        name: value.name,
        dbName: writtenDbName(value),
        documentation: documentationOf(value),
      }),
    ),
    dbName: writtenDbName(declared),
    documentation,
  });
}

type WithFields = Pick<
  Model,
  "name" | "dbName" | "mapped" | "namespace" | "fields" | "primaryKey" | "uniques" | "documentation"
>;

function modelJson(model: WithFields, lent: string | undefined): object {
  const { name, namespace, primaryKey, documentation = lent } = model;
  const compound = model.uniques
    .filter((key) => !key.onField && key.where === undefined)
    .map((key) => ({ name: key.clientName ?? null, fields: fieldNames(key) }));
  return withoutUndefined({
    name,
    dbName: writtenDbName(model),
    schema: namespace ?? null,
    fields: model.fields.filter(isShown).map((field) => fieldJson(field, model)),
    primaryKey:
      primaryKey === undefined || primaryKey.onField
        ? null
        : { name: primaryKey.clientName ?? null, fields: fieldNames(primaryKey) },
    uniqueFields: compound.map((key) => key.fields),
    uniqueIndexes: compound,
    isGenerated: false,
    documentation,
  });
}

/** What Prisma's clients do not see. */
function isShown(field: Field): boolean {
  return !field.ignored && (field.kind === "relation" || field.type.kind !== "native");
}

function fieldNames({ items }: NonNullable<Model["primaryKey"]>): readonly string[] {
  return items.flatMap(({ target }) => (target.kind === "field" ? [target.field] : []));
}
