/** What an object that its own statement declares is called in sentences. */
import type { StatementKind, StatementObject } from "./catalog.js";
import { readDrop } from "./native-identity.js";

export function statementWords(object: Pick<StatementObject, "kind" | "drop">): string {
  return object.kind === "native" ? readDrop(object.drop).words : words[object.kind];
}

const words: Readonly<Record<Exclude<StatementKind, "native">, string>> = {
  view: "view",
  materializedView: "materialized view",
  function: "function",
  procedure: "procedure",
  aggregate: "aggregate",
  trigger: "trigger",
  rule: "rule",
  policy: "policy",
  statistics: "statistics object",
};
