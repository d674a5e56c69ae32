/**
 * What may be written to a column: takes the values that an application has, with the schema's validations and the limits
 * of the type, and gives what the driver takes.
 */
import type { ScalarType } from "@dsl/parser";
import type { DriverValue } from "@dsl/planner";
import type { Column } from "../column.js";
import { word, type Expression } from "../emit/expression-text.js";
import type { ModuleText } from "../module.js";
import { readType } from "../value-type.js";
import { anyOf, call, z, zOf } from "./chain.js";
import { enumSchema } from "./enum.js";
import { helper } from "./helpers.js";
import { kindSchema } from "./row-schema.js";
import { withBounds, withRefinedBounds, withText } from "./validations.js";

/** The schema of a value, neither null nor left out. */
export function inputSchema(module: ModuleText, column: Column): Expression {
  const { value, list } = column;
  if (column.ts !== undefined) return ownType(module, column);
  if (value === undefined) return z("unknown");
  if (!list) return elementSchema(module, column, value);
  if (value.write.list) return z("array", elementSchema(module, column, value));
  const json = z("array", jsonElement(module, column, value));
  return call(json, "transform", helper(module, "toJson"));
}

/** A type of the project's own is believed, after the validations. */
function ownType(module: ModuleText, column: Column): Expression {
  const type = readType(module, column);
  const asText = column.scalar === "Json" && column.value?.write.kinds.includes("json") === false;
  const own = zOf("custom", type, helper(module, "isPresent"));
  return asText ? call(own, "transform", helper(module, "toJson")) : own;
}

function elementSchema(module: ModuleText, column: Column, value: DriverValue): Expression {
  if (column.enum !== undefined) return word(enumSchema(column.enum));
  if (column.scalar !== undefined) return scalars[column.scalar](module, column, value);
  return anyKind(module, value);
}

type Make = (module: ModuleText, column: Column, value: DriverValue) => Expression;

const scalars: Readonly<Record<ScalarType, Make>> = {
  String: (_module, column, value) => withText(column, value),
  Boolean: (module, _column, { write }) =>
    write.kinds.includes("boolean") ? z("boolean") : helper(module, "booleanNumber"),
  Int: (module, column, value) => withBounds(module, column, kindSchema(module, "number", value), ""),
  BigInt: bigIntSchema,
  Float: (module, column, value) => withBounds(module, column, kindSchema(module, "number", value), ""),
  Decimal: (module, column) => withRefinedBounds(column, helper(module, "decimal")),
  DateTime: dateTimeSchema,
  Json: (module, _column, { write }) =>
    write.kinds.includes("json") ? z("json") : call(z("json"), "transform", helper(module, "toJson")),
  Bytes: (module, _column, value) => kindSchema(module, "bytes", value),
};

function bigIntSchema(module: ModuleText, column: Column): Expression {
  const schema = helper(module, "bigInteger");
  const bounded = withBounds(module, column, z("int64"), "n");
  return bounded.kind === "chain" && bounded.calls.length > 1 ? call(schema, "pipe", bounded) : schema;
}

function dateTimeSchema(module: ModuleText, _column: Column, value: DriverValue): Expression {
  if (value.format === "date") return helper(module, "calendarDate");
  if (value.write.kinds.includes("date")) return helper(module, "dateTime");
  return value.format === "dateTime" ? helper(module, "dateTimeText") : anyKind(module, value);
}

function anyKind(module: ModuleText, value: DriverValue): Expression {
  return anyOf(value.write.kinds.map((kind) => kindSchema(module, kind, value)));
}

/** An element of a list that is stored as JSON: JSON has booleans, and no numbers beyond those of JavaScript. */
function jsonElement(module: ModuleText, column: Column, value: DriverValue): Expression {
  switch (column.scalar) {
    case "Boolean":
      return z("boolean");
    case "Int":
    case "BigInt":
      return z("int");
    case "Float":
    case "Decimal":
      return z("number");
    case "DateTime":
      return helper(module, "dateTimeText");
    case "Json":
      return z("json");
    default:
      return elementSchema(module, column, value);
  }
}
