/** Where the comments of a schema text stand, for tests of the formatter. */
import { type ast, parse } from "@dsl/parser";

/**
 * Each comment, alone on its line or behind something, in order. Those that belong to an attribute of a block, which may
 * move, come last with what they belong to.
 */
export function commentPlacesOf(text: string): readonly string[] {
  const { blocks, comments } = parse("", text).file;
  const members = blocks.flatMap((block) => (block.kind === "block" ? block.members : []));
  const attributes = members.filter((member) => isAttribute(member, text));
  const staying: string[] = [];
  const moving: string[] = [];
  for (const comment of comments) {
    const isAlone = text.slice(lineStart(text, comment.span.start), comment.span.start).trim() === "";
    const place = `${isAlone ? "alone" : "behind"} ${text.slice(comment.span.start, comment.span.end).replaceAll(/\r\n?/g, "\n")}`;
    const owner = attributes.find((attribute) => owns(attribute, comment, isAlone, text));
    if (owner === undefined) staying.push(place);
    else moving.push(`${place} of ${wordsOf(owner, comments, text)}`);
  }
  return [...staying, ...moving.sort()];
}

function isAttribute({ kind, span }: ast.Member, text: string): boolean {
  return kind === "blockAttribute" || (kind === "unread" && text.startsWith("@@", span.start));
}

/** Whether a comment is inside of a member, behind it on its line, or directly above it. */
function owns({ span }: ast.Member, comment: ast.Comment, isAlone: boolean, text: string): boolean {
  const { start, end } = comment.span;
  if (start >= span.start && end <= span.end) return true;
  if (!isAlone) return start >= span.end && isTogether(text.slice(span.end, start), 0);
  return end <= span.start && isTogether(text.slice(end, span.start), 1);
}

/** Whether between two things there are comments alone, and nowhere more line ends together than these. */
function isTogether(between: string, lineEnds: 0 | 1): boolean {
  const tooMany = lineEnds === 0 ? /[\r\n]/ : /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/;
  return !tooMany.test(between) && between.replaceAll(/\/\/.*|\/\*[^]*?\*\//g, "").trim() === "";
}

/** The text of a member without its layout. */
function wordsOf({ span }: ast.Member, comments: readonly ast.Comment[], text: string): string {
  const inside = comments.filter((comment) => comment.span.start >= span.start && comment.span.end <= span.end);
  let words = "";
  let from = span.start;
  for (const { span } of inside) {
    words += text.slice(from, span.start);
    from = span.end;
  }
  return (words + text.slice(from, span.end)).replaceAll(/[\s,]/g, "");
}

const lineStart = (text: string, offset: number): number =>
  Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
