/** ALTER TEXT SEARCH DICTIONARY: its options. Another template is another dictionary. */
import { readDrop, type StatementObject } from "@dsl/planner";
import { readSettings } from "./settings.js";

export function alterDictionary(from: StatementObject, to: StatementObject): readonly string[] | undefined {
  const [old, now] = [optionsOf(from.create), optionsOf(to.create)];
  if (old.get("template") !== now.get("template")) return undefined;
  const set = [...now].filter(([name, value]) => old.get(name) !== value).map(([name, value]) => `${name} = ${value}`);
  const gone = [...old.keys()].filter((name) => !now.has(name));
  return set.length + gone.length === 0
    ? undefined
    : [`ALTER ${readDrop(from.drop).what} (${[...set, ...gone].join(", ")})`];
}

const optionsOf = (create: string) => readSettings(create.slice(create.indexOf("(")));
