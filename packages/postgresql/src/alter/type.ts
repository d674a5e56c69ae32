/** ALTER TYPE of a base type: its functions but for the two that every value goes through. Columns would keep how its values were stored. */
import { readDrop, type StatementObject } from "@dsl/planner";
import { readLines } from "./options-in-lines.js";

export function alterType(from: StatementObject, to: StatementObject): readonly string[] | undefined {
  const [old, now] = [readLines(from.create, settable), readLines(to.create, settable)];
  if (old.rest !== now.rest || !/^ {2}INPUT = /m.test(old.rest)) return undefined;
  const changed = settable.filter((name) => old.options[name] !== now.options[name]);
  const set = changed.map((name) => `${name} = ${now.options[name] ?? "NONE"}`);
  return set.length === 0 ? undefined : [`ALTER ${readDrop(from.drop).what} SET (${set.join(", ")})`];
}

const settable = ["RECEIVE", "SEND", "TYPMOD_IN", "TYPMOD_OUT", "ANALYZE", "SUBSCRIPT"] as const;
