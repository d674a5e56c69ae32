/** Whether a declared object is the one that exists: the existing one makes way, the declared one is created, both are read. */
import type { StatementKind, StatementObject } from "@dsl/planner";
import { orReplace } from "../render/or-replace.js";
import type { Operation, Question } from "./question.js";
import { readNeeds, readObject } from "./read-object.js";

/** The second question, of kinds that have CREATE OR REPLACE, is whether that would do. */
export function statementQuestions(object: StatementObject): readonly Question[] {
  const read: Operation = { read: readObject(object) };
  const drop: Operation = { run: `${object.drop} cascade` };
  const create = [object.create, ...object.after].map((run): Operation => ({ run, judged: true }));
  return [
    [read, drop, ...create, read, { read: readNeeds(object) }],
    ...(replaceable.has(object.kind) ? [[{ run: orReplace(object.create) }]] : []),
  ];
}

const replaceable: ReadonlySet<StatementKind> = new Set([
  "view",
  "function",
  "procedure",
  "aggregate",
  "trigger",
  "rule",
]);
