/** Whether CREATE OR REPLACE can make one statement's object into another's. */
import type { StatementKind, StatementObject } from "@dsl/planner";
import { alterInPlace } from "../alter.js";
import { undoStatement } from "../render/undo-statement.js";

/** `said` is what the server answered when it was asked. */
export function replacesInPlace(from: StatementObject, to: StatementObject, said: boolean | undefined): boolean {
  if (from.create === to.create) return keepsAfter(from, to);
  return keepsAfter(from, to) && (said ?? rules[to.kind](from, to));
}

/** What no longer completes it can be taken back; grants stay as they are. */
function keepsAfter(from: StatementObject, to: StatementObject): boolean {
  return from.after.every(
    (statement) => to.after.includes(statement) || /^GRANT /i.test(statement) || undoStatement(statement).length > 0,
  );
}

const never = (): boolean => false;

const rules: Readonly<Record<StatementKind, (from: StatementObject, to: StatementObject) => boolean>> = {
  view: keepsColumns,
  materializedView: never,
  function: keepsSignature,
  procedure: keepsSignature,
  aggregate: never,
  trigger: never,
  rule: () => true,
  policy: alters,
  statistics: never,
  native: alters,
};

function alters(from: StatementObject, to: StatementObject): boolean {
  return alterInPlace(from, to) !== undefined;
}

/** New columns may only follow the old ones. */
function keepsColumns(from: StatementObject, to: StatementObject): boolean {
  if (from.columns === undefined || to.columns === undefined) return false;
  return from.columns.every(({ name, type }, index) => {
    const now = to.columns?.[index];
    return now?.name === name && now.type === type;
  });
}

/** The parameters with their names and defaults, and what is returned. */
function keepsSignature(from: StatementObject, to: StatementObject): boolean {
  return signature(from.create) === signature(to.create);
}

const afterSignature =
  /\b(?:language|transform|window|immutable|stable|volatile|leakproof|not\s+leakproof|called|strict|returns\s+null|external|security|parallel|cost|rows|support|set|as|begin|return)\b/i;

function signature(create: string): string {
  const start = create.indexOf("(");
  const text = create.slice(start).replaceAll(/\s+/g, " ");
  const end = closingParenthesis(text);
  const rest = text.slice(end + 1);
  return `${text.slice(0, end + 1)}${rest.slice(0, afterSignature.exec(rest)?.index ?? rest.length)}`
    .trim()
    .toLowerCase();
}

function closingParenthesis(text: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === "(") depth++;
    if (text[index] === ")" && --depth === 0) return index;
  }
  return text.length;
}
