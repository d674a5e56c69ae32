/** Comparing the types of columns. */
import type { Column, ColumnType, Table } from "../catalog.js";
import type { Pair } from "../pair.js";
import type { Comparing } from "./comparing.js";

/** The texts of types that both sides know well differ for certain; others the engine has to read. */
export function sameType(tables: Pair<Table>, { from, to }: Pair<Column>, comparing: Comparing): boolean {
  if (from.type.text === to.type.text) return true;
  if (isKnown(from.type, comparing) && isKnown(to.type, comparing)) return false;
  return comparing.sameText({ kind: "type", table: tables.from, column: from.name }, from.type.text, to.type.text);
}

export function isKnown(type: ColumnType, comparing: Comparing): boolean {
  return type.userType !== undefined || comparing.dialect.types.toScalar(type) !== undefined;
}
