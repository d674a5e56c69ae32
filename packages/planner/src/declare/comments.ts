/** Documentation as comments in the database, where the datasource asks for it. */
import type { Declaring } from "./declaring.js";

export function commentOf(
  of: { readonly comment?: string; readonly documentation?: string },
  { schema, dialect }: Declaring,
): { readonly comment?: string } {
  if (of.comment !== undefined) return { comment: of.comment };
  const wanted = schema.datasource.comments && dialect.facts.comments && of.documentation !== undefined;
  return wanted ? { comment: of.documentation } : {};
}

/** A comment that is written as an argument of a constraint or index. */
export function writtenComment(of: { readonly comment?: string }): { readonly comment?: string } {
  return of.comment === undefined ? {} : { comment: of.comment };
}
