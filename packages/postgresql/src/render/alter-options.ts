/**
 * The statement that changes the options of a foreign data wrapper, server or user mapping in place: what hangs on it stays,
 * and so do secrets, which a schema only knows as `'***'`. Undefined where more than options differs, or less is understood.
 */
import { readDrop, type StatementObject } from "@dsl/planner";

export function alterOptions(from: StatementObject, to: StatementObject): string | undefined {
  const { words, what } = readDrop(from.drop);
  if (from.kind !== "native" || !/^(?:foreign data wrapper|server|user mapping)$/.test(words)) return undefined;
  const [old, now] = [readOptions(from.create), readOptions(to.create)];
  if (old === undefined || now === undefined || old.rest !== now.rest) return undefined;
  const changes = [
    ...[...now.options].flatMap(([name, value]) => setOption(name, value, old.options.get(name))),
    ...[...old.options.keys()].filter((name) => !now.options.has(name)).map((name) => `DROP ${name}`),
  ];
  return changes.length === 0 ? undefined : `ALTER ${what}\n  OPTIONS (${changes.join(", ")})`;
}

function setOption(name: string, value: string, old: string | undefined): readonly string[] {
  if (value === old || value === "'***'") return [];
  return [`${old === undefined ? "ADD" : "SET"} ${name} ${value}`];
}

interface Options {
  /** The statement without them, in one spelling. */
  readonly rest: string;
  readonly options: ReadonlyMap<string, string>;
}

const optionText = String.raw`("(?:[^"]|"")+"|[a-z_][a-z0-9_$]*)\s+(E?'(?:[^'\\]|''|\\.)*')`;
const clause = new RegExp(String.raw`\s+options\s*\(\s*(${optionText}(?:\s*,\s*${optionText})*)\s*\)\s*$`, "i");

function readOptions(create: string): Options | undefined {
  const match = clause.exec(create);
  const rest = create.slice(0, match?.index ?? create.length);
  if (/\boptions\b/i.test(rest)) return undefined;
  const options = [...(match?.[1] ?? "").matchAll(new RegExp(optionText, "gi"))];
  return {
    rest: rest.trim().replaceAll(/\s+/g, " ").toLowerCase(),
    options: new Map(options.map(([, name = "", value = ""]) => [name, value])),
  };
}
