/** Comparing comments, where the database has any. */
import type { Change, CommentTarget } from "../change.js";
import { makeChange } from "../make-change.js";
import type { Comparing } from "./comparing.js";

export function compareComment(
  on: CommentTarget,
  from: string | undefined,
  to: string | undefined,
  comparing: Comparing,
): readonly Change[] {
  if (!comparing.dialect.facts.comments || from === to) return [];
  const because = {
    rule: "comment differs",
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  return [makeChange({ kind: "setComment", on, comment: to }, because)];
}
