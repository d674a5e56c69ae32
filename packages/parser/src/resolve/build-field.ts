/** The fields of the Schema. A column is begun before its attributes are read, and they write into it. */
import type * as ast from "../ast.js";
import type { ColumnField, Field, FieldType, RelationField } from "../schema.js";
import { columnOf, nothing, type FieldDraft, type Mutable } from "./draft.js";
import { endsOf } from "./relations.js";

/** Fields with an unknown type and relations without a second side are left out: they were reported. */
export function buildFields(fields: readonly FieldDraft[]): Field[] {
  const built = fields.map((field) => columnOf(field) ?? buildRelation(field));
  return built.includes(undefined) ? built.filter((field) => field !== undefined) : (built as Field[]);
}

/** A column without attributes. Its lists are shared: whoever has something to add makes a new one. */
export function beginColumn(
  field: ast.Field,
  mixin: string | undefined,
  type: FieldType,
  dbName: string,
  mapped: string | undefined,
): Mutable<ColumnField> {
  const column: Mutable<ColumnField> = {
    kind: "column",
    name: field.nameText,
    dbName,
    type,
    arity: field.type.arity,
    updatedAt: false,
    checks: nothing,
    validations: nothing,
    custom: nothing,
    ignored: false,
    span: field.span,
    typeSpan: field.type.span,
  };
  if (mapped !== undefined) column.mapped = mapped;
  if (field.documentation !== undefined) column.documentation = field.documentation;
  if (field.lentDocumentation !== undefined) column.lentDocumentation = field.lentDocumentation;
  if (mixin !== undefined) column.mixin = mixin;
  return column;
}

function buildRelation(field: FieldDraft): RelationField | undefined {
  const { pair } = field;
  if (pair === undefined) return undefined;
  const ends = endsOf(field, pair);
  const { properties, ast, mixin } = field;
  const relation: Mutable<RelationField> = {
    kind: "relation",
    name: field.name,
    model: ends.model,
    arity: ast.type.arity,
    opposite: ends.opposite.name,
    relationName: ends.relationName,
    manyToMany: ends.manyToMany,
    named: field.relation?.name !== undefined,
    custom: properties.custom,
    ignored: properties.ignored,
    span: ast.span,
    typeSpan: ast.type.span,
  };
  if (ast.documentation !== undefined) relation.documentation = ast.documentation;
  if (ast.kind === "field" && ast.lentDocumentation !== undefined) relation.lentDocumentation = ast.lentDocumentation;
  if (properties.comment !== undefined) relation.comment = properties.comment;
  if (properties.deprecated !== undefined) relation.deprecated = properties.deprecated;
  if (mixin !== undefined) relation.mixin = mixin;
  if (ends.foreignKey !== undefined) relation.foreignKey = ends.foreignKey;
  return relation;
}
