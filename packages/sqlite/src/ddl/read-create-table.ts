/** A stored CREATE TABLE statement: what SQLite's pragmas do not tell of a table. */
import { isWord, readList, readParentheses, readStatement, skipUntil, type Reader } from "./reader.js";
import { readIndexItem, type IndexItemText } from "./read-index-item.js";
import { readDefault } from "./read-default.js";

export interface TableText {
  readonly columns: readonly ColumnText[];
  /** In the order written; those of a column are told apart from the table's by nothing but their place. */
  readonly constraints: readonly ConstraintText[];
}

export interface ColumnText {
  readonly name: string;
  /** An expression; a word or double-quoted text that stands for a string is one. `'draft'` */
  readonly default?: string;
  readonly collation?: string;
  readonly generated?: string;
  /** The conflict clause of NOT NULL. `REPLACE` */
  readonly onConflict?: string;
}

export type ConstraintText =
  | (Named & {
      readonly kind: "primaryKey";
      readonly items: readonly IndexItemText[];
      readonly onConflict?: string;
      readonly autoincrement: boolean;
    })
  | (Named & { readonly kind: "unique"; readonly items: readonly IndexItemText[]; readonly onConflict?: string })
  | (Named & { readonly kind: "check"; readonly expression: string })
  | (Named & { readonly kind: "foreignKey"; readonly deferrable?: "immediate" | "deferred" });

interface Named {
  readonly name?: string;
}

/** Undefined for what is not a CREATE TABLE statement that SQLite would have stored. */
export function readCreateTable(sql: string): TableText | undefined {
  return readStatement(sql, readTable);
}

function readTable(reader: Reader): TableText {
  reader.expect("CREATE");
  if (!reader.accept("TEMP")) reader.accept("TEMPORARY");
  reader.expect("TABLE");
  reader.accept("IF", "NOT", "EXISTS");
  reader.name();
  if (reader.accept(".")) reader.name();
  return readDefinitions(reader);
}

function readDefinitions(reader: Reader): TableText {
  const columns: ColumnText[] = [];
  const constraints: ConstraintText[] = [];
  reader.expect("(");
  do {
    if (startsTableConstraint(reader)) readTableConstraints(reader, constraints);
    else columns.push(readColumn(reader, constraints));
  } while (reader.accept(","));
  reader.expect(")");
  return { columns, constraints };
}

const tableConstraintWords = ["CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"];

function startsTableConstraint(reader: Reader): boolean {
  return tableConstraintWords.some((word) => isWord(reader.peek(), word));
}

/** Commas between them may be left out. */
function readTableConstraints(reader: Reader, into: ConstraintText[]): void {
  while (startsTableConstraint(reader)) {
    const constraint = readTableConstraint(reader, readNames(reader));
    if (constraint !== undefined) into.push(constraint);
  }
}

/** `CONSTRAINT a CONSTRAINT b CHECK …` is accepted: the last name counts. */
function readNames(reader: Reader): Named {
  let named: Named = {};
  while (reader.accept("CONSTRAINT")) named = { name: reader.name() };
  return named;
}

function readTableConstraint(reader: Reader, named: Named): ConstraintText | undefined {
  if (reader.accept("PRIMARY", "KEY")) return readPrimaryKey(reader, named);
  if (reader.accept("UNIQUE")) {
    const items = readList(reader, readIndexItem);
    return { kind: "unique", ...named, items, ...readOnConflict(reader) };
  }
  if (reader.accept("CHECK")) return readCheck(reader, named);
  if (!reader.accept("FOREIGN", "KEY")) return undefined;
  readList(reader, (item) => item.name());
  reader.expect("REFERENCES");
  return readReferences(reader, named);
}

function readPrimaryKey(reader: Reader, named: Named): ConstraintText {
  let autoincrement = false;
  const items = readList(reader, () => {
    const item = readIndexItem(reader);
    autoincrement ||= reader.accept("AUTOINCREMENT");
    return item;
  });
  return { kind: "primaryKey", ...named, items, autoincrement, ...readOnConflict(reader) };
}

function readCheck(reader: Reader, named: Named): ConstraintText {
  const expression = readParentheses(reader);
  readOnConflict(reader);
  return { kind: "check", ...named, expression };
}

function readOnConflict(reader: Reader): { readonly onConflict?: string } {
  if (!reader.accept("ON", "CONFLICT")) return {};
  const action = reader.next().text.toUpperCase();
  return action === "ABORT" ? {} : { onConflict: action };
}

/** What follows REFERENCES. */
function readReferences(reader: Reader, named: Named): ConstraintText {
  reader.name();
  if (isWord(reader.peek(), "(")) readList(reader, (item) => item.name());
  while (readReferenceArgument(reader));
  return { kind: "foreignKey", ...named, ...readDeferrable(reader) };
}

function readReferenceArgument(reader: Reader): boolean {
  if (reader.accept("MATCH")) return reader.name() !== "";
  if (!isWord(reader.peek(), "ON") || isWord(reader.peek(1), "CONFLICT")) return false;
  reader.expect("ON");
  reader.next();
  if (!reader.accept("SET", "NULL") && !reader.accept("SET", "DEFAULT") && !reader.accept("NO", "ACTION"))
    reader.next();
  return true;
}

function readDeferrable(reader: Reader): { readonly deferrable?: "immediate" | "deferred" } {
  const not = reader.accept("NOT", "DEFERRABLE");
  if (!not && !reader.accept("DEFERRABLE")) return {};
  const deferred = reader.accept("INITIALLY", "DEFERRED");
  if (!deferred) reader.accept("INITIALLY", "IMMEDIATE");
  if (not) return {};
  return { deferrable: deferred ? "deferred" : "immediate" };
}

const columnWords = ["NOT", "NULL", "DEFAULT", "COLLATE", "REFERENCES", "GENERATED", "AS", "DEFERRABLE"];
const endsType = [...tableConstraintWords, ...columnWords, ",", ")"];

function readColumn(reader: Reader, constraints: ConstraintText[]): ColumnText {
  const name = reader.name();
  skipUntil(reader, endsType);
  let column: ColumnText = { name };
  for (;;) {
    const constraint = readColumnConstraint(reader, readNames(reader), name) ?? readLateDeferrable(reader, constraints);
    if (constraint !== undefined) constraints.push(constraint);
    const property = constraint === undefined ? readColumnProperty(reader) : {};
    if (property === undefined) return column;
    column = { ...column, ...property };
  }
}

/** Other constraints may stand between REFERENCES and its DEFERRABLE. */
function readLateDeferrable(reader: Reader, constraints: ConstraintText[]): ConstraintText | undefined {
  if (!isWord(reader.peek(), "DEFERRABLE") && !isWord(reader.peek(1), "DEFERRABLE")) return undefined;
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
function readColumnProperty(reader: Reader): Omit<ColumnText, "name"> | undefined {
  if (reader.accept("NOT", "NULL")) return readOnConflict(reader);
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
