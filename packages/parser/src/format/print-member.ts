/** One member as a row of its block's table, or as it was written where that cannot be told. */
import type { Attribute, Field, Member, TypeAlias, TypeReference } from "../ast.js";
import { sortedAttributes } from "./attribute-order.js";
import type { Source } from "./source.js";
import { ValuePrinter } from "./value-printer.js";

/** Cells of a table row; a cell may be empty. The last may go on over further lines. */
export type Cells = readonly string[];

/** The cells of a member; undefined when a comment stands in a place where only the author can have it. */
export function memberCells(
  member: Exclude<Member, { kind: "unread" }>,
  source: Source,
  indent: string,
): Cells | undefined {
  const printer = new ValuePrinter(source);
  const cells = cellsOf(member, source, printer, indent);
  const comments = source.commentsBetween(member.span.start, member.span.end).length;
  return comments === printer.commentsPrinted ? cells : undefined;
}

function cellsOf(
  member: Exclude<Member, { kind: "unread" }>,
  source: Source,
  printer: ValuePrinter,
  indent: string,
): Cells {
  switch (member.kind) {
    case "field":
      return [
        member.name.text,
        printType(member.type, source, printer, indent),
        printAttributes(member, source, printer, indent),
      ];
    case "value":
      return [member.name.text, printAttributes(member, source, printer, indent)];
    case "property":
      if (member.value === undefined) return [member.name.text];
      return [member.name.text, `= ${printer.expression(member.value, indent)}`];
    case "blockAttribute":
      return [printAttribute(member.attribute, "@@", printer, indent)];
  }
}

/** `type Email = String @db.VarChar(320)`; undefined as for members. */
export function printAlias(alias: TypeAlias, source: Source): string | undefined {
  const printer = new ValuePrinter(source);
  const parts = [
    alias.name.text,
    "=",
    printType(alias.type, source, printer, ""),
    printAttributes(alias, source, printer, ""),
  ];
  const comments = source.commentsBetween(alias.span.start, alias.span.end).length;
  return comments === printer.commentsPrinted ? `type ${parts.join(" ").trimEnd()}` : undefined;
}

const ARITY: Readonly<Record<TypeReference["arity"], string>> = { required: "", optional: "?", list: "[]" };

function printType({ type, arity }: TypeReference, source: Source, printer: ValuePrinter, indent: string): string {
  const suffix = ARITY[arity];
  if (type.kind === "name") return type.name.text + suffix;
  return (type.kind === "sql" ? printer.sql(type.sql, indent) : source.slice(type.span)) + suffix;
}

/** Attributes in Prisma's order, unless they go over lines: then their author ordered them. */
function printAttributes(
  { type, name, attributes }: Pick<Field, "name" | "attributes"> & { readonly type?: TypeReference },
  source: Source,
  printer: ValuePrinter,
  indent: string,
): string {
  let last = (type ?? name).span.end;
  const goOn = attributes.some(({ span }) => {
    const isOneLine = source.isOneLine(last, span.start);
    last = span.end;
    return !isOneLine;
  });
  if (goOn) return printAttributeLines(attributes, (type ?? name).span.end, source, printer, indent);
  return sortedAttributes(attributes, (attribute) => attribute.name.text)
    .map((attribute) => printAttribute(attribute, "@", printer, indent))
    .join(" ");
}

function printAttributeLines(
  attributes: readonly Attribute[],
  start: number,
  source: Source,
  printer: ValuePrinter,
  indent: string,
): string {
  const inner = `${indent}  `;
  let printed = "";
  let last = start;
  for (const attribute of attributes) {
    const goesOn = source.isOneLine(last, attribute.span.start);
    const own = goesOn && last === start ? indent : inner;
    printed += goesOn
      ? last === start
        ? ""
        : " "
      : `${printer.commentsAtLineEnds(last, attribute.span.start, inner)}\n${inner}`;
    printed += printAttribute(attribute, "@", printer, own);
    last = attribute.span.end;
  }
  return printed;
}

function printAttribute({ name, args, span }: Attribute, marks: string, printer: ValuePrinter, indent: string): string {
  return marks + name.text + (args === undefined ? "" : printer.arguments(args, name.span.end, span.end, indent));
}
