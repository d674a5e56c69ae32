/** What an editor should call each token of a schema, by what the parser reads it as. */
import { type ast, isScalarType, parse } from "@dsl/parser";
import { lexWhole } from "../../packages/parser/src/syntax/lex.js";

/** A piece of text that is one thing to a reader, and the scope that it must have. */
export interface ExpectedScope {
  readonly start: number;
  readonly end: number;
  readonly scope: string;
}

/** Every token and comment of a text that the parser reads without an error. */
export function expectedScopes(text: string): readonly ExpectedScope[] {
  const { tokens, comments } = lexWhole("", text);
  const roles = new Roles(parse("", text).file);
  return [
    ...comments.map(({ kind, span }) => ({ start: span.start, end: span.end, scope: COMMENT_SCOPES[kind] })),
    ...tokens.flatMap(({ startOffset: start, image, tokenType }) => {
      const whole = { start, end: start + image.length, scope: roles.at(start) ?? TOKEN_SCOPES[tokenType.name] ?? "" };
      return tokenType.name === "Sql" ? sqlScopes(whole, roles.referencesIn(whole)) : [whole];
    }),
  ];
}

const COMMENT_SCOPES: Readonly<Record<ast.Comment["kind"], string>> = {
  documentation: "comment.line.documentation",
  line: "comment.line.double-slash",
  block: "comment.block",
};

/** Tokens that are the same everywhere, or nearly: roles come first. */
const TOKEN_SCOPES: Readonly<Record<string, string>> = {
  With: "storage.modifier",
  At: "punctuation.definition.attribute",
  AtAt: "punctuation.definition.attribute",
  LParen: "punctuation.section.arguments.begin",
  RParen: "punctuation.section.arguments.end",
  LSquare: "punctuation.section.list.begin",
  RSquare: "punctuation.section.list.end",
  LCurly: "punctuation.section.block.begin",
  RCurly: "punctuation.section.block.end",
  Comma: "punctuation.separator",
  Colon: "punctuation.separator.key-value",
  Equals: "keyword.operator.assignment",
  Question: "keyword.operator.arity",
  Dot: "punctuation.accessor",
  String: "string.quoted.double",
  Number: "constant.numeric",
};

type Span = ast.Name["span"];

/** Backticks, SQL, and in it references, each a name or names joined by dots between `${` and `}`. */
function sqlScopes({ start, end }: ExpectedScope, references: readonly Span[]): readonly ExpectedScope[] {
  const scopes: ExpectedScope[] = [
    { start, end: start + 1, scope: "punctuation.definition.sql.begin" },
    { start: end - 1, end, scope: "punctuation.definition.sql.end" },
    { start, end, scope: "meta.embedded.sql" },
  ];
  if (end - start > 2) scopes.push({ start: start + 1, end: end - 1, scope: "source.sql" });
  for (const span of references) {
    scopes.push({ start: span.start, end: span.end, scope: "meta.template.expression" });
    scopes.push({ start: span.start, end: span.start + 2, scope: "punctuation.definition.template-expression.begin" });
    scopes.push({ start: span.end - 1, end: span.end, scope: "punctuation.definition.template-expression.end" });
  }
  return scopes;
}

/** What the tree says of places in the text. */
class Roles {
  readonly #scopes: ExpectedScope[] = [];
  readonly #references: Span[] = [];

  constructor(private readonly file: ast.SourceFile) {
    for (const block of file.blocks) this.#block(block);
    this.#scopes.sort((a, b) => a.start - b.start);
    this.#references.sort((a, b) => a.start - b.start);
  }

  at(offset: number): string | undefined {
    let low = 0;
    let high = this.#scopes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#scopes[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    const found = this.#scopes[low - 1];
    return found !== undefined && offset < found.end ? found.scope : undefined;
  }

  referencesIn({ start, end }: ExpectedScope): readonly Span[] {
    return this.#references.filter((span) => span.start > start && span.end < end);
  }

  #add({ start, end }: Span, scope: string): void {
    this.#scopes.push({ start, end, scope });
  }

  #block(block: ast.TopLevel): void {
    const keyword = block.kind === "alias" ? "type" : block.keyword;
    this.#add({ ...block.span, end: block.span.start + keyword.length }, "storage.type");
    this.#add(block.name.span, "entity.name.type");
    if (block.kind === "alias") {
      this.#type(block.type);
      this.#attributes(block.attributes);
      return;
    }
    for (const { span } of block.mixins) this.#add(span, "entity.other.inherited-class");
    for (const member of block.members) this.#member(member);
  }

  #member(member: ast.Member): void {
    if (member.kind === "blockAttribute") this.#attributes([member.attribute]);
    if (member.kind === "blockAttribute" || member.kind === "unread") return;
    this.#add(member.name.span, MEMBER_SCOPES[member.kind]);
    if (member.kind === "field") this.#type(member.type);
    if (member.kind !== "property") this.#attributes(member.attributes);
    else if (member.value !== undefined) this.#value(member.value);
  }

  #type({ type, span }: ast.TypeReference): void {
    if (type.kind === "sql") this.#value(type.sql);
    else if (type.kind === "unsupported") this.#add({ ...type.span, end: type.span.start + 1 }, "support.type");
    else this.#add(type.name.span, isScalarType(type.name.text) ? "support.type" : "entity.name.type");
    const end = type.kind === "name" ? type.name.span.end : type.kind === "sql" ? type.sql.span.end : type.span.end;
    if (span.end > end) this.#add({ ...span, start: end }, "keyword.operator.arity");
  }

  #attributes(attributes: readonly ast.Attribute[]): void {
    for (const { name, args } of attributes) {
      this.#add(name.span, "entity.other.attribute-name");
      this.#arguments(args ?? []);
    }
  }

  #arguments(args: readonly ast.Argument[]): void {
    for (const { name, value } of args) {
      if (name !== undefined) this.#add(name.span, "variable.parameter");
      this.#value(value);
    }
  }

  #value(value: ast.Expression): void {
    switch (value.kind) {
      case "name":
        return this.#words(value);
      case "list":
        return value.items.forEach((item) => this.#value(item));
      case "object":
        return this.#object(value);
      case "call":
        this.#add(value.name.span, "support.function");
        return this.#arguments(value.args);
      case "sqlCall":
        this.#value(value.sql);
        return this.#arguments(value.args);
      case "sql":
        for (const part of value.parts) if (part.kind === "reference") this.#references.push(part.span);
        return;
      default:
        return;
    }
  }

  /** Words joined by dots: one that begins with a capital is a constant, or the name of a declaration. */
  #words({ text, span }: ast.NameExpression): void {
    if (/^(?:true|false|null)$/.test(text)) return this.#add(span, "constant.language");
    for (const { index, 0: word } of this.file.text.slice(span.start, span.end).matchAll(/[^.\s]+/g)) {
      const start = span.start + index;
      this.#add({ ...span, start, end: start + word.length }, /^\p{Lu}/u.test(word) ? "support.constant" : "variable.other.member");
    }
  }

  #object({ entries, span }: ast.ObjectExpression): void {
    this.#add({ ...span, end: span.start + 1 }, "punctuation.section.object.begin");
    this.#add({ ...span, start: span.end - 1 }, "punctuation.section.object.end");
    for (const { name, value } of entries) {
      this.#add(name.span, "variable.parameter");
      this.#value(value);
    }
  }
}

const MEMBER_SCOPES: Readonly<Record<"field" | "property" | "value", string>> = {
  field: "variable.other.member",
  property: "variable.other.property",
  value: "variable.other.enummember",
};
