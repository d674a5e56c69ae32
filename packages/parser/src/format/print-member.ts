/** Members and aliases in cells of a table. */
import type { Attribute, Member, TypeAlias, TypeReference } from "../ast.js";
import { sortedAttributes } from "./attribute-order.js";
import type { Source } from "./source.js";
import { ValuePrinter } from "./value-printer.js";

/** Cells of a table row; a cell may be empty. The last may go on over further lines. */
export type Cells = readonly string[];

export type ReadMember = Exclude<Member, { kind: "unread" }>;

/** The cells of a member; undefined when it has a comment in a place of its author's own, so that it stays as written. */
export function memberCells(member: ReadMember, source: Source, indent: string): Cells | undefined {
  return new MemberPrinter(source, indent).member(member);
}

/** `type Email = String @db.VarChar(320)`; undefined as for members. */
export function printAlias(alias: TypeAlias, source: Source): string | undefined {
  return new MemberPrinter(source, "").alias(alias);
}

const ARITY: Readonly<Record<TypeReference["arity"], string>> = { required: "", optional: "?", list: "[]" };

class MemberPrinter {
  readonly #values: ValuePrinter;

  constructor(
    private readonly source: Source,
    private readonly indent: string,
  ) {
    this.#values = new ValuePrinter(source);
  }

  member(member: ReadMember): Cells | undefined {
    const cells = this.#cells(member);
    return this.#hasEveryComment(member) ? cells : undefined;
  }

  alias(alias: TypeAlias): string | undefined {
    const { name, type, attributes } = alias;
    const printed = `type ${name.text} = ${this.#type(type)} ${this.#attributes(attributes, type.span.end)}`;
    return this.#hasEveryComment(alias) ? printed.trimEnd() : undefined;
  }

  #hasEveryComment({ span }: ReadMember | TypeAlias): boolean {
    return this.source.commentsBetween(span.start, span.end).length === this.#values.commentsPrinted;
  }

  #cells(member: ReadMember): Cells {
    if (member.kind === "blockAttribute") return [this.#attribute(member.attribute, "@@", this.indent)];
    const name = member.name.text;
    if (member.kind === "value") return [name, this.#attributes(member.attributes, member.name.span.end)];
    if (member.kind === "field") {
      return [name, this.#type(member.type), this.#attributes(member.attributes, member.type.span.end)];
    }
    return member.value === undefined ? [name] : [name, `= ${this.#values.expression(member.value, this.indent)}`];
  }

  #type({ type, arity }: TypeReference): string {
    if (type.kind === "name") return type.name.text + ARITY[arity];
    if (type.kind === "sql") return this.#values.sql(type.sql, this.indent) + ARITY[arity];
    return this.source.asWritten(type.span.start, type.span.end) + ARITY[arity];
  }

  /** Attributes in Prisma's order, unless they go over lines: then their author has ordered them. */
  #attributes(attributes: readonly Attribute[], from: number): string {
    const lines = this.#lines(attributes, from);
    if (lines.some((line) => line.isNew)) return lines.map((line) => this.#line(line)).join("");
    return this.#joined(
      sortedAttributes(attributes, (attribute) => attribute.name.text),
      this.indent,
    );
  }

  /** Attributes by the line on which each begins. `from` is where the text before the line's first one ends. */
  #lines(attributes: readonly Attribute[], start: number): readonly AttributeLine[] {
    const lines: AttributeLine[] = [];
    let from = start;
    for (const attribute of attributes) {
      const goesOn = this.source.isOneLine(from, attribute.span.start);
      if (goesOn && lines.length > 0) lines.at(-1)!.attributes.push(attribute);
      else lines.push({ attributes: [attribute], from, isNew: !goesOn });
      from = attribute.span.end;
    }
    return lines;
  }

  #line({ attributes, from, isNew }: AttributeLine): string {
    if (!isNew) return this.#joined(attributes, this.indent);
    const inner = `${this.indent}  `;
    const comments = this.#values.commentsAtLineEnds(from, attributes[0]!.span.start, inner);
    return `${comments}\n${inner}${this.#joined(attributes, inner)}`;
  }

  #joined(attributes: readonly Attribute[], indent: string): string {
    return attributes.map((attribute) => this.#attribute(attribute, "@", indent)).join(" ");
  }

  #attribute({ name, args, span }: Attribute, marks: string, indent: string): string {
    if (args === undefined) return marks + name.text;
    return marks + name.text + this.#values.arguments(args, name.span.end, span.end, indent);
  }
}

interface AttributeLine {
  readonly attributes: Attribute[];
  readonly from: number;
  readonly isNew: boolean;
}
