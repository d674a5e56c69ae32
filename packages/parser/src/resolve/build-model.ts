/** Models, views and composite types of the Schema from what was found of them. */
import type { CompositeType, Model, View } from "../schema.js";
import { buildColumn, buildFields } from "./build-field.js";
import { buildDeclared } from "./build-declared.js";
import { defined } from "./defined.js";
import type { FieldDraft, Holder, Written } from "./draft.js";
import type { Pair } from "./relations.js";

type Relations = ReadonlyMap<FieldDraft, Pair>;

export function buildModel(holder: Holder, relations: Relations): Model {
  const { properties } = holder;
  return {
    kind: "model",
    ...buildDeclared(holder.block, holder, properties),
    ...buildKeys(holder),
    fields: buildFields(holder.fields, relations),
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
    ...defined({
      rowSecurity: properties.rowSecurity,
      partitionBy: properties.partitionBy,
      ofType: properties.ofType,
    }),
  };
}

export function buildView(holder: Holder, relations: Relations): View {
  const { properties } = holder;
  return {
    kind: "view",
    ...buildDeclared(holder.block, holder, properties),
    ...buildKeys(holder),
    fields: buildFields(holder.fields, relations),
    materialized: properties.materialized,
    withData: properties.withData,
    recursive: properties.recursive,
    securityInvoker: properties.securityInvoker,
    securityBarrier: properties.securityBarrier,
    triggers: properties.triggers,
    rules: properties.rules,
    options: properties.options,
    ignored: properties.ignored,
    ...defined({ sql: properties.sql, file: properties.file, checkOption: properties.checkOption }),
  };
}

export function buildCompositeType(holder: Holder): CompositeType {
  return {
    ...buildDeclared(holder.block, holder, holder.properties),
    fields: [...holder.fields.values()].flatMap((field) => buildColumn(field) ?? []),
  };
}

function buildKeys({ properties }: Holder) {
  const { primaryKeys, uniques, indexes } = properties;
  const primaryKey = primaryKeys.find(hasItems);
  return {
    uniques: valuesOf(uniques),
    indexes: valuesOf(indexes),
    ...(primaryKey && { primaryKey: primaryKey.value }),
  };
}

function valuesOf<T extends { readonly items: readonly unknown[] }>(list: readonly Written<T>[]): T[] {
  const values: T[] = [];
  for (const written of list) if (hasItems(written)) values.push(written.value);
  return values;
}

/** A key that lost an item to an error would be another key: it is left out. */
const hasItems = ({ value, broken }: Written<{ readonly items: readonly unknown[] }>): boolean =>
  !broken && value.items.length > 0;
