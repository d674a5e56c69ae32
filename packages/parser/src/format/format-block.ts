/** A block: its head, its members in columns, its attributes in order, every comment where it stands. */
import type { Block, Member } from "../ast.js";
import { bodyOf, isTangled } from "./body.js";
import { type Chunk, chunksOf } from "./chunks.js";
import { type Cells, memberCells } from "./print-member.js";
import type { Source } from "./source.js";
import { renderRows } from "./table.js";

/** A block on one line that would be longer is spread over lines. */
const LONGEST_LINE = 100;
const INDENT = "  ";

/** Kinds whose attributes Prisma sets apart from the head even where no field is between. */
const APART_FROM_HEAD: ReadonlySet<string> = new Set(["model", "view", "type", "enum"]);

/** The block, formatted. A member with a syntax error stays as it was written; with an error elsewhere the whole block does. */
export function formatBlock(block: Block, source: Source): string {
  const { start, end } = block.span;
  const brace = braceOf(block, source);
  const headEnd = brace ?? end;
  const asWritten = source.asWritten(start, end);
  if (source.commentsBetween(start, headEnd).length > 0 || source.errorsBetween(start, headEnd) > 0) return asWritten;
  if (brace === undefined) return headOf(block);
  if (block.behindBrace !== undefined) return asWritten;
  if (source.text[end - 1] !== "}" || hasLooseEnd(block, source)) return asWritten;
  const chunks = chunksOf(block.members, brace + 1, end - 1, source);
  if (isHeadComment(chunks[0], brace, source) || chunks.some((chunk) => isTangled(chunk, source))) return asWritten;
  const errorsInChunks = chunks.map((chunk) => errorsIn(chunk, source)).reduce((sum, errors) => sum + errors, 0);
  if (errorsInChunks < source.errorsBetween(start, end)) return asWritten;
  return onOneLine(block, source) ?? overLines(block, chunks, brace, source);
}

/** Where the brace opens; undefined for a block without braces. */
function braceOf({ name, mixins, span }: Block, source: Source): number | undefined {
  const brace = source.text.indexOf("{", (mixins.at(-1) ?? name).span.end);
  return brace < 0 || brace >= span.end ? undefined : brace;
}

/** Whether a comment parts the brace from a member on its line: it documents the block, and must not come to stand alone. */
function isHeadComment(first: Chunk | undefined, brace: number, source: Source): boolean {
  const [comment, member] = [first?.comments[0], first?.members[0]];
  if (comment === undefined || member === undefined) return false;
  return comment.span.start < member.span.start && source.isOneLine(brace, comment.span.start);
}

function errorsIn({ members, lines }: Chunk, source: Source): number {
  return members.length === 0 ? 0 : source.errorsBetween(lines.start, lines.end);
}

/** Whether an attribute stands alone on its line, or a bracket alone is open, and would take in what follows if lines were moved. */
function hasLooseEnd({ members }: Block, source: Source): boolean {
  return members.some(({ kind, span }) => kind === "unread" && /^@(?!@)|^[([{]|[([{]$/.test(source.slice(span)));
}

function headOf({ keyword, name, mixins }: Block): string {
  const names = mixins.map((mixin) => mixin.text).join(", ");
  return `${keyword} ${name.text}${names === "" ? "" : ` with ${names}`}`;
}

function onOneLine(block: Block, source: Source): string | undefined {
  const { start, end } = block.span;
  if (!source.isOneLine(start, end) || source.errorsBetween(start, end) > 0) return undefined;
  const members = block.members.map((member) =>
    cellsOf(member, source)
      ?.filter((cell) => cell !== "")
      .join(" "),
  );
  if (members.includes(undefined)) return undefined;
  if (source.commentsBetween(start, end).length > 0) return source.asWritten(start, end);
  if (members.length === 0) return `${headOf(block)} {}`;
  const line = `${headOf(block)} { ${members.join("  ")} }`;
  return line.length <= LONGEST_LINE ? line : undefined;
}

const cellsOf = (member: Member, source: Source): Cells | undefined =>
  member.kind === "unread" ? undefined : memberCells(member, source, INDENT);

function overLines(block: Block, chunks: readonly Chunk[], brace: number, source: Source): string {
  const [inHead, inBody] = splitHead(chunks, brace, source);
  const { rows, tail } = bodyOf(inBody, source, INDENT);
  const head = `${headOf(block)} {${inHead === undefined ? "" : ` ${source.asWritten(inHead.start, inHead.end)}`}\n`;
  const isApart = tail !== "" && (rows.length > 0 || APART_FROM_HEAD.has(block.keyword));
  return `${head}${renderRows(rows, INDENT)}${isApart ? "\n" : ""}${tail}}`;
}

/** Comments on the line of the brace stay there. */
function splitHead(chunks: readonly Chunk[], brace: number, source: Source): [Chunk | undefined, readonly Chunk[]] {
  const [first, ...others] = chunks;
  if (first === undefined || first.members.length > 0 || !source.isOneLine(brace, first.start))
    return [undefined, chunks];
  return [first, others];
}
