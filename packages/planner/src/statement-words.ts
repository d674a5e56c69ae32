/** What an object that its own statement declares is called in sentences. */
import type { StatementKind, StatementObject } from "./catalog.js";
import { defaultPrivileges, readDrop, takesItselfBack } from "./native-identity.js";

export function statementWords(object: Pick<StatementObject, "kind" | "drop">): string {
  if (object.kind !== "native") return words[object.kind];
  const native = readDrop(object.drop).words;
  if (native === defaultPrivileges) return "default privileges";
  return takesItselfBack(native) ? "privileges" : native;
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
