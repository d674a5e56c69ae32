/** Whether a declared object is the one that exists: the existing one makes way, the declared one is created, both are read. */
import type { StatementKind, StatementObject } from "@dsl/planner";
import { withBodyChecks } from "../render/body-checks.js";
import { keepListCasts } from "../render/keep-list-casts.js";
import { orReplace } from "../render/or-replace.js";
import { sql } from "../sql.js";
import type { Operation, Question } from "./question.js";
import { readNeeds, readObject } from "./read-object.js";

/**
 * The second question, of kinds that have CREATE OR REPLACE, is whether that would do. It settles the doubt where the
 * declared object cannot be created once the existing one has gone: a function that a type is made of took the type along.
 * A body that names what is gone is no other for it: whether it is right, its statement will tell where it is one of the plan.
 */
export function statementQuestions(object: StatementObject, serverVersion: number): readonly Question[] {
  const read: Operation = { read: readObject(object, serverVersion) };
  if (object.kind === "native") return [nativeQuestion(object, read)];
  const makeWay = object.kind === "materializedView" ? setAside(object) : [{ run: `${object.drop} cascade` }];
  const create = withBodyChecks(object, [object.create], true).map(declared);
  const replace = withBodyChecks(object, [orReplace(object.create)], true).map(declared);
  const after = object.after.map(declared);
  return [
    [read, ...makeWay, ...create, ...after, read, { read: readNeeds(object) }],
    ...(replaceable.has(object.kind) ? [[read, ...replace, ...after, read]] : []),
  ];
}

/** It may be read through a view that reads it. Its indexes leave their names to those of the new one. */
function setAside(object: StatementObject): Question {
  const view = sql.qualify(object);
  const indexes = `select indexrelid::regclass from pg_index where indrelid = ${sql.literal(view)}::regclass`;
  const dropAll = `declare i regclass; begin for i in ${indexes} loop execute 'drop index ' || i; end loop; end`;
  return [{ run: `do ${sql.literal(dropAll)}` }, { run: `alter materialized view ${view} rename to dsl_existing` }];
}

const declared = (statement: string): Operation => ({ run: keepListCasts(statement), judged: true });

/** What there was, what is left when it has gone, and what there is when it has come. */
function nativeQuestion({ create, after, drop }: StatementObject, read: Operation): Question {
  const made = [create, ...after].map(declared);
  const cascade = `${drop.replace(/\s+(?:cascade|restrict)$/i, "")} cascade`;
  // a user mapping knows no CASCADE
  return [read, { run: cascade, optional: true }, { run: drop, optional: true }, read, ...made, read];
}

const replaceable: ReadonlySet<StatementKind> = new Set([
  "view",
  "function",
  "procedure",
  "aggregate",
  "trigger",
  "rule",
]);
