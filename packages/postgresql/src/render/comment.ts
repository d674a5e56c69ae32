/** COMMENT ON, setting or removing. */
import type { CommentTarget } from "@dsl/planner";
import { publicComment } from "../public-comment.js";
import { sql } from "../sql.js";
import type { Renderers } from "./renderers.js";

export const commentRenderers: Renderers<"setComment"> = {
  setComment: ({ on, comment = givenComment(on) }) => [
    `COMMENT ON ${targetText(on)} IS ${comment === undefined ? "NULL" : sql.literal(comment)}`,
  ],
};

/** What nobody wrote is not there for a catalog: it comes back where another one goes. */
function givenComment(on: CommentTarget): string | undefined {
  return on.kind === "namespace" && on.name.name === "public" ? publicComment : undefined;
}

function targetText(on: CommentTarget): string {
  if ("index" in on) return `INDEX ${sql.qualify(on.index)}`;
  if ("table" in on)
    return on.kind === "column"
      ? `COLUMN ${sql.qualify(on.table)}.${sql.quote(on.name)}`
      : `CONSTRAINT ${sql.quote(on.name)} ON ${sql.qualify(on.table)}`;
  if (on.kind === "namespace") return `SCHEMA ${sql.quote(on.name.name)}`;
  if (on.kind === "extension") return `EXTENSION ${sql.quote(on.name.name)}`;
  return `${on.kind.toUpperCase()} ${sql.qualify(on.name)}`;
}
