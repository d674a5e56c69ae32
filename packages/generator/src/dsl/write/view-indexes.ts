/** Indexes of a materialized view, read from the statements that make them. */
import type { StatementObject } from "@dsl/planner";
import { argument, attribute, list, wordOrText } from "../text/attribute.js";
import type { MemberDraft } from "../text/draft.js";
import { namePattern, qualifiedPattern, readName, splitList } from "../text/read-sql.js";
import type { Writing } from "../text/writing.js";
import { writeMap, writeMethod } from "./index-items.js";
import { blockAttribute } from "./models.js";

export interface ViewIndexes {
  readonly members: readonly MemberDraft[];
  /** The statements that the members say. */
  readonly said: readonly string[];
}

const indexPattern = new RegExp(
  String.raw`^CREATE (UNIQUE )?INDEX (${namePattern}) ON ${qualifiedPattern} USING (\w+) \(([^()]*)\)$`,
  "u",
);

/** Those over columns alone, with nothing else said; the rest stays as statements. */
export function writeViewIndexes(view: StatementObject, writing: Writing): ViewIndexes {
  const found = view.after.flatMap((statement) => {
    const stored = readStored(statement, view);
    const member = writeIndex(statement, stored?.tablespace, view, writing);
    return member === undefined ? [] : [{ said: [statement, ...(stored === undefined ? [] : [stored.by])], member }];
  });
  return { members: found.map(({ member }) => member), said: found.flatMap(({ said }) => said) };
}

const tablespacePattern = new RegExp(
  String.raw`^ALTER INDEX (?:${namePattern}\.)?(${namePattern}) SET TABLESPACE (${namePattern})$`,
  "u",
);

/** The tablespace of the index that `statement` makes, and the statement that says it. */
function readStored(statement: string, view: StatementObject) {
  const name = indexPattern.exec(statement)?.[2];
  if (name === undefined) return undefined;
  return view.after.flatMap((by) => {
    const [, index, tablespace] = tablespacePattern.exec(by) ?? [];
    if (index === undefined || tablespace === undefined || readName(index) !== readName(name)) return [];
    return [{ by, tablespace: readName(tablespace) }];
  })[0];
}

function writeIndex(
  statement: string,
  tablespace: string | undefined,
  view: StatementObject,
  writing: Writing,
): MemberDraft | undefined {
  const match = indexPattern.exec(statement);
  if (match === null) return undefined;
  const [, unique, name = "", method = "", items = ""] = match;
  const columns = splitList(items).map(readName);
  if (!columns.every((column) => view.columns?.some((each) => each.name === column))) return undefined;
  if (unique !== undefined && method !== "btree") return undefined;
  if (new Set(columns).size < columns.length) return undefined;
  const text = attribute(
    unique === undefined ? "@@index" : "@@unique",
    [list(columns.map((column) => writing.names.field(view, column)))],
    writeMap(readName(name), view, columns, unique === undefined ? "_idx" : "_key", writing),
    unique === undefined ? writeMethod(method, writing) : [],
    argument("tablespace", tablespace === undefined ? undefined : wordOrText(tablespace)),
  );
  return blockAttribute(`index:${name}`, text);
}
