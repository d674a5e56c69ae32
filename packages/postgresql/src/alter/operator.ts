/** ALTER OPERATOR: how selective it is. All else makes another operator. */
import { readDrop, type StatementObject } from "@dsl/planner";
import { readLines } from "./options-in-lines.js";

export function alterOperator(from: StatementObject, to: StatementObject): readonly string[] | undefined {
  const [old, now] = [readLines(from.create, estimators), readLines(to.create, estimators)];
  if (old.rest !== now.rest) return undefined;
  const set = estimators
    .filter((name) => old.options[name] !== now.options[name])
    .map((name) => `${name} = ${now.options[name] ?? "NONE"}`);
  return set.length === 0 ? undefined : [`ALTER ${readDrop(from.drop).what} SET (${set.join(", ")})`];
}

const estimators = ["RESTRICT", "JOIN"] as const;
