/** Objects that their own statement declares. */
import { readDrop, type StatementObject } from "@dsl/planner";
import { alterInPlace } from "../alter.js";
import { dropAnnounced } from "./announced-operators.js";
import { withBodyChecks } from "./body-checks.js";
import { dropSubscription } from "./drop-subscription.js";
import { orReplace } from "./or-replace.js";
import type { Renderers } from "./renderers.js";
import { mentions } from "../text/mentions.js";
import { undoStatement } from "./undo-statement.js";

export const statementRenderers: Renderers<"createStatement" | "dropStatement" | "replaceStatement"> = {
  createStatement: ({ object, unchecked }) =>
    withBodyChecks(object, [object.create, ...object.after].map(withoutSemicolon), unchecked),
  dropStatement: ({ object }, context) => [...drop(object), ...dropAnnounced(object, context)],
  replaceStatement: ({ from, to, made }) => replaceStatement(from, made ?? to),
};

function drop(object: StatementObject): readonly string[] {
  const [, subscription] =
    /^SUBSCRIPTION (.*)$/i.exec(object.kind === "native" ? readDrop(object.drop).what : "") ?? [];
  return subscription === undefined ? [withoutSemicolon(object.drop)] : dropSubscription(subscription);
}

function replaceStatement(before: StatementObject, to: StatementObject): readonly string[] {
  const from = followed(before, to);
  const gone = without(from, to);
  const dropped = gone.flatMap(indexName);
  // what stands on an index goes with it, and comes with the one of its name
  const ofDropped = (statement: string): boolean =>
    indexName(statement).length === 0 && dropped.some((name) => mentions(statement, unquoted(name)));
  const added = [
    ...without(to, from),
    ...to.after.filter((each) => ofDropped(each) && !without(to, from).includes(each)),
  ];
  // what is set anew need not be taken back, but a mapping, index or member of a family is added and not set
  const anew = new Set(
    added.flatMap(undoStatement).filter((undo) => !/ DROP MAPPING |^DROP INDEX |^ALTER OPERATOR FAMILY /.test(undo)),
  );
  return [
    ...(from.create === to.create ? [] : (alterInPlace(from, to) ?? createAgain(to))),
    ...gone
      .filter((each) => !ofDropped(each))
      .flatMap(undoStatement)
      .filter((undo) => !anew.has(undo)),
    ...added.map(withoutSemicolon),
  ];
}

/** What completes a part of a table or view that was renamed since still says the old name. */
function followed(from: StatementObject, to: StatementObject): StatementObject {
  const [old, now] = [from, to].map(({ drop }) => / ON (.+)$/s.exec(drop)?.[1]);
  if (to.table === undefined || old === undefined || now === undefined || old === now) return from;
  return { ...from, after: from.after.map((each) => each.replaceAll(old, () => now)) };
}

const createAgain = (object: StatementObject): readonly string[] =>
  withBodyChecks(object, [withoutSemicolon(orReplace(object.create))]);

/** `CREATE UNIQUE INDEX "by_day" ON …` */
function indexName(statement: string): readonly string[] {
  const [, name] = /^CREATE (?:UNIQUE )?INDEX ("(?:[^"]|"")+"|\S+) ON /.exec(statement) ?? [];
  return name === undefined ? [] : [name];
}

const unquoted = (name: string): string => (name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name);

const withoutSemicolon = (statement: string): string => statement.trim().replace(/;$/, "");

/** What completes one object and not the other. */
function without(object: StatementObject, other: StatementObject): readonly string[] {
  const others = new Set(other.after.map(withoutSemicolon));
  return object.after.filter((statement) => !others.has(withoutSemicolon(statement)));
}
