/** Objects that their own CREATE statement declares. The statement is the truth: whether two mean the same, the engine says. */
import type { StatementObject } from "../catalog.js";
import type { Action, Change } from "../change.js";
import type { Comparing } from "../compare/comparing.js";
import type { DoubtPlace } from "../doubt.js";
import { makeChange } from "../make-change.js";
import { statementId } from "../object-id.js";
import { pairBy, type Pair } from "../pair.js";

export function compareStatements(comparing: Comparing): readonly Change[] {
  const { both, dropped, added } = pairBy(comparing.from.statements, comparing.to.statements, statementKey);
  return [
    ...dropped.map((object) =>
      makeChange({ kind: "dropStatement", object }, { rule: `${words[object.kind]} is not wanted` }),
    ),
    ...both.flatMap((pair) => compareStatement(pair, comparing)),
    ...added.map((object) =>
      makeChange({ kind: "createStatement", object }, { rule: `${words[object.kind]} is missing` }),
    ),
  ];
}

/** Objects of different kinds may have one id (a function and a procedure): one is dropped, the other created. */
function statementKey(object: StatementObject): string {
  return `${object.kind} ${statementId(object)}`;
}

const words: Readonly<Record<StatementObject["kind"], string>> = {
  view: "view",
  materializedView: "materialized view",
  function: "function",
  procedure: "procedure",
  aggregate: "aggregate",
  trigger: "trigger",
  rule: "rule",
  policy: "policy",
  statistics: "statistics object",
  native: "object",
};

/** How each property counts: the texts are one doubt, so that the engine sees whole objects. */
const rules = {
  namespace: "identity",
  name: "identity",
  kind: "identity",
  arguments: "identity",
  table: "identity",
  create: "text",
  after: "text",
  drop: "follows", // from the identity
  needs: "follows", // from the text
  columns: "follows", // from the text
} satisfies Record<keyof Required<StatementObject>, "identity" | "text" | "follows">;

function compareStatement({ from, to }: Pair<StatementObject>, comparing: Comparing): readonly Change[] {
  const place: DoubtPlace = { kind: "statement", object: to };
  const texts = { from: wholeText(from), to: wholeText(to) };
  if (comparing.sameText(place, texts.from, texts.to)) return [];
  const answer = comparing.answer(place, texts.from, texts.to);
  const action: Action = {
    kind: "replaceStatement",
    from,
    to: answer?.needs === undefined ? to : { ...to, needs: answer.needs },
    ...(answer?.replaceable === undefined ? {} : { inPlace: answer.replaceable }),
  };
  return [makeChange(action, { rule: `${words[to.kind]} differs`, from: from.create, to: to.create })];
}

function wholeText(object: StatementObject): string {
  const texts = Object.entries(rules).filter(([, role]) => role === "text");
  return texts.flatMap(([property]) => object[property as "create" | "after"]).join(";\n");
}
