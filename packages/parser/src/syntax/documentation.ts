/**
 * Finds the documentation of a declaration among the comments of a file: `///` and block comments above it and behind
 * it, as Prisma has them. Asked in the order of the text, so that all questions together read the comments once.
 */
import type { Comment } from "../ast.js";

export class Documentation {
  #next = 0;
  /** Whether comments stand above the last block or member that was asked about, and none of them is documentation. */
  isCommented = false;

  constructor(
    private readonly text: string,
    private readonly comments: readonly Comment[],
  ) {}

  /**
   * Documentation between the token that ends at `from` and the block that begins at `to`: without a blank line between. What
   * stands behind the brace before it counts, as in Prisma. At the beginning of a file `from` is not a number.
   */
  aboveBlock(from: number, to: number): string | undefined {
    this.isCommented = false;
    return this.hasBefore(to) ? this.#aboveBlock(from, to) : undefined;
  }

  #aboveBlock(from: number, to: number): string | undefined {
    const group = this.#groupAbove(to, ({ span }) => !(span.start < from));
    const last = group.at(-1);
    if (last === undefined || this.#isApart(last, to)) return undefined;
    const documentation = this.#join(group);
    this.isCommented = documentation === undefined;
    return documentation;
  }

  /** Documentation between the token that ends at `from` and the member that begins at `to`. */
  aboveMember(from: number, to: number): string | undefined {
    this.isCommented = false;
    return this.hasBefore(to) ? this.#aboveMember(from, to) : undefined;
  }

  #aboveMember(from: number, to: number): string | undefined {
    // Those on the line that ends at `from` belong to it.
    const group = this.#groupAbove(to, (one) => !(one.span.start < from) && !this.#isBehind(from, one));
    const documentation = this.#join(group);
    this.isCommented = group.length > 0 && documentation === undefined;
    return documentation;
  }

  /** Documentation behind what ends at `from`, on the same line and before `to`. */
  behind(from: number, to: number): string | undefined {
    const comment = this.comments[this.#next];
    if (comment === undefined || comment.span.start >= to || comment.span.start < from) return undefined;
    if (this.#newlinesBetween(from, comment.span.start) > 0) return undefined;
    this.#next++;
    return this.#join([comment]);
  }

  /** The last comments before `to` with no blank line among them. */
  #groupAbove(to: number, counts: (comment: Comment) => boolean): readonly Comment[] {
    let group: Comment[] = [];
    for (; this.hasBefore(to); this.#next++) {
      const comment = this.comments[this.#next]!;
      if (!counts(comment)) continue;
      const last = group.at(-1);
      if (last !== undefined && this.#isApart(last, comment.span.start)) group = [];
      group.push(comment);
    }
    return group;
  }

  /** Whether there are comments before an offset that were not asked for. */
  hasBefore(offset: number): boolean {
    return this.#next < this.comments.length && this.comments[this.#next]!.span.start < offset;
  }

  #isBehind(from: number, comment: Comment): boolean {
    return from > 0 && this.#newlinesBetween(from, comment.span.start) === 0;
  }

  /** Whether a line is empty between a comment and what follows. To Prisma so is white space behind a block comment. */
  #isApart({ kind, span: { end } }: Comment, to: number): boolean {
    if (to - end <= 1) return false;
    const newlines = this.#newlinesBetween(end, to);
    return newlines > 1 || (newlines === 1 && kind === "block" && /[^\r\n]/.test(this.text.charAt(end)));
  }

  #newlinesBetween(start: number, end: number): number {
    return this.text.slice(start, end).match(/\r\n|\n|\r/g)?.length ?? 0;
  }

  #join(comments: readonly Comment[]): string | undefined {
    let joined: string | undefined;
    for (const [index, comment] of comments.entries()) {
      if (comment.kind === "line") continue;
      const words = this.#words(comment, index === 0);
      joined = joined === undefined ? words : `${joined}\n${words}`;
    }
    return joined;
  }

  /** As in Prisma, two characters are taken off a block comment, and below another comment its white space counts. */
  #words({ kind, span }: Comment, isFirst: boolean): string {
    if (kind !== "block") return this.text.slice(span.start + 3, span.end).trimStart();
    let start = span.start;
    if (!isFirst) while (/[ \t]/.test(this.text.charAt(start - 1))) start--;
    return this.text.slice(start + 2, span.end - 2).trim();
  }
}
