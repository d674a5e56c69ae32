/** The fields of the Schema from what was found of them. */
import type { ColumnField, Field, RelationField } from "../schema.js";
import type { FieldDraft, FieldProperties, Mutable } from "./draft.js";
import { endsOf, type Pair } from "./relations.js";
import { writtenName } from "./written-name.js";

/** Fields with an unknown type and relations without a second side are left out: they were reported. */
export function buildFields(fields: ReadonlyMap<string, FieldDraft>, pairs: ReadonlyMap<FieldDraft, Pair>): Field[] {
  const result: Field[] = [];
  for (const field of fields.values()) {
    const built = field.meaning.kind === "column" ? buildColumn(field) : buildRelation(field, pairs.get(field));
    if (built !== undefined) result.push(built);
  }
  return result;
}

/** Built in place rather than spread together: a schema has more columns than anything else. */
export function buildColumn(field: FieldDraft): ColumnField | undefined {
  if (field.meaning.kind !== "column") return undefined;
  const { properties, ast } = field;
  const column: Mutable<ColumnField> = {
    kind: "column",
    name: field.name,
    dbName: field.dbName,
    type: field.meaning.type,
    arity: ast.type.arity,
    updatedAt: properties.updatedAt,
    checks: properties.checks,
    validations: properties.validations,
    custom: properties.custom,
    ignored: properties.ignored,
    span: ast.span,
    nameSpan: ast.name.span,
    typeSpan: ast.type.span,
  };
  if (writtenName(ast.attributes, "map") !== undefined) column.mapped = true;
  addShared(column, field);
  for (const name of optionalNames) {
    const value = properties[name];
    if (value !== undefined) (column as Record<string, unknown>)[name] = value;
  }
  return column;
}

const optionalNames = [
  "default",
  "generated",
  "identity",
  "renamedFrom",
  "backfill",
  "using",
  "notNull",
  "inherited",
  "collation",
  "storage",
  "compression",
  "statistics",
  "ts",
] as const satisfies readonly (keyof FieldProperties & keyof ColumnField)[];

function buildRelation(field: FieldDraft, pair: Pair | undefined): RelationField | undefined {
  if (pair === undefined) return undefined;
  const ends = endsOf(field, pair);
  const { properties, ast } = field;
  const relation: Mutable<RelationField> = {
    kind: "relation",
    name: field.name,
    model: ends.model,
    arity: ast.type.arity,
    opposite: ends.opposite.name,
    relationName: ends.relationName,
    manyToMany: ends.manyToMany,
    named: properties.relation?.name !== undefined,
    custom: properties.custom,
    ignored: properties.ignored,
    span: ast.span,
    nameSpan: ast.name.span,
    typeSpan: ast.type.span,
  };
  addShared(relation, field);
  if (ends.foreignKey !== undefined) relation.foreignKey = ends.foreignKey;
  return relation;
}

function addShared(
  target: Mutable<ColumnField> | Mutable<RelationField>,
  { ast, properties, mixin }: FieldDraft,
): void {
  if (ast.documentation !== undefined) target.documentation = ast.documentation;
  if (properties.comment !== undefined) target.comment = properties.comment;
  if (properties.deprecated !== undefined) target.deprecated = properties.deprecated;
  if (mixin !== undefined) target.mixin = mixin;
}
