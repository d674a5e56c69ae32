/**
 * ALTER of a foreign data wrapper, server or user mapping: its options, the version of a server, the functions of a wrapper. What
 * hangs on it stays, and so do secrets, which a schema only knows as `'***'`.
 */
import { readDrop, type StatementObject } from "@dsl/planner";

export function alterOptions(from: StatementObject, to: StatementObject): readonly string[] | undefined {
  const [old, now] = [readOptions(from.create), readOptions(to.create)];
  if (old === undefined || now === undefined) return undefined;
  const clauses = changedClauses(old.rest, now.rest);
  if (clauses === undefined) return undefined;
  const options = changedOptions(old.options, now.options);
  const changes = [...clauses, ...(options.length === 0 ? [] : [`OPTIONS (${options.join(", ")})`])];
  return changes.length === 0 ? undefined : [`ALTER ${readDrop(from.drop).what}\n  ${changes.join("\n  ")}`];
}

/** Those that ALTER knows, and what it says where there is none any more. */
const clauses: readonly (readonly [clause: RegExp, otherwise?: string])[] = [
  [/ version '(?:[^']|'')*'/i],
  [/ handler \S+/i, "NO HANDLER"],
  [/ validator \S+/i, "NO VALIDATOR"],
];

function changedClauses(from: string, to: string): readonly string[] | undefined {
  let [old, now] = [from, to];
  const changed: (string | undefined)[] = [];
  for (const [clause, otherwise] of clauses) {
    const [before, after] = [clause.exec(old)?.[0], clause.exec(now)?.[0]];
    if (before !== after) changed.push(after?.trim() ?? otherwise);
    [old, now] = [old.replace(clause, ""), now.replace(clause, "")];
  }
  return old.toLowerCase() !== now.toLowerCase() || changed.includes(undefined)
    ? undefined
    : changed.flatMap((each) => each ?? []);
}

export function changedOptions(from: Options["options"], to: Options["options"]): readonly string[] {
  return [
    ...[...to].flatMap(([name, value]) => setOption(name, value, from.get(name))),
    ...[...from.keys()].filter((name) => !to.has(name)).map((name) => `DROP ${name}`),
  ];
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

export function readOptions(create: string): Options | undefined {
  const match = clause.exec(create);
  const rest = create.slice(0, match?.index ?? create.length);
  if (/\boptions\b/i.test(rest)) return undefined;
  const options = [...(match?.[1] ?? "").matchAll(new RegExp(optionText, "gi"))];
  return {
    rest: ` ${rest.trim().replaceAll(/\s+/g, " ")}`,
    options: new Map(options.map(([, name = "", value = ""]) => [name, value])),
  };
}
