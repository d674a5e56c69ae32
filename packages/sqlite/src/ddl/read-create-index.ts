/** A stored CREATE INDEX statement: the texts of its items and its predicate. */
import { readList, readStatement, skipUntil, type Reader } from "./reader.js";
import { readIndexItem, type IndexItemText } from "./read-index-item.js";

export interface IndexText {
  readonly items: readonly IndexItemText[];
  readonly where?: string;
}

export function readCreateIndex(sql: string): IndexText | undefined {
  return readStatement(sql, readIndex);
}

function readIndex(reader: Reader): IndexText {
  reader.expect("CREATE");
  reader.accept("UNIQUE");
  reader.expect("INDEX");
  skipUntil(reader, ["ON"]);
  reader.expect("ON");
  reader.name();
  const items = readList(reader, readIndexItem);
  return { items, ...(reader.accept("WHERE") ? { where: reader.text(() => skipUntil(reader, [";"])) } : {}) };
}
