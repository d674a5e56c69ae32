/** One field in DMMF. */
import type { ColumnField, Field, Model, RelationField } from "@dsl/parser";
import { defaultJson } from "./default.js";
import { documentationOf } from "./documentation-of.js";
import { withoutUndefined } from "./without-undefined.js";
import { writtenDbName } from "./written-db-name.js";

type Holder = Pick<Model, "fields" | "primaryKey" | "uniques">;

export function fieldJson(field: Field, holder: Holder): object {
  return field.kind === "relation" ? relationJson(field) : columnJson(field, holder);
}

function columnJson(field: ColumnField, { fields, primaryKey, uniques }: Holder): object {
  const { name, type } = field;
  const isOnly = (key: Model["primaryKey"]) =>
    key?.items.length === 1 && key.items[0]!.target.kind === "field" && key.items[0]!.target.field === name;
  const own = uniques.filter(isOnly);
  const native = type.kind === "scalar" ? type.native : undefined;
  const holdsKey = fields.some((other) => other.kind === "relation" && other.foreignKey?.fields.includes(name));
  return withoutUndefined({
    name,
    dbName: writtenDbName(field) ?? undefined,
    kind: type.kind === "enum" ? "enum" : "scalar",
    isList: field.arity === "list",
    isRequired: field.arity !== "optional",
    isUnique: !isOnly(primaryKey) && own.length > 0 && own.every((key) => key.where === undefined),
    isId: isOnly(primaryKey),
    isReadOnly: holdsKey,
    hasDefaultValue: field.default !== undefined,
    type: typeName(field),
    nativeType: native === undefined ? null : [native.name, native.args],
    default: defaultJson(field),
    isGenerated: false,
    isUpdatedAt: field.updatedAt,
    documentation: documentationOf(field),
  });
}

function typeName({ type }: ColumnField): string {
  switch (type.kind) {
    case "scalar":
      return type.scalar;
    case "enum":
      return type.enum;
    case "composite":
      return type.composite;
    case "alias":
      return type.alias;
    case "native":
      return type.sql;
  }
}

function relationJson(field: RelationField): object {
  const { name, model, arity, foreignKey, relationName } = field;
  return withoutUndefined({
    name,
    kind: "object",
    isList: arity === "list",
    isRequired: arity !== "optional",
    isUnique: false,
    isId: false,
    isReadOnly: false,
    hasDefaultValue: false,
    type: model,
    nativeType: null,
    relationName,
    relationFromFields: foreignKey?.fields ?? [],
    relationToFields: foreignKey?.references ?? [],
    relationOnDelete: foreignKey?.onDelete,
    relationOnUpdate: foreignKey?.onUpdate,
    isGenerated: false,
    isUpdatedAt: false,
    documentation: documentationOf(field),
  });
}
