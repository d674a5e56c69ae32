/** Test support: a syntax tree in a few words, one line for each block. */
import type {
  Argument,
  Attribute,
  Expression,
  Member,
  SourceFile,
  SqlLiteral,
  TopLevel,
  TypeReference,
} from "../ast.js";

export function sketch(file: SourceFile): readonly string[] {
  return [...file.blocks.map(block), ...file.unread.map(({ name }) => `unread ${name?.text ?? ""}`.trim())];
}

function block(declaration: TopLevel): string {
  const documentation =
    declaration.documentation === undefined ? "" : `/// ${JSON.stringify(declaration.documentation)} `;
  if (declaration.kind === "alias") {
    return `${documentation}type ${declaration.name.text} = ${type(declaration.type)}${attributes(declaration.attributes)}`;
  }
  const mixins = declaration.mixins.map((mixin) => mixin.text).join(", ");
  const head = `${declaration.keyword} ${declaration.name.text}${mixins === "" ? "" : ` with ${mixins}`}`;
  return `${documentation}${head} { ${declaration.members.map(member).join(" | ")} }`;
}

function member(one: Member): string {
  const documentation =
    one.kind === "unread" || one.documentation === undefined ? "" : `/// ${JSON.stringify(one.documentation)} `;
  return documentation + bareMember(one);
}

function bareMember(one: Member): string {
  if (one.kind === "unread") return `?${one.name?.text ?? ""}`;
  if (one.kind === "field") return `${one.name.text} ${type(one.type)}${attributes(one.attributes)}`;
  if (one.kind === "property") return one.name.text + (one.value === undefined ? "" : ` = ${expression(one.value)}`);
  if (one.kind === "value") return one.name.text + attributes(one.attributes);
  return `@@${attribute(one.attribute)}`;
}

function type({ type, arity }: TypeReference): string {
  const suffix = { required: "", optional: "?", list: "[]" }[arity];
  if (type.kind === "name") return type.name.text + suffix;
  return (type.kind === "sql" ? sql(type.sql) : `Unsupported(${type.text})`) + suffix;
}

const attributes = (all: readonly Attribute[]): string => all.map((one) => ` @${attribute(one)}`).join("");

const attribute = ({ name, args }: Attribute): string =>
  name.text + (args === undefined ? "" : `(${argumentList(args)})`);

const argumentList = (args: readonly Argument[]): string =>
  args.map(({ name, value }) => (name === undefined ? "" : `${name.text}: `) + expression(value)).join(", ");

function expression(value: Expression): string {
  if (value.kind === "string") return JSON.stringify(value.value);
  if (value.kind === "number" || value.kind === "name") return value.text;
  if (value.kind === "list") return `[${value.items.map(expression).join(", ")}]`;
  if (value.kind === "object")
    return `{${value.entries.map((entry) => `${entry.name.text}: ${expression(entry.value)}`).join(", ")}}`;
  if (value.kind === "call") return `${value.name.text}(${argumentList(value.args)})`;
  if (value.kind === "sqlCall") return `${sql(value.sql)}(${argumentList(value.args)})`;
  return sql(value);
}

export const sql = ({ parts }: SqlLiteral): string =>
  `\`${parts.map((part) => (part.kind === "text" ? part.text : `<${part.text}>`)).join("")}\``;
