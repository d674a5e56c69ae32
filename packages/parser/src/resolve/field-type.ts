/** What the type of a field, alias or composite field means. */
import type * as ast from "../ast.js";
import { writtenNativeType } from "../attributes/native-type.js";
import type { Span } from "../diagnostics/diagnostic.js";
import type { FieldType } from "../schema.js";
import type { ScalarType } from "../target.js";
import { replacement } from "../diagnostics/fixes.js";
import { columnAttributes } from "../syntax/sql-lines.js";
import { mostSearches, report, type Context } from "./context.js";
import type { Declaration, Declarations, Keyword } from "./declarations.js";
import { wordFor } from "./declarations.js";
import type { Meaning } from "./draft.js";
import { nearestOne } from "./nearest.js";
import { scalarTypes } from "./scalar-types.js";

type Needs = Pick<Context, "messages" | "declarations" | "aliasScalars" | "target">;

/** A type that cannot be found is reported once, here, and the field is `broken`. */
export function resolveFieldType(
  reference: ast.TypeReference,
  attributes: readonly ast.Attribute[],
  context: Needs,
): Meaning {
  const { written } = reference;
  if (typeof written === "string") return namedType(written, reference, attributes, context);
  if (written.kind === "sql") return nativeType(written.sql, context);
  if (written.kind === "unsupported") return column({ kind: "native", sql: written.text, unsupported: true });
  return namedType(written.name.text, reference, attributes, context);
}

function namedType(
  name: string,
  reference: ast.TypeReference,
  attributes: readonly ast.Attribute[],
  context: Needs,
): Meaning {
  const plain = plainTypes.get(name);
  if (plain !== undefined) {
    const native = attributes.length === 0 ? undefined : writtenNativeType(attributes);
    return native === undefined
      ? plain.meaning
      : column({ kind: "scalar", scalar: plain.scalar, native }, plain.scalar);
  }
  const declaration = context.declarations.types.get(name);
  return declaration === undefined ? unknown(reference, context) : declaredType(declaration, reference, context);
}

const column = (type: FieldType, scalar?: ScalarType): Meaning => ({ kind: "column", type, scalar });

/** Of the fields without a native type: one object for each type, since most fields of a schema are such. */
const plainTypes: ReadonlyMap<string, { readonly scalar: ScalarType; readonly meaning: Meaning }> = new Map(
  scalarTypes.map((scalar) => [scalar, { scalar, meaning: column({ kind: "scalar", scalar }, scalar) }]),
);

/** What SQL says of a column behind its type. */
const BEHIND_TYPE = /(?<=\S)\s+(?:not\s+null|null|default|primary\s+key|unique|references|check|generated|collate)\b/i;

function typeWithMore({ span }: ast.SqlLiteral, text: string, at: number, context: Needs): Meaning {
  const type = `\`${text.slice(0, at).trim()}\``;
  const { text: attributes, help } = columnAttributes(text.slice(at));
  const right = attributes === undefined ? undefined : `${type} ${inSql(attributes)}`.trim();
  report(context, {
    code: "D1013",
    span,
    message: "a type between backticks has no attributes in it",
    help: right === undefined ? `write ${type}: ${help}` : `write ${right}`,
    ...(right !== undefined && { fix: replacement(span, right) }),
  });
  return { kind: "broken" };
}

/** The default of a type that is written in SQL is SQL. */
const inSql = (attributes: string): string =>
  attributes
    .replace(/@default\("([^"]*)"\)/, "@default(`'$1'`)")
    .replace(/@default\(([\w.-]+(?:\(\))?)\)/, "@default(`$1`)");

function nativeType(sql: ast.SqlLiteral, context: Needs): Meaning {
  const reference = sql.parts.find((part) => part.kind === "reference");
  if (reference !== undefined) {
    const message = "a type between backticks cannot refer to a declaration";
    report(context, { code: "D2407", span: reference.span, message, help: "name the declaration itself as the type" });
    return { kind: "broken" };
  }
  const text = sql.parts.map((part) => part.text).join("");
  const behind = BEHIND_TYPE.exec(text);
  if (behind !== null) return typeWithMore(sql, text, behind.index, context);
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

/** What a declaration means as a type; undefined: nothing. An alias means more than it says itself. */
export function meaningOf(keyword: Keyword, name: string): Meaning | undefined {
  switch (keyword) {
    case "model":
    case "view":
      return { kind: "relation", model: name };
    case "enum":
      return column({ kind: "enum", enum: name });
    case "type":
      return column({ kind: "composite", composite: name });
    default:
      return undefined;
  }
}

function declaredType(declaration: Declaration, reference: ast.TypeReference, context: Needs): Meaning {
  if (declaration.meaning !== undefined) return declaration.meaning;
  const { text, span } = nameIn(reference);
  switch (declaration.keyword) {
    case "alias":
      return column({ kind: "alias", alias: text }, context.aliasScalars.get(text));
    default:
      report(context, {
        code: "D2111",
        span,
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
    serial: "Int",
    smallint: "Int",
    smallserial: "Int",
    tinyint: "Int",
    mediumint: "Int",
    int2: "Int",
    int4: "Int",
    int8: "BigInt",
    bigserial: "BigInt",
    float4: "Float",
    float8: "Float",
    nvarchar: "String",
    mediumtext: "String",
    longtext: "String",
    binary: "Bytes",
    varbinary: "Bytes",
    long: "BigInt",
    double: "Float",
    real: "Float",
    numeric: "Decimal",
    money: "Decimal",
    text: "String",
    varchar: "String",
    char: "String",
    uuid: "String",
    date: "DateTime",
    time: "DateTime",
    timestamptz: "DateTime",
    timestamp: "DateTime",
    jsonb: "Json",
    object: "Json",
    any: "Json",
    bytea: "Bytes",
    blob: "Bytes",
  }),
);

function nameIn({ type, span }: ast.TypeReference): { readonly text: string; readonly span: Span } {
  return type.kind === "name" ? type.name : { text: "", span };
}

function unknown(reference: ast.TypeReference, context: Needs): Meaning {
  const { text, span } = nameIn(reference);
  const meant = context.messages.list.length < mostSearches ? meantBy(reference, context.declarations) : undefined;
  report(context, {
    code: "D2101",
    span,
    message: `there is no type "${text}"`,
    ...(meant === undefined
      ? { help: `a type that only the database knows is written between backticks: \`${text}\`` }
      : { label: `did you mean "${meant.name}"?`, ...ofDatabase(text, meant.name, context) }),
    ...(meant?.isOnly === true && { fix: { title: `write ${meant.name}`, edits: [{ span, text: meant.name }] } }),
  });
  return { kind: "broken" };
}

function meantBy(reference: ast.TypeReference, declarations: Declarations): ReturnType<typeof nearestOne> {
  const name = nameIn(reference).text;
  const word = otherWords.get(name.toLowerCase());
  return nearestOne(name, typeNames(reference, declarations)) ?? (word && { name: word, isOnly: true });
}

/** An alias is not meant by its own type. */
const typeNames = (reference: ast.TypeReference, { types }: Declarations): string[] => [
  ...scalarTypes,
  ...[...types.values()]
    .filter(({ keyword, node }) => keyword !== "mixin" && !isTypeOf(node, reference))
    .map(({ name }) => name),
];

const isTypeOf = (node: ast.TopLevel, reference: ast.TypeReference): boolean =>
  node.kind === "alias" && node.type === reference;

/** `uuid` is a string, and a type of its own to the database. */
function ofDatabase(word: string, scalar: string, { target }: Needs): { help?: string } {
  const native = target?.nativeTypes.find(({ name }) => name.toLowerCase() === word.toLowerCase());
  if (native === undefined || !otherWords.has(word.toLowerCase())) return {};
  return { help: `the type of the database itself: ${scalar} @db.${native.name}` };
}
