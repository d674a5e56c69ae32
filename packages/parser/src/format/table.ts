/** Rows of text in columns, as Prisma aligns them: by bytes, so that names beyond ASCII stand a little off. */
import { byteLength } from "../resolve/cut-bytes.js";

/** A line of a block. `cells` are aligned with those of its neighbours; `text` stands as it is. `isApart`: a blank line comes before it. */
export type Row =
  | { readonly kind: "cells"; readonly cells: readonly string[]; readonly behind: string; readonly isApart: boolean }
  | { readonly kind: "text"; readonly text: string; readonly isApart: boolean };

/** The rows as lines. Columns are as wide as their widest cell between two blank lines. */
export function renderRows(rows: readonly Row[], indent: string): string {
  const printed: string[] = [];
  for (let start = 0; start < rows.length;) {
    let end = start + 1;
    while (end < rows.length && !rows[end]!.isApart) end++;
    const group = rows.slice(start, end);
    const widths = widthsOf(group);
    if (start > 0) printed.push("");
    for (const row of group)
      printed.push(indent + (row.kind === "text" ? row.text : renderCells(row.cells, widths) + row.behind));
    start = end;
  }
  return printed.map((line) => `${line}\n`).join("");
}

function widthsOf(rows: readonly Row[]): readonly number[] {
  const widths: number[] = [];
  for (const row of rows) {
    if (row.kind === "text") continue;
    row.cells.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, byteLength(cell))));
  }
  return widths;
}

function renderCells(cells: readonly string[], widths: readonly number[]): string {
  let printed = "";
  let gap = 0;
  cells.forEach((cell, column) => {
    if (cell !== "") {
      printed += cell.startsWith("\n") ? cell : " ".repeat(gap) + cell;
      gap = 0;
    }
    gap += widths[column]! - byteLength(cell) + 1;
  });
  return printed;
}
