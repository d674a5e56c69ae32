/** The type of a column, and what of a type alias has to be written into the column where there are no domains. */
import type { Alias, ColumnField, Extension, FieldType } from "@dsl/parser";
import type { ColumnType } from "../catalog.js";
import { type Declaring, qualifiedName } from "./declaring.js";
import { typeByNative } from "./native-names.js";

type Arity = ColumnField["arity"];

export function columnType(type: FieldType, arity: Arity, declaring: Declaring): ColumnType {
  const plain = plainType(type, arity, declaring);
  const { extensions } = declaring.schema;
  return extensions.length === 0 ? plain : declaring.dialect.types.placed(plain, extensions.map(placeOf));
}

const placeOf = ({ dbName, installIn }: Extension) => ({
  name: dbName,
  ...(installIn === undefined ? {} : { namespace: installIn }),
});

function plainType(type: FieldType, arity: Arity, declaring: Declaring): ColumnType {
  const { types } = declaring.dialect;
  const list = arity === "list";
  switch (type.kind) {
    case "scalar":
      return scalarType(type, list, declaring);
    case "enum":
      return types.user(qualifiedName(declaring.enums.get(type.enum) ?? { dbName: type.enum }, declaring), list);
    case "composite":
      return types.user(
        qualifiedName(declaring.compositeTypes.get(type.composite) ?? { dbName: type.composite }, declaring),
        list,
      );
    case "alias":
      return aliasType(type.alias, arity, declaring);
    case "native":
      return nativeType(type.sql, list, declaring);
  }
}

function scalarType(type: FieldType & { kind: "scalar" }, list: boolean, declaring: Declaring): ColumnType {
  const { types } = declaring.dialect;
  const override = declaring.schema.datasource.types[type.scalar];
  if (type.native !== undefined || override === undefined) return types.scalar(type.scalar, type.native, list);
  return nativeType(override, list, declaring);
}

function nativeType(text: string, list: boolean, declaring: Declaring): ColumnType {
  const { types, facts } = declaring.dialect;
  if (list && facts.scalarLists === "json") return types.scalar("String", undefined, true);
  const canonical = types.canonical(list ? `${text}[]` : text);
  const user = userTypeOf(canonical, declaring);
  return user ?? { text: typeByNative(canonical, declaring) ?? canonical };
}

/** An enum, domain or composite type of this schema that was written by its SQL name. */
function userTypeOf(canonical: string, declaring: Declaring): ColumnType | undefined {
  const element = canonical.replace(/(\[\])+$/, "");
  const found = declaring.userTypes().get(element);
  return found === undefined ? undefined : declaring.dialect.types.user(found, element !== canonical);
}

function aliasType(name: string, arity: Arity, declaring: Declaring): ColumnType {
  const alias = declaring.aliases.get(name);
  if (alias === undefined) return { text: name };
  if (declaring.dialect.facts.domains)
    return declaring.dialect.types.user(qualifiedName(alias, declaring), arity === "list");
  return columnType(alias.base, arity === "list" ? "list" : alias.arity, declaring);
}

/** The type that a constant of this type is written in: a domain's is that of its base. */
export function constantType(type: FieldType, arity: Arity, declaring: Declaring): ColumnType {
  const alias = type.kind === "alias" ? declaring.aliases.get(type.alias) : undefined;
  if (alias === undefined) return columnType(type, arity, declaring);
  return constantType(alias.base, arity === "list" ? "list" : alias.arity, declaring);
}

/** The alias of a field that has to be written into its column; an alias of an alias is followed. */
export function flattenedAliases(type: FieldType, declaring: Declaring): readonly Alias[] {
  if (type.kind !== "alias" || declaring.dialect.facts.domains) return [];
  const alias = declaring.aliases.get(type.alias);
  return alias === undefined ? [] : [alias, ...flattenedAliases(alias.base, declaring)];
}

/** The enum that a field's values are of, through aliases. */
export function enumOf(type: FieldType, declaring: Declaring): ReturnType<Declaring["enums"]["get"]> {
  if (type.kind === "enum") return declaring.enums.get(type.enum);
  const alias = type.kind === "alias" ? declaring.aliases.get(type.alias) : undefined;
  return alias === undefined ? undefined : enumOf(alias.base, declaring);
}

/** Whether the values are a list, written at the field or in its alias. */
export function isList(field: { readonly type: FieldType; readonly arity: Arity }, declaring: Declaring): boolean {
  if (field.arity === "list") return true;
  const alias = field.type.kind === "alias" ? declaring.aliases.get(field.type.alias) : undefined;
  return alias !== undefined && isList({ type: alias.base, arity: alias.arity }, declaring);
}

/** The scalar behind a field's type, through aliases. */
export function scalarOf(
  type: FieldType,
  declaring: Declaring,
): (FieldType & { kind: "scalar" })["scalar"] | undefined {
  if (type.kind === "scalar") return type.scalar;
  const alias = type.kind === "alias" ? declaring.aliases.get(type.alias) : undefined;
  return alias === undefined ? undefined : scalarOf(alias.base, declaring);
}
