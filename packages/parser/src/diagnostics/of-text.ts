/** What is wrong with the text of one file, one message for each mistake. */
import type * as ast from "../ast.js";
import type { Diagnostic, Span } from "./diagnostic.js";
import { inTextOrder } from "./in-order.js";

/** A merge conflict has both versions of a text in it: what is wrong beside it may go with one of them. */
const CONFLICT = "D1022";

/** From what the lexer `reported` and the parser found. In the order of the text. */
export function ofText(
  reported: readonly Diagnostic[],
  problems: readonly Diagnostic[],
  file: Pick<ast.SourceFile, "blocks" | "unread">,
): readonly Diagnostic[] {
  const rests = reported.length === 0 ? [] : restsOf(file);
  const all = inTextOrder(rests.length === 0 ? reported : outside(rests, inTextOrder(reported)), problems);
  const conflicts = reported.some(({ code }) => code === CONFLICT) ? all.filter(({ code }) => code === CONFLICT) : [];
  return conflicts.length === 0 ? all : onePerConflict(conflicts);
}

/** Where nothing was read, in the order of the text. */
function restsOf({ blocks, unread }: Pick<ast.SourceFile, "blocks" | "unread">): readonly Span[] {
  const members = blocks.flatMap((block) => (block.kind === "block" ? block.members : []));
  const all = [...unread, ...members].flatMap((node) => (node.kind === "unread" ? (node.rest ?? []) : []));
  return all.sort((a, b) => a.start - b.start);
}

/** Both in the order of the text. */
function outside(rests: readonly Span[], diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  let at = 0;
  return diagnostics.filter(({ span }) => {
    while (at < rests.length && rests[at]!.end <= span!.start) at++;
    return at === rests.length || span!.start < rests[at]!.start;
  });
}

/** The lines that begin one, or those that are left of it. */
function onePerConflict(conflicts: readonly Diagnostic[]): readonly Diagnostic[] {
  const first = conflicts.filter(({ label }) => label !== undefined);
  return first.length === 0 ? conflicts : first;
}
