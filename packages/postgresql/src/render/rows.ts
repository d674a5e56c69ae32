/** Rows that wait in a table of their own while theirs is made anew. */
import { type Action, type Column, commonColumns, numberedColumns, type Table } from "@dsl/planner";
import { sql } from "../sql.js";
import { columnList } from "./column-list.js";
import { enclosed } from "./enclosed.js";
import { continueNumbering } from "./owned-sequence.js";
import type { Renderers } from "./renderers.js";

export const rowRenderers: Renderers<"setRowsAside" | "putRowsBack" | "continueNumbering"> = {
  setRowsAside: ({ from, to, aside, read }) => {
    const names = new Set([...commonColumns(from, to), ...read].map(({ name }) => sql.quote(name)));
    return [`CREATE TABLE ${sql.qualify(aside)} AS SELECT ${[...names].join(", ")} FROM ${sql.qualify(from)}`];
  },
  putRowsBack: (change) => {
    const { to, aside } = change;
    const written = to.columns.flatMap((column) => {
      const value = valueOf(column, change);
      return value === undefined ? [] : [{ name: column.name, value }];
    });
    // numbers that rows have already stay as they are
    const into = `INSERT INTO ${sql.qualify(to)} ${columnList(written.map(({ name }) => name))} OVERRIDING SYSTEM VALUE`;
    return [
      `${into} SELECT ${written.map(({ value }) => value).join(", ")} FROM ${sql.qualify(aside)}`,
      ...numberOn(to),
      `DROP TABLE ${sql.qualify(aside)}`,
    ];
  },
  continueNumbering: ({ table }) => numberOn(table),
};

const numberOn = (table: Table): readonly string[] =>
  numberedColumns(table).map((column) => continueNumbering(table, column));

/** Undefined: what the table itself gives. */
function valueOf(
  { name, type, generated }: Column,
  { from, given }: Extract<Action, { readonly kind: "putRowsBack" }>,
): string | undefined {
  if (generated !== undefined) return undefined;
  const { using, backfill } = given.find(({ column }) => column === name) ?? {};
  const old = from.columns.find((each) => each.name === name);
  const same = old?.type.text === type.text ? sql.quote(name) : `CAST(${sql.quote(name)} AS ${type.text})`;
  const kept = using === undefined ? same : enclosed(using);
  if (old === undefined) return backfill === undefined ? undefined : enclosed(backfill);
  return backfill === undefined ? kept : `COALESCE(${kept}, ${enclosed(backfill)})`;
}
