/** Reads the statements of `@@alter`: those that set a property which introspection finds again, in its spelling. */
import {
  beside,
  columnId,
  constraintId,
  indexId,
  lazily,
  objectId,
  tableId,
  type ObjectId,
  type QualifiedName,
  type Alteration,
} from "@dsl/planner";
import { facts } from "./facts.js";
import { sql } from "./sql.js";

const name = String.raw`(?:"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*)`;
const qualified = String.raw`(?:(${name})\s*\.\s*)?(${name})`;
const pattern = (text: string): RegExp =>
  new RegExp(String.raw`^\s*alter\s+${text.replaceAll(" ", String.raw`\s+`)}\s*;?\s*$`, "iu");

const commentText = String.raw`^\s*comment\s+on\s+(?:constraint\s+(${name})\s+on\s+|(index|sequence)\s+)${qualified.replaceAll(" ", String.raw`\s+`)}\s+is\s+(e?'(?:[^']|'')*')\s*;?\s*$`;

/** Few schemas have one, and compiling them takes a millisecond. */
const patterns = lazily(() => ({
  columnOptions: pattern(String.raw`table (?:only )?${qualified} alter (?:column )?(${name}) set\s*\(([^()]*)\)`),
  indexStatistics: pattern(String.raw`index ${qualified} alter (?:column )?(\d+) set statistics (\d+)`),
  trigger: pattern(String.raw`table (?:only )?${qualified} (enable(?: always| replica)?|disable) trigger (${name})`),
  dependency: pattern(String.raw`index ${qualified} depends on extension (${name})`),
  persistence: pattern(`sequence ${qualified} set (unlogged|logged)`),
  comment: new RegExp(commentText, "iu"),
}));

/** Undefined for any other statement. */
export function alterations(statement: string): readonly Alteration[] | undefined {
  const { columnOptions, indexStatistics, trigger, dependency, persistence, comment } = patterns();
  const option = columnOptions.exec(statement);
  if (option !== null) return readOptions(named(option), readName(option[3]!), option[4]!);
  const statistics = indexStatistics.exec(statement);
  if (statistics !== null) return [indexTarget(named(statistics), statistics[3]!, statistics[4]!)];
  const depends = dependency.exec(statement);
  if (depends !== null) return [indexDependency(named(depends), readName(depends[3]!))];
  const state = trigger.exec(statement);
  if (state !== null)
    return [triggerState(named(state), state[3]!.toUpperCase().replaceAll(/\s+/g, " "), readName(state[4]!))];
  const sequence = persistence.exec(statement);
  if (sequence !== null)
    return [sequencePersistence(objectId("sequence", named(sequence)), sequence[3]!.toLowerCase() === "unlogged")];
  const text = comment.exec(statement);
  return text === null ? undefined : [readComment(text)];
}

function readComment([, constraint, kind, namespace, own, text = ""]: RegExpExecArray): Alteration {
  const of = qualifiedName(namespace, own);
  if (constraint !== undefined) return saying(constraintId(of, readName(constraint)), text);
  return saying(kind!.toLowerCase() === "index" ? indexId(of, of.name) : objectId("sequence", of), text);
}

/** A comment that no attribute says. */
export const commentOn = (on: ObjectId, text: string): Alteration => saying(on, sql.literal(text));

const saying = (on: ObjectId, literal: string): Alteration => ({ on, set: `IS ${literal}`, reset: "IS NULL" });

export const dependsOn = (extension: string): string => `DEPENDS ON EXTENSION ${sql.quote(extension)}`;

export const indexDependency = (index: QualifiedName, extension: string): Alteration => ({
  on: indexId(index, index.name),
  set: dependsOn(extension),
  reset: `NO ${dependsOn(extension)}`,
});

export const columnOption = (table: QualifiedName, column: string, key: string, value: string): Alteration => ({
  on: columnId(table, column),
  set: `SET (${key}=${value})`,
  reset: `RESET (${key})`,
});

export const indexTarget = (index: QualifiedName, item: string, target: string): Alteration => ({
  on: indexId(index, index.name),
  set: `ALTER COLUMN ${item} SET STATISTICS ${target}`,
  reset: `ALTER COLUMN ${item} SET STATISTICS -1`,
});

/** A partition's copy of its table's trigger is switched by itself. */
export const triggerState = (table: QualifiedName, state: string, of: string): Alteration => ({
  on: tableId(table),
  set: `${state} TRIGGER ${sql.quote(of)}`,
  reset: `ENABLE TRIGGER ${sql.quote(of)}`,
  trigger: of,
});

/** Of the other kind than the table of its column is, or than a sequence is by itself. */
export const sequencePersistence = (on: ObjectId, unlogged: boolean): Alteration => ({
  on,
  set: unlogged ? "SET UNLOGGED" : "SET LOGGED",
  reset: unlogged ? "SET LOGGED" : "SET UNLOGGED",
  persistence: true,
});

function readOptions(table: QualifiedName, column: string, options: string): readonly Alteration[] | undefined {
  const pairs = options.split(",").map((option) => /^\s*(\w+)\s*=\s*([-\w.]+)\s*$/.exec(option));
  if (pairs.some((pair) => pair === null)) return undefined;
  return pairs.map((pair) => columnOption(table, column, pair![1]!.toLowerCase(), pair![2]!));
}

const named = ([, namespace, own]: RegExpExecArray): QualifiedName => qualifiedName(namespace, own);

function qualifiedName(namespace: string | undefined, own = ""): QualifiedName {
  const of = { namespace: namespace === undefined ? (facts.defaultNamespace ?? "") : readName(namespace), name: "" };
  return beside(of, readName(own));
}

const readName = (written: string): string =>
  written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written.toLowerCase();
