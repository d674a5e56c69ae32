/** What a schema text says, without how it is laid out: for tests of the formatter. */
import { type ast, parse } from "@dsl/parser";

/**
 * The syntax tree without places; attributes, whose order means nothing, are in one order, and what stands above those of
 * a block documents nothing. What could not be read is there as text.
 */
export function meaningOf(text: string): unknown {
  const { blocks, unread } = parse("", text).file;
  return plain([...blocks, ...unread], text);
}

/** The comments of a text, without the order in which they stand. */
export function commentsOf(text: string): readonly string[] {
  const { comments } = parse("", text).file;
  return comments.map(({ span }) => text.slice(span.start, span.end).replaceAll(/\r\n?/g, "\n")).sort();
}

function plain(value: unknown, text: string, key = ""): unknown {
  if (Array.isArray(value)) {
    const list = value.map((element) => plain(element, text));
    return key === "attributes" ? list.sort(byText) : key === "members" ? membersInOrder(list) : list;
  }
  if (typeof value !== "object" || value === null) return value;
  if (isUnread(value)) return { kind: "unread", text: text.slice(value.span.start, value.span.end).split(/\s+/) };
  const leftOut = (value as ast.Member).kind === "blockAttribute" ? [...places, "documentation"] : places;
  const entries = Object.entries(whole(value)).filter(([name]) => !leftOut.includes(name));
  return Object.fromEntries(entries.map(([name, part]) => [name, plain(part, text, name)]));
}

/** Comments without documentation say only whose documentation is not lent, and those behind a brace may come to stand apart. */
const places: readonly string[] = ["file", "start", "end", "span", "nameOffset", "isCommented", "lentDocumentation"];

const isUnread = (value: object): value is ast.UnreadBlock => (value as ast.Member).kind === "unread";

function membersInOrder(members: readonly unknown[]): readonly unknown[] {
  const isAttribute = (member: unknown): boolean => (member as ast.Member).kind === "blockAttribute";
  return [
    ...members.filter((member) => !isAttribute(member) && !isUnread(member as object)),
    ...members.filter(isAttribute).sort(byText),
    ...members.filter((member) => isUnread(member as object)).sort(byText),
  ];
}

const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** A field and an attribute make what they hold when they are asked. */
const whole = (value: object): object => ("toJSON" in value ? (value as { toJSON(): object }).toJSON() : value);
