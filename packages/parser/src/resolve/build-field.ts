/** The fields of the Schema from what was found of them. */
import type { ColumnField, Field } from "../schema.js";
import { defined } from "./defined.js";
import type { FieldDraft, FieldProperties } from "./draft.js";
import type { RelationEnds } from "./relations.js";

/** Fields with an unknown type and relations without a second side are left out: they were reported. */
export function buildFields(fields: Iterable<FieldDraft>, relations: ReadonlyMap<FieldDraft, RelationEnds>): Field[] {
  return [...fields].flatMap((field) => {
    if (field.meaning.kind === "column") return buildColumn(field) ?? [];
    const ends = relations.get(field);
    return ends === undefined ? [] : buildRelation(field, ends);
  });
}

export function buildColumn(field: FieldDraft): ColumnField | undefined {
  if (field.meaning.kind !== "column") return undefined;
  const { properties } = field;
  return {
    kind: "column",
    dbName: field.dbName,
    type: field.meaning.type,
    arity: field.ast.type.arity,
    updatedAt: properties.updatedAt,
    checks: properties.checks,
    validations: properties.validations,
    grants: [],
    ...baseOf(field),
    ...optionalProperties(properties),
  };
}

const baseOf = (field: FieldDraft) => ({
  name: field.name,
  custom: field.properties.custom,
  span: field.ast.span,
  nameSpan: field.ast.name.span,
  typeSpan: field.ast.type.span,
  ignored: field.properties.ignored,
  ...(field.ast.documentation !== undefined && { documentation: field.ast.documentation }),
  ...(field.properties.deprecated !== undefined && { deprecated: field.properties.deprecated }),
  ...(field.mixin !== undefined && { mixin: field.mixin }),
});

const optionalProperties = (properties: FieldProperties) =>
  defined({
    default: properties.default,
    generated: properties.generated,
    identity: properties.identity,
    renamedFrom: properties.renamedFrom,
    backfill: properties.backfill,
    using: properties.using,
    notNull: properties.notNull,
    collation: properties.collation,
    storage: properties.storage,
    compression: properties.compression,
    statistics: properties.statistics,
    ts: properties.ts,
  });

function buildRelation(field: FieldDraft, ends: RelationEnds): Field {
  return {
    kind: "relation",
    model: ends.model,
    arity: field.ast.type.arity,
    opposite: ends.opposite.name,
    relationName: ends.relationName,
    manyToMany: ends.manyToMany,
    named: field.properties.relation?.name !== undefined,
    ...baseOf(field),
    ...(ends.foreignKey !== undefined && { foreignKey: ends.foreignKey }),
  };
}
