/** What completes an object that its own statement makes: comment, and the rest as it is. */
import type { StatementObject } from "@dsl/planner";
import { attribute } from "../text/attribute.js";
import type { MemberDraft } from "../text/draft.js";
import { readLiteral } from "../text/read-sql.js";
import { sqlLiteral } from "../text/sql-literal.js";
import type { Writing } from "../text/writing.js";

export interface Completion {
  readonly comment?: string;
  readonly members: readonly MemberDraft[];
}

/** `said` are statements that something else says already. */
export function writeCompletion(object: StatementObject, said: ReadonlySet<string>, writing: Writing): Completion {
  const left = object.after.filter((statement) => !said.has(statement));
  const comment = left.map(readComment).find((text) => text !== undefined);
  const kept = left.filter((statement) => !writing.comments || readComment(statement) === undefined);
  const members = kept.map((statement): MemberDraft => {
    return { kind: "attribute", key: statement, text: attribute("@@alter", [sqlLiteral(statement)]) };
  });
  return { members, ...(comment === undefined || !writing.comments ? {} : { comment }) };
}

/** The text of COMMENT ON an object as a whole. */
export function readComment(statement: string): string | undefined {
  const match = /^COMMENT ON (?!COLUMN |INDEX |CONSTRAINT )[\s\S]* IS (E?'(?:[^']|'')*')$/.exec(statement);
  return match === null ? undefined : readLiteral(match[1]!);
}
