/** The blocks of a file and what stands between them, each formatted, in order. */
import type { SourceFile, TopLevel, UnreadBlock } from "../ast.js";
import { WHITE_SPACE } from "../syntax/white-space.js";
import { formatBlock } from "./format-block.js";
import { printAlias } from "./print-member.js";
import type { Source } from "./source.js";

/** What stands together: a block with the comments on its lines, a declaration on one line, or comments and what cannot be read. */
export interface Item {
  readonly kind: "block" | "line" | "comment";
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A comment between blocks, or characters that no token begins with. */
interface Between {
  readonly kind: "comment" | "junk";
  readonly span: { readonly start: number; readonly end: number };
}

const VISIBLE = new RegExp(`[^${WHITE_SPACE}]+`, "g");

type Piece = TopLevel | UnreadBlock | Between;

export function itemsOf(file: SourceFile, source: Source): readonly Item[] {
  return lineGroups(piecesOf(file, source), source).flatMap((pieces) => itemsOfGroup(pieces, source));
}

/** Everything in the file, in order. */
function piecesOf({ blocks, unread, text }: SourceFile, source: Source): readonly Piece[] {
  const comments = source.commentsBetween(0, text.length).map(({ span }) => ({ kind: "comment" as const, span }));
  const known = mergedByPlace([...blocks, ...unread].sort(byPlace), comments);
  const pieces: Piece[] = [];
  let last = 0;
  for (const piece of [...known, undefined]) {
    for (const junk of junkBetween(last, piece?.span.start ?? text.length, text)) pieces.push(junk);
    if (piece !== undefined) pieces.push(piece);
    last = piece?.span.end ?? last;
  }
  return pieces;
}

const byPlace = (a: Piece, b: Piece): number => a.span.start - b.span.start;

/** Blocks, and the comments that are not inside of them, in order. */
function mergedByPlace(blocks: readonly Piece[], comments: readonly Piece[]): readonly Piece[] {
  let end = 0;
  return [...blocks, ...comments].sort(byPlace).filter(({ kind, span }) => {
    if (kind === "comment") return span.start >= end;
    end = span.end;
    return true;
  });
}

function* junkBetween(start: number, end: number, text: string): Iterable<Between> {
  for (const { index, 0: junk } of text.slice(start, end).matchAll(VISIBLE)) {
    yield { kind: "junk", span: { start: start + index, end: start + index + junk.length } };
  }
}

/** The pieces that share lines. */
function lineGroups(pieces: readonly Piece[], source: Source): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  let last = 0;
  for (const piece of pieces) {
    if (groups.length > 0 && source.isOneLine(last, piece.span.start)) groups.at(-1)!.push(piece);
    else groups.push([piece]);
    last = piece.span.end;
  }
  return groups;
}

function itemsOfGroup(pieces: readonly Piece[], source: Source): readonly Item[] {
  const [start, end] = [pieces[0]!.span.start, pieces.at(-1)!.span.end];
  if (pieces.some(({ kind }) => kind === "junk" || kind === "unread")) {
    return [{ kind: "comment", start, end, text: source.asWritten(start, end) }];
  }
  const items: Item[] = [];
  for (const piece of pieces) {
    const item = itemOf(piece, source);
    const before = items.at(-1);
    if (before === undefined || (item.kind !== "comment" && before.kind !== "comment")) items.push(item);
    else items[items.length - 1] = joined(before, item);
  }
  return items;
}

/** Two items on one line, of which one is a comment. */
function joined(before: Item, item: Item): Item {
  const kind = before.kind === "comment" ? item.kind : before.kind;
  return { kind, start: before.start, end: item.end, text: `${before.text} ${item.text}` };
}

function itemOf(piece: Piece, source: Source): Item {
  const { start, end } = piece.span;
  const text = textOf(piece, source);
  if (piece.kind === "block") return { kind: text.includes("\n") ? "block" : "line", start, end, text };
  return { kind: piece.kind === "alias" ? "line" : "comment", start, end, text };
}

function textOf(piece: Piece, source: Source): string {
  const { start, end } = piece.span;
  if (source.isIgnored(start)) return source.asWritten(start, end);
  if (piece.kind === "block") return formatBlock(piece, source);
  if (piece.kind !== "alias" || source.errorsBetween(start, end) > 0) return source.asWritten(start, end);
  return printAlias(piece, source) ?? source.asWritten(start, end);
}
