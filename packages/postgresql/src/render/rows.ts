/** Rows that wait in a table of their own while theirs is made anew. */
import { commonColumns } from "@dsl/planner";
import { sql } from "../sql.js";
import { columnList } from "./column-list.js";
import { continueNumbering } from "./owned-sequence.js";
import type { Renderers } from "./renderers.js";

export const rowRenderers: Renderers<"setRowsAside" | "putRowsBack"> = {
  setRowsAside: ({ from, to, aside }) => {
    const columns = commonColumns(from, to).map(({ name }) => sql.quote(name));
    return [`CREATE TABLE ${sql.qualify(aside)} AS SELECT ${columns.join(", ")} FROM ${sql.qualify(from)}`];
  },
  putRowsBack: ({ from, to, aside }) => {
    const common = commonColumns(from, to);
    const values = common.map(({ name, type }) =>
      from.columns.some((old) => old.name === name && old.type.text === type.text)
        ? sql.quote(name)
        : `CAST(${sql.quote(name)} AS ${type.text})`,
    );
    // numbers that rows have already stay as they are
    const into = `INSERT INTO ${sql.qualify(to)} ${columnList(common.map(({ name }) => name))} OVERRIDING SYSTEM VALUE`;
    return [
      `${into} SELECT ${values.join(", ")} FROM ${sql.qualify(aside)}`,
      ...to.columns
        .filter(({ identity, inherited }) => identity !== undefined && inherited !== true)
        .map((column) => continueNumbering(to, column)),
      `DROP TABLE ${sql.qualify(aside)}`,
    ];
  },
};
