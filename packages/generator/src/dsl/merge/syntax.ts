/** Finding in the syntax trees of the files what the Schema names by its span. */
import type { ast, Span } from "@dsl/parser";

export class Syntax {
  readonly #blocks: readonly ast.TopLevel[];

  constructor(readonly files: readonly ast.SourceFile[]) {
    this.#blocks = files.flatMap((file) => file.blocks);
  }

  /** The block or alias that stands at `span` or around it. */
  block(span: Span): ast.TopLevel | undefined {
    return this.#blocks.find((block) => contains(block.span, span));
  }

  /** The last block that begins with `keyword`, of those that stay. */
  lastBlock(keyword: string, gone: ReadonlySet<ast.TopLevel>): ast.TopLevel | undefined {
    return this.#blocks.findLast(
      (block) => (block.kind === "alias" ? "type" : block.keyword) === keyword && !gone.has(block),
    );
  }

  /** The member that stands at `span` or around it. */
  member(span: Span): ast.Member | undefined {
    const block = this.block(span);
    return block?.kind === "block" ? block.members.find((member) => contains(member.span, span)) : undefined;
  }

  /** A member with the documentation above it. */
  whole(member: ast.Member | ast.TopLevel): Span {
    const file = this.files.find(({ path }) => path === member.span.file);
    if (file === undefined) return member.span;
    const above = file.comments.filter(
      (comment) => comment.kind === "documentation" && comment.span.end <= member.span.start,
    );
    let { start } = member.span;
    for (const { span } of above.toReversed()) {
      const ownLine = file.text.slice(file.text.lastIndexOf("\n", span.start - 1) + 1, span.start).trim() === "";
      if (
        !ownLine ||
        !/^[\s]*$/.test(file.text.slice(span.end, start)) ||
        /\n\s*\n/.test(file.text.slice(span.end, start))
      )
        break;
      start = span.start;
    }
    return { ...member.span, start };
  }
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.file === inner.file && outer.start <= inner.start && inner.end <= outer.end;
}
