/**
 * ALTER FOREIGN TABLE: options, what columns require and are by default, columns that come after the others, checks. A column that goes or
 * gets another type may be used by others: then the table is made anew, whose rows are elsewhere.
 */
import { readDrop, type StatementObject } from "@dsl/planner";
import { changedOptions, readOptions } from "./options.js";

export function alterForeignTable(from: StatementObject, to: StatementObject): readonly string[] | undefined {
  const [old, now] = [readTable(from.create), readTable(to.create)];
  if (old === undefined || now === undefined || old.head !== now.head) return undefined;
  const columns = columnChanges(old.columns, now.columns);
  const own = changedOptions(old.options, now.options);
  if (columns === undefined) return undefined;
  const changes = [...checkChanges(old.checks, now.checks), ...columns, ...(own.length === 0 ? [] : [clause(own)])];
  return changes.length === 0 ? undefined : [`ALTER ${readDrop(from.drop).what}\n  ${changes.join(",\n  ")}`];
}

type Items = ReadonlyMap<string, string>;

function readTable(create: string) {
  const [, head = "", body = "", rest = ""] =
    /^(CREATE FOREIGN TABLE .*) \(\n {2}([\s\S]*?)\n\)(\n {2}SERVER [\s\S]*)$/.exec(create) ?? [];
  const table = readOptions(rest);
  const items = body.split(",\n  ").map((item) => itemText.exec(item));
  if (head === "" || table === undefined || items.some((item) => item === null)) return undefined;
  const named = (isCheck: boolean): Items =>
    new Map(
      items.flatMap((item) =>
        item !== null && (item[1] !== undefined) === isCheck ? [[item[2] ?? "", item[3] ?? ""]] : [],
      ),
    );
  return { head: head + table.rest, options: table.options, columns: named(false), checks: named(true) };
}

const itemText = /^(CONSTRAINT )?("(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*) (.*)$/su;

function checkChanges(from: Items, to: Items): readonly string[] {
  return [
    ...[...from].filter(([name, text]) => to.get(name) !== text).map(([name]) => `DROP CONSTRAINT ${name}`),
    ...[...to]
      .filter(([name, text]) => from.get(name) !== text)
      .map(([name, text]) => `ADD CONSTRAINT ${name} ${text}`),
  ];
}

function columnChanges(from: Items, to: Items): readonly string[] | undefined {
  const [old, names] = [[...from.keys()], [...to.keys()]];
  if (!old.every((name, place) => names[place] === name)) return undefined;
  const changes = old.map((name) => columnChange(name, from.get(name) ?? "", to.get(name) ?? ""));
  if (changes.includes(undefined)) return undefined;
  const added = names.slice(old.length).map((name) => `ADD COLUMN ${name} ${to.get(name) ?? ""}`);
  return [...changes.flatMap((change) => change ?? []), ...added];
}

function columnChange(name: string, from: string, to: string): readonly string[] | undefined {
  const [old, now] = [readColumn(from), readColumn(to)];
  if (old === undefined || now === undefined || old.type !== now.type) return undefined;
  const options = changedOptions(old.options, now.options);
  return [
    ...(options.length === 0 ? [] : [clause(options)]),
    ...(old.notNull === now.notNull ? [] : [now.notNull ? "SET NOT NULL" : "DROP NOT NULL"]),
    ...(old.value === now.value ? [] : [now.value === undefined ? "DROP DEFAULT" : `SET DEFAULT ${now.value}`]),
  ].map((change) => `ALTER COLUMN ${name} ${change}`);
}

/** What is computed or has a NOT NULL of a name of its own belongs to the type here. */
function readColumn(text: string) {
  const read = columnOptions(text);
  if (read === undefined) return undefined;
  const { rest, options } = read;
  if (/ (?:CONSTRAINT|GENERATED) /.test(rest)) return { type: rest, options, notNull: false, value: undefined };
  const [, type = "", notNull, value] = /^(.*?)( NOT NULL)?(?: DEFAULT (.*))?$/s.exec(rest) ?? [];
  return { type, options, notNull: notNull !== undefined, value };
}

/** They stand behind the type. */
function columnOptions(text: string): ReturnType<typeof readOptions> {
  const end = text.indexOf(" OPTIONS (");
  if (end < 0) return { rest: text, options: new Map() };
  const close = text.indexOf(")", end);
  const read = readOptions(text.slice(end, close + 1));
  return read === undefined ? undefined : { ...read, rest: text.slice(0, end) + text.slice(close + 1) };
}

const clause = (changes: readonly string[]): string => `OPTIONS (${changes.join(", ")})`;
