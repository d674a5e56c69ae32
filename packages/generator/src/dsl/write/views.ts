/** Views and materialized views: their query, their options, and their columns as fields. */
import { columnName, tableName } from "@dsl/parser";
import { nameOf, statementId, type ColumnType, type StatementObject } from "@dsl/planner";
import { parameters, quoted } from "../text/attribute.js";
import type { BlockDraft, MemberDraft } from "../text/draft.js";
import { qualifiedPattern, readLiteral, readName } from "../text/read-sql.js";
import { sqlLiteral } from "../text/sql-literal.js";
import type { Writing } from "../text/writing.js";
import { writeAccess } from "./access.js";
import { writeCompletion } from "./completion.js";
import { blockAttribute, writePlace } from "./models.js";
import { writeTableStatements } from "./table-statements.js";
import { writeType } from "./types.js";
import { writeViewIndexes } from "./view-indexes.js";

const viewPattern = new RegExp(
  String.raw`^CREATE\s+(?:TEMP\s+|TEMPORARY\s+)?(?:MATERIALIZED\s+)?VIEW\s+(?:IF\s+NOT\s+EXISTS\s+)?${qualifiedPattern}(?: WITH \(([^)]*)\))?\s+AS\s([\s\S]*?)(\nWITH NO DATA)?$`,
  "iu",
);

/** Undefined for a statement with more than the language can say. */
export function writeView(view: StatementObject, writing: Writing): BlockDraft | undefined {
  const match = viewPattern.exec(view.create);
  if (match === null) return undefined;
  const [, options = "", query = "", noData] = match;
  const written = options === "" ? [] : writeOptions(options, view);
  if (written === undefined) return undefined;
  const name = writing.names.type(view);
  const comments = columnComments(view);
  const indexes = writeViewIndexes(view, writing);
  const said = new Set([...indexes.said, ...(writing.comments ? comments.keys() : [])]);
  const { comment, members } = writeCompletion(view, said, writing);
  return {
    kind: "block",
    keyword: "view",
    name,
    ...(comment === undefined ? {} : { documentation: comment }),
    members: [
      ...writeColumns(view, new Map(comments.values()), writing),
      ...(view.kind === "materializedView" ? [blockAttribute("materialized", "@@materialized")] : []),
      ...(noData === undefined ? [] : [blockAttribute("withNoData", "@@withNoData")]),
      ...written,
      ...indexes.members,
      ...members,
      ...writeTableStatements(view, writing),
      ...writeAccess(statementId(view), writing),
      ...writePlace(view, tableName(writing.names.rules.tableNames, name), writing),
      blockAttribute("sql", `@@sql(${sqlLiteral(query)})`),
    ],
  };
}

/** `security_barrier='true', check_option='local'`, or what is stored how; undefined when one has no word. */
function writeOptions(options: string, { kind }: StatementObject): readonly MemberDraft[] | undefined {
  const words: Readonly<Record<string, string>> = {
    "security_barrier='true'": "@@securityBarrier",
    "security_invoker='true'": "@@securityInvoker",
    "check_option='local'": "@@checkOption(Local)",
    "check_option='cascaded'": "@@checkOption(Cascaded)",
  };
  const all = options.split(", ");
  const said = all.flatMap((option) => words[option] ?? []);
  const others = all.filter((option) => words[option] === undefined);
  if (others.length > 0 && kind !== "materializedView") return undefined;
  const texts =
    others.length === 0 ? said : [`@@with(${parameters(Object.fromEntries(others.map(setting)))})`, ...said];
  return texts.map((text) => blockAttribute(text, text));
}

/** `fillfactor='50'` */
function setting(option: string): readonly [string, string] {
  const equals = option.indexOf("=");
  return [option.slice(0, equals), readLiteral(option.slice(equals + 1)) ?? ""];
}

/** Comments of columns, by their statement: column and text. */
function columnComments(view: StatementObject): ReadonlyMap<string, readonly [string, string]> {
  const found = view.after.flatMap((statement) => {
    const match = /^COMMENT ON COLUMN [\s\S]*\.("(?:[^"]|"")+") IS (E?'(?:[^']|'')*')$/.exec(statement);
    const text = match === null ? undefined : readLiteral(match[2]!);
    return text === undefined ? [] : [[statement, [readName(match![1]!), text]] as const];
  });
  return new Map(found);
}

/** The type of a text: an enum, domain or composite type of the catalog, or the database's own. */
function namedType(text: string, { catalog, dialect }: Writing): ColumnType {
  const { user } = dialect.types;
  const own = [...catalog.enums, ...catalog.domains, ...catalog.compositeTypes].map(nameOf);
  const userType = own.find((name) => text === user(name, false).text || text === user(name, true).text);
  return userType === undefined ? { text } : { text, userType };
}

/** A view's columns may all be NULL. */
function writeColumns(
  view: StatementObject,
  comments: ReadonlyMap<string, string>,
  writing: Writing,
): readonly MemberDraft[] {
  return (view.columns ?? []).map(({ name, type }): MemberDraft => {
    const field = writing.names.field(view, name);
    const written = writeType(namedType(type, writing), writing);
    const attributes = [
      ...(columnName(writing.names.rules.columnNames, field) === name ? [] : [`@map(${quoted(name)})`]),
      ...(written.native === undefined ? [] : [written.native]),
    ];
    const comment = writing.comments ? comments.get(name) : undefined;
    return {
      kind: "field",
      key: `column:${name}`,
      name: field,
      type: `${written.name}${written.list ? "[]" : "?"}`,
      attributes,
      ...(comment === undefined ? {} : { documentation: comment }),
    };
  });
}
