/** What stands together on the lines of a block: members with the comments behind them, or comments alone. */
import type { Comment, Member } from "../ast.js";
import type { Source } from "./source.js";

export interface Chunk {
  readonly members: readonly Member[];
  readonly comments: readonly Comment[];
  readonly start: number;
  readonly end: number;
  /** Whether a blank line comes before it. */
  readonly isApart: boolean;
  /** Its whole lines as far as they are the block's, with what could not be read. */
  readonly lines: { readonly start: number; readonly end: number };
}

type Piece = Member | Comment;

const isComment = (piece: Piece): piece is Comment =>
  piece.kind === "line" || piece.kind === "block" || piece.kind === "documentation";

const isMember = (piece: Piece): piece is Member => !isComment(piece);

/** The chunks of a body, whose text lies between `from` and `to`. */
export function chunksOf(members: readonly Member[], from: number, to: number, source: Source): readonly Chunk[] {
  const groups: Piece[][] = [];
  let last = from;
  for (const piece of piecesOf(members, from, to, source)) {
    if (groups.length > 0 && source.isOneLine(last, piece.span.start)) groups.at(-1)!.push(piece);
    else groups.push([piece]);
    last = piece.span.end;
  }
  return groups.map((pieces, index) => {
    const [start, end] = [pieces[0]!.span.start, pieces.at(-1)!.span.end];
    return {
      members: pieces.filter(isMember),
      comments: pieces.filter(isComment),
      start,
      end,
      isApart: source.newlinesBetween(groups[index - 1]?.at(-1)!.span.end ?? from, start) > 1,
      lines: { start: Math.max(from, source.lineStart(start)), end: Math.min(to, source.lineEnd(end)) },
    };
  });
}

/** Members and the comments between them, in order. */
function piecesOf(members: readonly Member[], from: number, to: number, source: Source): readonly Piece[] {
  const pieces: Piece[] = [];
  let last = from;
  const addComments = (until: number): void => {
    for (const comment of source.commentsBetween(last, until)) pieces.push(comment);
  };
  for (const member of members) {
    addComments(member.span.start);
    pieces.push(member);
    last = member.span.end;
  }
  addComments(to);
  return pieces;
}
