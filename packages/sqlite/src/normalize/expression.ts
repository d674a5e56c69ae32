/** Expressions over one table: generated columns, checks, items and predicates of indexes. */
import type { DoubtPlace, Table } from "@dsl/planner";
import { fold } from "../ddl/fold.js";
import { readCreateIndex } from "../ddl/read-create-index.js";
import { readCreateTable, type TableText } from "../ddl/read-create-table.js";
import { sameText } from "../ddl/same-text.js";
import { parenthesized } from "../render/expression.js";
import { sql } from "../sql.js";
import { sameBytecode } from "./bytecode.js";
import { errorOf, reads, rowsOf, type DoubtOf, type Judge, type Question, type Result } from "./judge.js";

type Place = Extract<DoubtPlace, { readonly kind: "generated" | "check" | "indexItem" | "indexPredicate" }>;

/**
 * Where the text of `from` uses names from before the renames, the engine's own text counts, which follows them. Only there: in a table
 * that was made anew meanwhile it is that of `to`.
 */
export const expression: Judge<Place> = {
  questions: ({ place, from, to }) => [reads(storedSql(place.table)), compiled(place, to), compiled(place, from)],
  verdict: (doubt, results) => {
    const [stored, to, from] = results;
    if (stored === undefined || to === undefined || from === undefined) return { equal: false };
    const error = errorOf([stored, to]);
    if (error !== undefined) return { equal: false, error };
    const texts = errorOf([from]) === undefined ? [doubt.from] : storedTexts(doubt, stored);
    return { equal: texts.some((text) => sameText(text, doubt.to)) || sameBytecode(to, from) };
  },
};

function storedSql({ name }: Table): string {
  return `SELECT type, name, sql FROM sqlite_master WHERE tbl_name = ${sql.literal(name)} COLLATE NOCASE`;
}

/** How values of an index are compared shows in how they are sorted. */
function compiled(place: Place, text: string): Question {
  const value = parenthesized(text);
  const order = place.kind === "indexItem" ? ` ORDER BY ${value}` : "";
  return reads(`EXPLAIN SELECT ${value} FROM ${sql.qualify(place.table)} NOT INDEXED${order}`);
}

function storedTexts({ place, from }: DoubtOf<Place>, stored: Result): readonly string[] {
  if (place.kind === "generated") return storedGenerated(place.column, storedTable(stored));
  if (place.kind === "check") {
    return storedCheck(
      place.name,
      place.table.checks.findIndex((each) => each.expression === from),
      storedTable(stored),
    );
  }
  const index = storedIndex(place.index, stored);
  if (place.kind === "indexItem") {
    return index?.items.slice(place.item, place.item + 1).map(({ text }) => text) ?? [];
  }
  return index?.where === undefined ? [] : [index.where];
}

const nothing: TableText = { columns: [], constraints: [] };

function storedTable(stored: Result): TableText {
  const table = rowsOf(stored).find(({ type }) => type === "table");
  return readCreateTable(String(table?.["sql"])) ?? nothing;
}

function storedGenerated(name: string, { columns }: TableText): readonly string[] {
  return columns.flatMap((column) => (fold(column.name) === fold(name) ? (column.generated ?? []) : []));
}

/** A check without a name is known by its place: renames do not change the order of checks. */
function storedCheck(name: string, at: number, { constraints }: TableText): readonly string[] {
  const checks = constraints.filter((each) => each.kind === "check");
  const named = checks.filter((each) => each.name !== undefined && fold(each.name) === fold(name));
  return (named.length > 0 ? named : checks.slice(at, at + 1)).map((each) => each.expression);
}

function storedIndex(index: string, stored: Result): ReturnType<typeof readCreateIndex> {
  const found = rowsOf(stored).find(({ type, name }) => type === "index" && name === index);
  return readCreateIndex(String(found?.["sql"]));
}
