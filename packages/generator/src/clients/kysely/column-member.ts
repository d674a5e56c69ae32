/** A column of Kysely's table types: what is selected, inserted and updated, where these differ. */
import type { Column } from "../column.js";
import { documentationOf } from "../documentation.js";
import type { Member } from "../emit/statement-text.js";
import { keyword, reference, unionOf, type TypeText } from "../emit/type-text.js";
import type { ModuleText } from "../module.js";
import { orNull, originOf, readType, writeType } from "../value-type.js";

export function columnMember(module: ModuleText, column: Column): Member {
  const comment = documentationOf(column.field);
  const type = tableType(module, column);
  return { name: column.field.dbName, type, optional: false, ...(comment === undefined ? {} : { comment }) };
}

/** A column of a view: read as it is, and written where the database lets the view be written. */
export function viewMember(module: ModuleText, column: Column): Member {
  return { ...columnMember(module, column), type: orNull(column, readType(module, column)) };
}

/** What stands in a column that refers to `key`. */
export function referenceMember(module: ModuleText, name: string, key: Column): Member {
  const [read, write] = [readType(module, key), writeType(module, key)];
  return { name, type: sameType(read, write) ? read : columnType(module, key, [read, write, write]), optional: false };
}

function tableType(module: ModuleText, column: Column): TypeText {
  const read = orNull(column, readType(module, column));
  const write = orNull(column, writeType(module, column));
  if (column.insert === "never") return kyselyType(module, column, "GeneratedAlways", [read]);
  // Nothing but the caller fills in a client-side default.
  const optional = column.insert === "optional" && (column.clientDefault === undefined || column.nullable);
  if (!sameType(read, write)) {
    const insert = optional ? unionOf(write, keyword("undefined")) : write;
    return columnType(module, column, [read, insert, write]);
  }
  return optional ? kyselyType(module, column, "Generated", [read]) : read;
}

const columnType = (module: ModuleText, column: Column, types: readonly TypeText[]): TypeText =>
  kyselyType(module, column, "ColumnType", types);

function kyselyType(module: ModuleText, column: Column, name: string, args: readonly TypeText[]): TypeText {
  module.import(name, "kysely", "import type", originOf(column));
  return reference(name, ...args);
}

function sameType(a: TypeText, b: TypeText): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
