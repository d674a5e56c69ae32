/** What completes an object that its own statement makes: comment, privileges, and the rest as it is. */
import type { StatementObject } from "@dsl/planner";
import { attribute, list } from "../text/attribute.js";
import type { MemberDraft } from "../text/draft.js";
import { readLiteral, readName, splitList } from "../text/read-sql.js";
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
    const text = writeGrant(statement, writing) ?? attribute("@@alter", [sqlLiteral(statement)]);
    return { kind: "attribute", key: statement, text };
  });
  return { members, ...(comment === undefined || !writing.comments ? {} : { comment }) };
}

/** The text of COMMENT ON an object as a whole. */
export function readComment(statement: string): string | undefined {
  const match = /^COMMENT ON (?!COLUMN |INDEX )[\s\S]* IS (E?'(?:[^']|'')*')$/.exec(statement);
  return match === null ? undefined : readLiteral(match[1]!);
}

const privileges = "SELECT|INSERT|UPDATE|DELETE|TRUNCATE|REFERENCES|TRIGGER|MAINTAIN|USAGE|EXECUTE|CREATE|ALL";
const grantPattern = new RegExp(
  String.raw`^GRANT ((?:${privileges})(?:, (?:${privileges}))*) ON [\s\S]* TO ("(?:[^"]|"")+"|PUBLIC)$`,
);

/** `@@grant(Select, to: [app_user])`; undefined for a statement that says more. */
function writeGrant(statement: string, writing: Writing): string | undefined {
  const match = grantPattern.exec(statement);
  if (match === null) return undefined;
  const words = splitList(match[1]!).map((word) => word.charAt(0) + word.slice(1).toLowerCase());
  return attribute(
    "@@grant",
    [words.length === 1 ? words[0]! : list(words)],
    [`to: ${list([writeRole(match[2]!, writing)])}`],
  );
}

/** A role by its name in the schema, where it has to be declared; everyone is `public`. */
export function writeRole(written: string, { roles, names }: Writing): string {
  if (written === "PUBLIC") return "public";
  const role = readName(written);
  roles.add(role);
  return names.other("role", role, role);
}
