/** Defaults of columns and domains: only what the database supplies; client-side functions put nothing there. */
import type { Default, FieldType, LiteralValue } from "@dsl/parser";
import type { ColumnType } from "../catalog.js";
import type { DefaultValue } from "../dialect.js";
import { base64ToHex } from "./base64-to-hex.js";
import { constantType, enumOf, scalarOf } from "./column-type.js";
import type { Declaring } from "./declaring.js";
import { sqlText } from "./sql-text.js";

interface HasType {
  readonly type: FieldType;
  readonly arity: "required" | "optional" | "list";
}

/** The expression after DEFAULT; undefined where the column has none. */
export function defaultText(value: Default, of: HasType, declaring: Declaring): string | undefined {
  const { sql } = declaring.dialect;
  switch (value.kind) {
    case "function":
      return value.name === "now" ? (declaring.schema.datasource.now ?? sql.now) : undefined;
    case "sql":
      return value.sql === undefined ? undefined : sqlText(value.sql, declaring);
    case "literal":
      return literalText(
        constant(value.value, of.type, declaring),
        constantType(of.type, of.arity, declaring),
        declaring,
      );
    case "list":
      return sql.defaultList(
        value.values.map((each) => constant(each, of.type, declaring)),
        constantType(of.type, "list", declaring),
      );
  }
}

function literalText(value: DefaultValue, type: ColumnType, declaring: Declaring): string {
  return declaring.dialect.sql.defaultLiteral(value, type);
}

function constant(value: LiteralValue, type: FieldType, declaring: Declaring): DefaultValue {
  switch (value.kind) {
    case "number":
      return { kind: "number", text: value.text };
    case "boolean":
      return { kind: "boolean", text: String(value.value) };
    case "enum":
      return { kind: "enum", text: enumValueName(value.value, type, declaring) };
    case "string":
      return stringConstant(value.value, type, declaring);
  }
}

function enumValueName(name: string, type: FieldType, declaring: Declaring): string {
  return enumOf(type, declaring)?.values.find((value) => value.name === name)?.dbName ?? name;
}

/** Bytes, JSON and times are written as strings in the language. */
function stringConstant(text: string, type: FieldType, declaring: Declaring): DefaultValue {
  switch (scalarOf(type, declaring)) {
    case "Bytes":
      return { kind: "bytes", text: base64ToHex(text) };
    case "Json":
      return { kind: "json", text };
    case "DateTime":
      return { kind: "dateTime", text };
    default:
      return { kind: "string", text };
  }
}
