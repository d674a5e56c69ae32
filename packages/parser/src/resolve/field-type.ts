/** What the type of a field, alias or composite field means. */
import type * as ast from "../ast.js";
import { writtenNativeType } from "../attributes/native-type.js";
import type { FieldType } from "../schema.js";
import type { ScalarType } from "../target.js";
import { mostSearches, report, type Context } from "./context.js";
import type { Declaration, Declarations } from "./declarations.js";
import { wordFor } from "./declarations.js";
import type { FieldDraft } from "./draft.js";
import { nearestOne } from "./nearest.js";
import { isScalarType, scalarTypes } from "./scalar-types.js";

type Needs = Pick<Context, "messages" | "declarations" | "aliasScalars" | "target">;

/** A type that cannot be found is reported once, here, and the field is `broken`. */
export function resolveFieldType(
  reference: ast.TypeReference,
  attributes: readonly ast.Attribute[],
  context: Needs,
): FieldDraft["meaning"] {
  const { written } = reference;
  // Most types of a schema: without making a name.
  if (typeof written === "string" && isScalarType(written)) return scalarType(written, attributes);
  const { type } = reference;
  if (type.kind === "sql") return nativeType(type.sql, context);
  if (type.kind === "unsupported") return column({ kind: "native", sql: type.text, unsupported: true });
  const { text } = type.name;
  if (isScalarType(text)) return scalarType(text, attributes);
  const declaration = context.declarations.types.get(text);
  return declaration === undefined ? unknown(type.name, context) : declaredType(declaration, type.name, context);
}

const column = (type: FieldType, scalar?: ScalarType): FieldDraft["meaning"] => ({ kind: "column", type, scalar });

function scalarType(scalar: ScalarType, attributes: readonly ast.Attribute[]): FieldDraft["meaning"] {
  const native = writtenNativeType(attributes);
  return column({ kind: "scalar", scalar, ...(native && { native }) }, scalar);
}

function nativeType(sql: ast.SqlLiteral, context: Needs): FieldDraft["meaning"] {
  const reference = sql.parts.find((part) => part.kind === "reference");
  if (reference !== undefined) {
    const message = "a type between backticks cannot refer to a declaration";
    report(context, { code: "D2407", span: reference.span, message, help: "name the declaration itself as the type" });
    return { kind: "broken" };
  }
  const text = sql.parts.map((part) => part.text).join("");
  if (text.trim() !== "" || context.target?.untypedColumns === true)
    return column({ kind: "native", sql: text, unsupported: false });
  report(context, {
    code: "D1013",
    span: sql.span,
    message: "a type between backticks has no name",
    help: "write `inet`",
  });
  return { kind: "broken" };
}

function declaredType(declaration: Declaration, name: ast.Name, context: Needs): FieldDraft["meaning"] {
  const { text } = name;
  switch (declaration.keyword) {
    case "model":
    case "view":
      return { kind: "relation", model: text };
    case "enum":
      return column({ kind: "enum", enum: text });
    case "type":
      return column({ kind: "composite", composite: text });
    case "alias":
      return column({ kind: "alias", alias: text }, context.aliasScalars.get(text));
    default:
      report(context, {
        code: "D2111",
        span: name.span,
        message: `${wordFor(declaration.keyword)} "${text}" is not a type`,
        help: `its members are added to a model by its head: model Name with ${text}`,
      });
      return { kind: "broken" };
  }
}

/** What people write who come from SQL or TypeScript. */
const otherWords: ReadonlyMap<string, ScalarType> = new Map(
  Object.entries({
    bool: "Boolean",
    integer: "Int",
    number: "Int",
    long: "BigInt",
    double: "Float",
    real: "Float",
    numeric: "Decimal",
    text: "String",
    varchar: "String",
    uuid: "String",
    date: "DateTime",
    timestamp: "DateTime",
    jsonb: "Json",
    object: "Json",
    bytea: "Bytes",
    blob: "Bytes",
  }),
);

function unknown({ text, span }: ast.Name, context: Needs): FieldDraft["meaning"] {
  const meant = context.messages.list.length < mostSearches ? meantBy(text, context.declarations) : undefined;
  report(context, {
    code: "D2101",
    span,
    message: `there is no type "${text}"`,
    help: "a type that only the database knows is written between backticks",
    ...(meant !== undefined && { label: `did you mean "${meant.name}"?` }),
    ...(meant?.isOnly === true && { fix: { title: `write ${meant.name}`, edits: [{ span, text: meant.name }] } }),
  });
  return { kind: "broken" };
}

function meantBy(name: string, declarations: Declarations): ReturnType<typeof nearestOne> {
  const word = otherWords.get(name.toLowerCase());
  return nearestOne(name, typeNames(declarations)) ?? (word && { name: word, isOnly: true });
}

const typeNames = ({ types }: Declarations): string[] => [
  ...scalarTypes,
  ...[...types.values()].filter(isUsable).map((type) => type.name),
];

const isUsable = (declaration: Declaration): boolean => declaration.keyword !== "mixin";
