/** Indexes of a materialized view, read from the statements that make them. */
import type { StatementObject } from "@dsl/planner";
import { attribute, list } from "../text/attribute.js";
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
    const member = writeIndex(statement, view, writing);
    return member === undefined ? [] : [{ statement, member }];
  });
  return { members: found.map(({ member }) => member), said: found.map(({ statement }) => statement) };
}

function writeIndex(statement: string, view: StatementObject, writing: Writing): MemberDraft | undefined {
  const match = indexPattern.exec(statement);
  if (match === null) return undefined;
  const [, unique, name = "", method = "", items = ""] = match;
  const columns = splitList(items).map(readName);
  if (!columns.every((column) => view.columns?.some((each) => each.name === column))) return undefined;
  if (unique !== undefined && method !== "btree") return undefined;
  const text = attribute(
    unique === undefined ? "@@index" : "@@unique",
    [list(columns.map((column) => writing.names.field(view, column)))],
    writeMap(readName(name), view, columns, unique === undefined ? "_idx" : "_key", writing),
    unique === undefined ? writeMethod(method, writing) : [],
  );
  return blockAttribute(`index:${name}`, text);
}
