/** What a schema text says, without how it is laid out: for tests of the formatter. */
import { type ast, parse } from "@dsl/parser";

/** The syntax tree without places; attributes, whose order means nothing, are in one order. */
export function meaningOf(text: string): unknown {
  const { blocks, unread } = parse("", text).file;
  return plain([...blocks, ...unread.map(({ kind }) => ({ kind }))]);
}

/** The comments of a text, without the order in which they stand. */
export function commentsOf(text: string): readonly string[] {
  const { comments } = parse("", text).file;
  return comments.map(({ span }) => text.slice(span.start, span.end).replaceAll(/\r\n?/g, "\n")).sort();
}

function plain(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) {
    const list = value.map((element) => plain(element));
    return key === "attributes" ? list.sort(byText) : key === "members" ? membersInOrder(list) : list;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== "span" && name !== "keywordSpan");
  return Object.fromEntries(entries.map(([name, part]) => [name, plain(part, name)]));
}

function membersInOrder(members: readonly unknown[]): readonly unknown[] {
  const isAttribute = (member: unknown): boolean => (member as ast.Member).kind === "blockAttribute";
  const isUnread = (member: unknown): boolean => (member as ast.Member).kind === "unread";
  return [
    ...members.filter((member) => !isAttribute(member) && !isUnread(member)),
    ...members.filter(isAttribute).sort(byText),
    ...members.filter(isUnread).sort(byText),
  ];
}

const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
