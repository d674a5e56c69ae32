/** What a generator has to know of a field that is a column: its value in the driver's hands, and what an insert may leave out. */
import type { Alias, ColumnField, FieldType, Generator, ScalarType, Schema, Validation } from "@dsl/parser";
import type { ColumnType, Dialect, DriverValue } from "@dsl/planner";
import { clientDefault, type ClientDefault } from "./client-default.js";
import { asSet } from "./driver-settings.js";

export interface Column {
  readonly field: ColumnField;
  /** What one element of it is: a scalar, or an enum by its name. Neither: a type of the database alone. */
  readonly scalar?: ScalarType;
  readonly enum?: string;
  /** The field is a list, however it is stored. */
  readonly list: boolean;
  readonly nullable: boolean;
  /** Undefined: the driver makes something of it that has no type. */
  readonly value?: DriverValue;
  /** `@ts`: takes the place of what is read. */
  readonly ts?: { readonly type: string; readonly from?: string };
  readonly validations: readonly Validation[];
  /** `never`: the database alone writes it. `optional`: it may be left out. */
  readonly insert: "required" | "optional" | "never";
  /** What generated code fills in. */
  readonly clientDefault?: ClientDefault;
}

/** Everything that is asked about the columns of one schema. */
export interface ColumnContext {
  readonly schema: Schema;
  readonly dialect: Dialect;
  readonly generator: Generator;
}

export function describeColumn(context: ColumnContext, field: ColumnField): Column {
  const alias = aliasOf(context.schema, field.type);
  const base = alias?.base ?? field.type;
  const list = field.arity === "list" || alias?.arity === "list";
  const value = valueOf(context, field, alias, base, list);
  const ts = field.ts ?? alias?.ts;
  const filled = clientDefault(field);
  return {
    field,
    list,
    nullable: field.arity === "optional" || (list && field.notNull === undefined),
    validations: [...(alias?.validations ?? []), ...field.validations],
    insert: insertOf(field, alias, list),
    ...(base.kind === "scalar" ? { scalar: base.scalar } : {}),
    ...(base.kind === "enum" ? { enum: base.enum } : {}),
    ...(value === undefined ? {} : { value }),
    ...(ts === undefined ? {} : { ts }),
    ...(filled === undefined ? {} : { clientDefault: filled }),
  };
}

function insertOf(field: ColumnField, alias: Alias | undefined, list: boolean): Column["insert"] {
  if (field.generated !== undefined || field.identity?.always === true) return "never";
  const filled = field.default ?? alias?.default ?? field.identity;
  return filled !== undefined || field.updatedAt || field.arity === "optional" || list ? "optional" : "required";
}

/** The alias of a field's type, with the aliases that it is made of followed to their end. */
function aliasOf(schema: Schema, type: FieldType): Alias | undefined {
  if (type.kind !== "alias") return undefined;
  const alias = schema.aliases.find((candidate) => candidate.name === type.alias);
  if (alias === undefined) return undefined;
  const inner = aliasOf(schema, alias.base);
  if (inner === undefined) return alias;
  return { ...alias, base: inner.base, validations: [...inner.validations, ...alias.validations] };
}

function valueOf(
  { schema, dialect, generator }: ColumnContext,
  field: ColumnField,
  alias: Alias | undefined,
  base: FieldType,
  list: boolean,
): DriverValue | undefined {
  // A list of a domain is no list to a driver that does not know the domain.
  const listOfAlias = alias !== undefined && field.arity === "list" && dialect.facts.domains;
  const type = listOfAlias ? dialect.types.user({ name: alias.dbName }, true) : columnType(schema, dialect, base, list);
  const value = dialect.driverValue(type);
  return value !== undefined && base.kind === "scalar" && !list ? asSet(value, base.scalar, generator) : value;
}

/** The column type of a field, as far as its value depends on it: types of the schema's own are told apart by kind alone. */
function columnType(schema: Schema, dialect: Dialect, type: FieldType, list: boolean): ColumnType {
  const { types } = dialect;
  if (type.kind === "native") return { text: types.canonical(type.sql) + (list ? "[]" : "") };
  if (type.kind !== "scalar") return types.user({ name: type.kind }, list);
  const chosen = type.native === undefined ? schema.datasource.types[type.scalar] : undefined;
  if (chosen === undefined) return types.scalar(type.scalar, type.native, list);
  return { text: types.canonical(list ? `${chosen}[]` : chosen) };
}
