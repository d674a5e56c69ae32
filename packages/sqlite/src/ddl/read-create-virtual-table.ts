/** A stored CREATE VIRTUAL TABLE statement: its module and arguments, verbatim. */
import { readStatement, skipUntil, type Reader } from "./reader.js";

export interface VirtualTableText {
  /** `fts5` */
  readonly module: string;
  /** What follows USING. `fts5(title, body)` */
  readonly using: string;
}

/** Of thousands of tables hardly one is: the others are not cut into tokens. */
const isVirtual = /virtual/i;

export function readCreateVirtualTable(sql: string): VirtualTableText | undefined {
  return isVirtual.test(sql) ? readStatement(sql, readVirtualTable) : undefined;
}

function readVirtualTable(reader: Reader): VirtualTableText {
  reader.expect("CREATE", "VIRTUAL", "TABLE");
  reader.accept("IF", "NOT", "EXISTS");
  reader.name();
  if (reader.accept(".")) reader.name();
  reader.expect("USING");
  let module = "";
  const using = reader.text(() => {
    module = reader.name();
    skipUntil(reader, [";"]);
  });
  return { module, using };
}
