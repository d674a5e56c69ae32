/**
 * The lines of a block: rows first, attributes behind them in Prisma's order. A comment directly above an attribute goes
 * with it; one that stands free among attributes stays, and no attribute moves over it.
 */
import type { Comment, Member } from "../ast.js";
import { trimmedEnd, trimmedStart } from "../syntax/white-space.js";
import { sortedBlockAttributes } from "./attribute-order.js";
import type { Chunk } from "./chunks.js";
import { type Cells, memberCells } from "./print-member.js";
import type { Source } from "./source.js";
import type { Row } from "./table.js";

/** A line, or several, behind the rows. */
interface TailLine {
  /** The attribute's name; undefined for text that attributes are not moved over. */
  readonly attribute: string | undefined;
  readonly text: string;
  readonly isApart: boolean;
}

export interface Body {
  readonly rows: readonly Row[];
  /** What stands behind the rows, with its line ends. */
  readonly tail: string;
}

export function bodyOf(chunks: readonly Chunk[], source: Source, indent: string): Body {
  const builder = new BodyBuilder(source, indent);
  const lastRow = chunks.findLastIndex((chunk) => !isAttributes(chunk, source));
  const firstBelow = chunks.findIndex((chunk, index) => index > lastRow && chunk.members.length > 0);
  const goesWithNext = commentsOfAttributes(chunks, source);
  let above: Chunk[] = [];
  chunks.forEach((chunk, index) => {
    above.push(chunk);
    if (goesWithNext[index]) return;
    builder.add(above, firstBelow >= 0 && index > firstBelow);
    above = [];
  });
  return { rows: builder.rows, tail: renderTail(builder.tail, indent) };
}

/** Whether a chunk belongs behind the rows. Comments alone are undecided, and count as such. */
function isAttributes({ members }: Chunk, source: Source): boolean {
  return members.every((member) => isAttribute(member, source));
}

function isAttribute({ kind, span }: Member, source: Source): boolean {
  return kind === "blockAttribute" || (kind === "unread" && source.slice(span).startsWith("@@"));
}

/** Whether a line that cannot be read has both what belongs behind the rows and what does not. */
export function isTangled({ members }: Chunk, source: Source): boolean {
  if (members.length < 2 || members.every(({ kind }) => kind !== "unread")) return false;
  const [first, ...others] = members.map((member) => isAttribute(member, source));
  return others.some((each) => each !== first);
}

/** Which chunks are comments that an attribute of the block follows with no blank line between. */
function commentsOfAttributes(chunks: readonly Chunk[], source: Source): readonly boolean[] {
  const found: boolean[] = Array.from({ length: chunks.length }, () => false);
  for (let index = chunks.length - 2; index >= 0; index--) {
    const next = chunks[index + 1]!;
    const isFollowed = next.members.length === 0 ? found[index + 1]! : isAttributes(next, source);
    found[index] = chunks[index]!.members.length === 0 && !next.isApart && isFollowed;
  }
  return found;
}

interface PrintedMember {
  readonly member: Member;
  readonly cells: Cells;
  /** The comments behind it. */
  readonly behind: string;
}

class BodyBuilder {
  readonly rows: Row[] = [];
  readonly tail: TailLine[] = [];

  constructor(
    private readonly source: Source,
    private readonly indent: string,
  ) {}

  /** Adds a chunk with the comments above it that go with it. */
  add(chunks: readonly Chunk[], isBelowAttributes: boolean): void {
    const chunk = chunks.at(-1)!;
    const { isApart } = chunks[0]!;
    const above = chunks.slice(0, -1).map(({ start, end }) => `${this.source.asWritten(start, end)}\n${this.indent}`);
    const printed = this.#print(chunk);
    if (printed !== undefined) this.#addLines(printed, above.join(""), isApart);
    else this.#addText(chunk, above.join("") + this.#asWritten(chunk), isApart, isBelowAttributes);
  }

  #addText(chunk: Chunk, text: string, isApart: boolean, isBelowAttributes: boolean): void {
    const isTail = chunk.members.length === 0 ? isBelowAttributes : isAttributes(chunk, this.source);
    if (isTail) this.tail.push({ attribute: undefined, text, isApart });
    else this.rows.push({ kind: "text", text, isApart });
  }

  #addLines(printed: readonly PrintedMember[], above: string, isApart: boolean): void {
    printed.forEach(({ member, cells, behind }, index) => {
      const isFirst = index === 0;
      if (member.kind !== "blockAttribute") {
        this.rows.push({ kind: "cells", cells, behind, isApart: isApart && isFirst });
        return;
      }
      const text = (isFirst ? above : "") + cells.join("") + behind;
      this.tail.push({ attribute: member.attribute.name.text, text, isApart });
    });
  }

  #asWritten({ members, start, end, lines }: Chunk): string {
    if (members.length === 0) return this.source.asWritten(start, end);
    const before = trimmedStart(this.source.asWritten(lines.start, start));
    return before + this.source.asWritten(start, end) + trimmedEnd(this.source.asWritten(end, lines.end));
  }

  /** The members of a chunk in cells; undefined when it must stay as it was written. */
  #print(chunk: Chunk): readonly PrintedMember[] | undefined {
    const { members, comments } = chunk;
    const last = members.at(-1);
    if (last === undefined || this.#hasError(chunk) || this.source.isIgnored(chunk.start)) return undefined;
    if (comments.some(({ span }) => span.start < last.span.end)) return undefined;
    const printed: PrintedMember[] = [];
    for (const member of members) {
      const cells = member.kind === "unread" ? undefined : memberCells(member, this.source, this.indent);
      if (cells === undefined) return undefined;
      printed.push({ member, cells, behind: member === last ? this.#behind(comments) : "" });
    }
    return printed;
  }

  #behind(comments: readonly Comment[]): string {
    return comments.map(({ span }) => ` ${this.source.asWritten(span.start, span.end)}`).join("");
  }

  #hasError({ lines }: Chunk): boolean {
    return this.source.errorsBetween(lines.start, lines.end) > 0;
  }
}

function renderTail(lines: readonly TailLine[], indent: string): string {
  const printed: string[] = [];
  for (const part of partsOf(lines)) {
    if (part[0]!.isApart && printed.length > 0) printed.push("");
    for (const { text } of sortedBlockAttributes(part, (line) => line.attribute ?? "")) printed.push(indent + text);
  }
  return printed.map((line) => `${line}\n`).join("");
}

/** Runs of attributes, and what parts them, each alone. */
function partsOf(lines: readonly TailLine[]): readonly TailLine[][] {
  const parts: TailLine[][] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last === undefined || line.attribute === undefined || last[0]!.attribute === undefined) parts.push([line]);
    else last.push(line);
  }
  return parts;
}
