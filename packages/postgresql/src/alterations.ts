/** Reads the statements of `@@alter`: those that set a property which introspection finds again, in its spelling. */
import { beside, columnId, indexId, objectId, tableId, type QualifiedName, type ReadAlteration } from "@dsl/planner";
import { facts } from "./facts.js";
import { sql } from "./sql.js";

const name = String.raw`(?:"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*)`;
const qualified = String.raw`(?:(${name})\s*\.\s*)?(${name})`;
const pattern = (text: string): RegExp =>
  new RegExp(String.raw`^\s*alter\s+${text.replaceAll(" ", String.raw`\s+`)}\s*;?\s*$`, "iu");

const columnOptions = pattern(String.raw`table (?:only )?${qualified} alter (?:column )?(${name}) set\s*\(([^()]*)\)`);
const indexStatistics = pattern(String.raw`index ${qualified} alter (?:column )?(\d+) set statistics (\d+)`);
const trigger = pattern(
  String.raw`table (?:only )?${qualified} (enable(?: always| replica)?|disable) trigger (${name})`,
);
const unlogged = pattern(`sequence ${qualified} set unlogged`);

/** Undefined for any other statement. */
export function alterations(statement: string): readonly ReadAlteration[] | undefined {
  const option = columnOptions.exec(statement);
  if (option !== null) return readOptions(named(option), readName(option[3]!), option[4]!);
  const statistics = indexStatistics.exec(statement);
  if (statistics !== null) return [indexTarget(named(statistics), statistics[3]!, statistics[4]!)];
  const state = trigger.exec(statement);
  if (state !== null)
    return [triggerState(named(state), state[3]!.toUpperCase().replaceAll(/\s+/g, " "), readName(state[4]!))];
  const sequence = unlogged.exec(statement);
  return sequence === null ? undefined : [unloggedSequence(objectId("sequence", named(sequence)))];
}

export const columnOption = (table: QualifiedName, column: string, key: string, value: string): ReadAlteration => ({
  on: columnId(table, column),
  set: `SET (${key}=${value})`,
  reset: `RESET (${key})`,
});

export const indexTarget = (index: QualifiedName, item: string, target: string): ReadAlteration => ({
  on: indexId(index, index.name),
  set: `ALTER COLUMN ${item} SET STATISTICS ${target}`,
  reset: `ALTER COLUMN ${item} SET STATISTICS -1`,
});

/** A partition's copy of its table's trigger is switched by itself. */
export const triggerState = (table: QualifiedName, state: string, of: string): ReadAlteration => ({
  on: tableId(table),
  set: `${state} TRIGGER ${sql.quote(of)}`,
  reset: `ENABLE TRIGGER ${sql.quote(of)}`,
  onlyPartitions: true,
});

export const unloggedSequence = (on: ReadAlteration["on"]): ReadAlteration => ({
  on,
  set: "SET UNLOGGED",
  reset: "SET LOGGED",
});

function readOptions(table: QualifiedName, column: string, options: string): readonly ReadAlteration[] | undefined {
  const pairs = options.split(",").map((option) => /^\s*(\w+)\s*=\s*([-\w.]+)\s*$/.exec(option));
  if (pairs.some((pair) => pair === null)) return undefined;
  return pairs.map((pair) => columnOption(table, column, pair![1]!.toLowerCase(), pair![2]!));
}

function named([, namespace, own = ""]: RegExpExecArray): QualifiedName {
  const of = { namespace: namespace === undefined ? (facts.defaultNamespace ?? "") : readName(namespace), name: "" };
  return beside(of, readName(own));
}

const readName = (written: string): string =>
  written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written.toLowerCase();
