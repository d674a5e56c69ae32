/** A stored CREATE TABLE statement: what SQLite's pragmas do not tell of a table. */
import { isWord, readStatement, type Reader } from "./reader.js";
import { readColumn, type ColumnText } from "./read-column.js";
import { constraintWords, readNames, readTableConstraint, type ConstraintText } from "./read-constraint.js";

export interface TableText {
  readonly columns: readonly ColumnText[];
  /** In the order written; those of a column are told apart from the table's by nothing but their place. */
  readonly constraints: readonly ConstraintText[];
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

function startsTableConstraint(reader: Reader): boolean {
  return constraintWords.some((word) => isWord(reader.peek(), word));
}

/** Commas between them may be left out. */
function readTableConstraints(reader: Reader, into: ConstraintText[]): void {
  while (startsTableConstraint(reader)) {
    const constraint = readTableConstraint(reader, readNames(reader));
    if (constraint !== undefined) into.push(constraint);
  }
}
