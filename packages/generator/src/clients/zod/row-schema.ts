/** What a row of a column is, as the driver reads it. */
import type { DriverValue, ValueKind } from "@dsl/planner";
import type { Column } from "../column.js";
import { word, type Expression } from "../emit/expression-text.js";
import type { ModuleText } from "../module.js";
import { readType } from "../value-type.js";
import { anyOf, int, call, z, zOf } from "./chain.js";
import { enumSchema } from "./enum.js";
import { helper } from "./helpers.js";

export function rowSchema(module: ModuleText, column: Column): Expression {
  const schema = presentSchema(module, column);
  return column.nullable ? call(schema, "nullable") : schema;
}

function presentSchema(module: ModuleText, column: Column): Expression {
  if (column.ts !== undefined) return customSchema(module, column);
  const { value } = column;
  if (value === undefined) return z("unknown");
  const { kinds, list } = value.read;
  const isEnum = column.enum !== undefined && list === column.list;
  const element = isEnum ? word(enumSchema(column.enum)) : anyOf(kinds.map((kind) => kindSchema(module, kind, value)));
  return list ? z("array", element) : element;
}

/** A type of the project's own is believed; JSON that is stored as text is read first. */
function customSchema(module: ModuleText, column: Column): Expression {
  const own = zOf("custom", readType(module, column), helper(module, "isPresent"));
  if (column.scalar !== "Json" || column.value?.read.kinds[0] !== "string") return own;
  return call(call(z("string"), "transform", helper(module, "fromJson")), "pipe", own);
}

/** A value of one kind; numbers within the limits of the type. */
export function kindSchema(module: ModuleText, kind: ValueKind, value: DriverValue): Expression {
  switch (kind) {
    case "bytes":
      return z("instanceof", word(module.global("Uint8Array")));
    case "number":
      return numberSchema(value);
    default:
      return z(kind);
  }
}

const ranges: Readonly<Record<string, string>> = { "-2147483648": "int32", "0": "uint32" };

function numberSchema({ whole, range }: DriverValue): Expression {
  if (whole === undefined) return z("number");
  if (range === undefined || !Number.isSafeInteger(Number(range.max))) return z("int");
  const format = ranges[range.min];
  return format === undefined ? call(call(z("int"), "min", int(range.min)), "max", int(range.max)) : z(format);
}
