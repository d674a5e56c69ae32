/** Triggers, rules, policies and statistics: what a table has by a statement of its own. */
import { nameKey, statementId, type QualifiedName, type StatementObject } from "@dsl/planner";
import { conventionalName } from "@dsl/planner";
import { argument, attribute, list, quoted } from "../text/attribute.js";
import type { MemberDraft } from "../text/draft.js";
import { namePattern, qualifiedPattern, readName, splitList } from "../text/read-sql.js";
import { expressionLiteral, sqlLiteral } from "../text/sql-literal.js";
import type { Writing } from "../text/writing.js";
import { writeRole } from "./access.js";
import { readComment } from "./completion.js";

type Write = (object: StatementObject, table: QualifiedName, writing: Writing) => string | undefined;

const writers: Readonly<Partial<Record<StatementObject["kind"], Write>>> = {
  trigger: writeTrigger,
  rule: writeRule,
  policy: writePolicy,
  statistics: writeStatistics,
};

/** Those of `table` whose statements have the form that the language can say. */
export function writeTableStatements(table: QualifiedName, writing: Writing): readonly MemberDraft[] {
  return statementsOf(table, writing).flatMap((object): readonly MemberDraft[] => {
    const isView = object.kind === "statistics" && !writing.tables.has(nameKey(table));
    const text = isView ? undefined : writers[object.kind]?.(object, table, writing);
    return text === undefined ? [] : [{ kind: "attribute", key: statementId(object), text }];
  });
}

/** Those that only their whole statement can say, and those of what has no block: a foreign table, a view that is not in `views`. */
export function unsaidStatements(views: readonly StatementObject[], writing: Writing): readonly StatementObject[] {
  const { tables, statements } = writing.catalog;
  const blocks = new Set([...tables, ...views].map(nameKey));
  const models = new Set(tables.map(nameKey));
  return statements.filter(
    (object) =>
      object.table !== undefined &&
      (!blocks.has(nameKey(object.table)) ||
        // only a table's block has a word for them
        (object.kind === "statistics" && !models.has(nameKey(object.table))) ||
        writers[object.kind]?.(object, object.table, writing) === undefined),
  );
}

export function statementsOf(table: QualifiedName, { statements }: Writing): readonly StatementObject[] {
  return statements.get(nameKey(table)) ?? [];
}

const event = String.raw`(?:insert|delete|truncate|update(?:\s+of\s+${namePattern}(?:\s*,\s*${namePattern})*)?)`;
const triggerPattern = new RegExp(
  String.raw`^CREATE\s+(CONSTRAINT\s+)?TRIGGER\s+(?:IF\s+NOT\s+EXISTS\s+)?${qualifiedPattern}\s+((?:(?:before|after|instead\s+of)\s+)?${event}(?:\s+or\s+${event})*)\s+ON\s+${qualifiedPattern}\s*([\s\S]*)$`,
  "iu",
);

/** What stands before ON and what stands behind the table. */
function writeTrigger(object: StatementObject): string | undefined {
  const match = triggerPattern.exec(object.create);
  if (match === null) return undefined;
  const [, constraint, events = "", rest = ""] = match;
  return part("@@trigger", object, `${constraint === undefined ? "" : "CONSTRAINT "}${events} ${rest}`);
}

const rulePattern = new RegExp(
  String.raw`^CREATE\s+RULE\s+${namePattern}\s+AS\s+ON\s+(SELECT|INSERT|UPDATE|DELETE)\s+TO\s+${qualifiedPattern}\s+([\s\S]*)$`,
  "iu",
);

function writeRule(object: StatementObject): string | undefined {
  const match = rulePattern.exec(object.create);
  return match === null ? undefined : part("@@rule", object, `ON ${match[1]!.toUpperCase()} ${match[2]!}`);
}

/** Name, text and state; undefined where something completes it that has no word. */
function part(name: string, object: StatementObject, text: string): string | undefined {
  const comment = object.after.map(readComment).find((one) => one !== undefined);
  const state = object.after.map(readState).find((one) => one !== undefined);
  if (object.after.some((statement) => readComment(statement) === undefined && readState(statement) === undefined)) {
    return undefined;
  }
  return attribute(
    name,
    [quoted(object.name), sqlLiteral(text)],
    argument("enabled", state),
    argument("comment", comment === undefined ? undefined : quoted(comment)),
  );
}

function readState(statement: string): string | undefined {
  const match = /^ALTER TABLE [\s\S]* (ENABLE ALWAYS|ENABLE REPLICA|DISABLE) (?:TRIGGER|RULE) /.exec(statement);
  return match === null
    ? undefined
    : { "ENABLE ALWAYS": "Always", "ENABLE REPLICA": "Replica", DISABLE: "Disabled" }[match[1]!];
}

/** In the form that introspection gives a policy: a line for each clause. */
function writePolicy(object: StatementObject, _table: QualifiedName, writing: Writing): string | undefined {
  const match = /^CREATE POLICY .*\n(?: {2}AS (RESTRICTIVE)\n)? {2}FOR (\w+)\n {2}TO ([^\n]*)([\s\S]*)$/.exec(
    object.create,
  );
  if (match === null) return undefined;
  const [, restrictive, command = "", to = "", conditions = ""] = match;
  const at = conditions.lastIndexOf("\n  WITH CHECK (");
  const using = /^\n {2}USING \(([\s\S]*)\)$/.exec(at < 0 ? conditions : conditions.slice(0, at))?.[1];
  const check = at < 0 ? undefined : conditions.slice(at + "\n  WITH CHECK (".length, -1);
  const comment = object.after.map(readComment).find((one) => one !== undefined);
  const roles = splitList(to).filter((role) => role !== "PUBLIC");
  return attribute(
    "@@policy",
    [quoted(object.name)],
    argument("for", command === "ALL" ? undefined : command.charAt(0) + command.slice(1).toLowerCase()),
    argument("to", roles.length === 0 ? undefined : list(roles.map((role) => writeRole(readName(role), writing)))),
    argument("as", restrictive === undefined ? undefined : "Restrictive"),
    argument("using", using === undefined ? undefined : expressionLiteral(using)),
    argument("check", check === undefined ? undefined : expressionLiteral(check)),
    argument("comment", comment === undefined ? undefined : quoted(comment)),
  );
}

const statisticsPattern = new RegExp(
  String.raw`^CREATE STATISTICS ${qualifiedPattern}(?: \(([a-z, ]+)\))? ON ([\s\S]*) FROM ${qualifiedPattern}$`,
  "u",
);

function writeStatistics(object: StatementObject, table: QualifiedName, writing: Writing): string | undefined {
  const match = statisticsPattern.exec(object.create);
  if (match === null || object.after.length > 0 || object.namespace !== table.namespace) return undefined;
  if (hasOwner(object, writing)) return undefined;
  const items = splitList(match[2]!).map((item) => ({ column: columnOf(item, table, writing), item }));
  const kinds = splitList(match[1] ?? "").map(
    (kind) => ({ ndistinct: "NDistinct", dependencies: "Dependencies", mcv: "Mcv" })[kind] ?? kind,
  );
  const written = items.map(({ column, item }) =>
    column === undefined ? sqlLiteral(item.replace(/^\(([\s\S]*)\)$/, "$1")) : writing.names.field(table, column),
  );
  const usual = conventionalName(
    [table.name, ...items.map(({ column }) => column ?? "expr")],
    "_stat",
    writing.dialect.facts.maxIdentifierBytes,
  );
  return attribute(
    "@@statistics",
    [list(written)],
    argument("kinds", kinds.length === 0 ? undefined : list(kinds)),
    argument("map", object.name === usual ? undefined : quoted(object.name)),
  );
}

const hasOwner = (object: StatementObject, { catalog }: Writing): boolean =>
  catalog.access.some(({ on, owner }) => owner !== undefined && on === statementId(object));

/** The column that an item names; undefined for an expression. */
export function columnOf(item: string, table: QualifiedName, { tables }: Writing): string | undefined {
  if (!new RegExp(`^${namePattern}$`, "u").test(item)) return undefined;
  const name = readName(item);
  return tables.get(nameKey(table))?.columns.find((column) => column.name === name)?.name;
}
