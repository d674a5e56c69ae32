/** One column of a CREATE TABLE statement, with the constraints that stand in it. */
import { isWord, readParentheses, skipUntil, type Reader } from "./reader.js";
import {
  constraintWords,
  readCheck,
  readDeferrable,
  readNames,
  readOnConflict,
  readReferences,
  type ConstraintText,
  type Named,
} from "./read-constraint.js";
import { readDefault } from "./read-default.js";
import type { IndexItemText } from "./read-index-item.js";

export interface ColumnText {
  readonly name: string;
  /** An expression; a word or double-quoted text that stands for a string is one. `'draft'` */
  readonly default?: string;
  readonly collation?: string;
  readonly generated?: string;
  /** NOT NULL: its name, and its conflict clause. `REPLACE` */
  readonly notNull?: Named & { readonly onConflict?: string };
}

const columnWords = ["NOT", "NULL", "DEFAULT", "COLLATE", "REFERENCES", "GENERATED", "AS", "DEFERRABLE"];
const endsType = [...constraintWords, ...columnWords, ",", ")"];

/** Adds its constraints to those of the table. */
export function readColumn(reader: Reader, constraints: ConstraintText[]): ColumnText {
  const name = reader.name();
  skipUntil(reader, endsType);
  let column: ColumnText = { name };
  for (;;) {
    const named = readNames(reader);
    const constraint = readColumnConstraint(reader, named, name) ?? readLateDeferrable(reader, constraints);
    if (constraint !== undefined) constraints.push(constraint);
    const property = constraint === undefined ? readColumnProperty(reader, named) : {};
    if (property === undefined) return column;
    column = { ...column, ...property };
  }
}

/** Other constraints may stand between REFERENCES and its DEFERRABLE. */
function readLateDeferrable(reader: Reader, constraints: ConstraintText[]): ConstraintText | undefined {
  const ahead = isWord(reader.peek(), "NOT") ? 1 : 0;
  if (!isWord(reader.peek(ahead), "DEFERRABLE")) return undefined;
  const at = constraints.findLastIndex(({ kind }) => kind === "foreignKey");
  const deferrable = readDeferrable(reader);
  const [foreignKey] = constraints.splice(at, 1);
  return foreignKey?.kind === "foreignKey" ? { ...foreignKey, ...deferrable } : undefined;
}

/** A constraint that the table could have as well. */
function readColumnConstraint(reader: Reader, named: Named, column: string): ConstraintText | undefined {
  if (reader.accept("PRIMARY", "KEY")) return readColumnKey(reader, named, column);
  if (reader.accept("UNIQUE")) {
    return { kind: "unique", ...named, items: [columnItem(column, false)], ...readOnConflict(reader) };
  }
  if (reader.accept("CHECK")) return readCheck(reader, named);
  return reader.accept("REFERENCES") ? readReferences(reader, named) : undefined;
}

function readColumnKey(reader: Reader, named: Named, column: string): ConstraintText {
  const descending = reader.accept("DESC");
  if (!descending) reader.accept("ASC");
  const conflict = readOnConflict(reader);
  const autoincrement = reader.accept("AUTOINCREMENT");
  return { kind: "primaryKey", ...named, items: [columnItem(column, descending)], autoincrement, ...conflict };
}

function columnItem(column: string, descending: boolean): IndexItemText {
  return { text: `"${column.replaceAll('"', '""')}"`, descending };
}

/** Undefined at the end of the column. */
function readColumnProperty(reader: Reader, named: Named): Omit<ColumnText, "name"> | undefined {
  if (reader.accept("NOT", "NULL")) return { notNull: { ...named, ...readOnConflict(reader) } };
  if (reader.accept("NULL")) return readNullConflict(reader);
  if (reader.accept("DEFAULT")) return { default: readDefault(reader) };
  if (reader.accept("COLLATE")) return { collation: reader.name() };
  if (reader.accept("GENERATED", "ALWAYS", "AS") || reader.accept("AS")) return readGenerated(reader);
  return undefined;
}

/** NULL says nothing, and neither does its conflict clause. */
function readNullConflict(reader: Reader): Omit<ColumnText, "name"> {
  readOnConflict(reader);
  return {};
}

function readGenerated(reader: Reader): Omit<ColumnText, "name"> {
  const generated = readParentheses(reader);
  if (!reader.accept("STORED")) reader.accept("VIRTUAL");
  return { generated };
}
