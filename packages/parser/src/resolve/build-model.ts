/** Models, views and composite types of the Schema from what was found of them. */
import type { CompositeType, Key, Model, View } from "../schema.js";
import { buildFields } from "./build-field.js";
import { addOptional, buildDeclared, listed } from "./build-declared.js";
import { defined } from "./defined.js";
import { columnOf, nothing, type Holder, type Mutable, type Written } from "./draft.js";

export function buildModel(holder: Holder): Model {
  const { properties, block } = holder;
  const model: Mutable<Model> = {
    kind: "model",
    name: holder.name,
    dbName: holder.dbName,
    custom: properties.custom,
    grants: properties.grants,
    alters: properties.alters,
    dependsOn: listed(properties.dependsOn),
    span: block.span,
    nameSpan: block.name.span,
    uniques: valuesOf(properties.uniques),
    indexes: valuesOf(properties.indexes),
    fields: buildFields(holder.fields.list),
    checks: properties.checks,
    exclusions: properties.exclusions,
    foreignKeys: properties.foreignKeys,
    policies: properties.policies,
    triggers: properties.triggers,
    rules: properties.rules,
    statistics: properties.statistics,
    inherits: properties.inherits,
    options: properties.options,
    ignored: properties.ignored,
    mixins: holder.mixins,
  };
  const { rowSecurity, partitionBy, ofType } = properties;
  const primaryKey = primaryKeyOf(holder);
  addOptional(model, block, holder, properties);
  if (primaryKey !== undefined) model.primaryKey = primaryKey;
  if (rowSecurity !== undefined) model.rowSecurity = rowSecurity;
  if (partitionBy !== undefined) model.partitionBy = partitionBy;
  if (ofType !== undefined) model.ofType = ofType;
  return model;
}

export function buildView(holder: Holder): View {
  const { properties } = holder;
  return {
    kind: "view",
    ...buildDeclared(holder.block, holder, properties),
    uniques: valuesOf(properties.uniques),
    indexes: valuesOf(properties.indexes),
    fields: buildFields(holder.fields.list),
    materialized: properties.materialized,
    withData: properties.withData,
    recursive: properties.recursive,
    securityInvoker: properties.securityInvoker,
    securityBarrier: properties.securityBarrier,
    triggers: properties.triggers,
    rules: properties.rules,
    options: properties.options,
    ignored: properties.ignored,
    ...defined({
      primaryKey: primaryKeyOf(holder),
      sql: properties.sql,
      file: properties.file,
      checkOption: properties.checkOption,
    }),
  };
}

export function buildCompositeType(holder: Holder): CompositeType {
  return {
    ...buildDeclared(holder.block, holder, holder.properties),
    fields: holder.fields.list.flatMap((field) => columnOf(field) ?? []),
  };
}

const primaryKeyOf = ({ properties }: Holder): Key | undefined => valuesOf(properties.primaryKeys)[0];

function valuesOf<T extends { readonly items: readonly unknown[] }>(list: readonly Written<T>[]): readonly T[] {
  if (list.length === 0) return nothing;
  return (list.every(hasItems) ? list : list.filter(hasItems)).map(({ value }) => value);
}

/** A key that lost an item to an error would be another key: it is left out. */
const hasItems = ({ value, broken }: Written<{ readonly items: readonly unknown[] }>): boolean =>
  !broken && value.items.length > 0;
