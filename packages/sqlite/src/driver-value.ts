/**
 * What `better-sqlite3` makes of each type, with its settings as they come. SQLite stores what it is given, whatever the
 * type says; this is what Prisma's storage and the affinity of the column lead to.
 */
import type { ColumnType, DriverValue, ValueKind } from "@dsl/planner";
import { affinity, type Affinity } from "./affinity.js";

interface Row {
  readonly read: readonly ValueKind[];
  /** Besides `read`. */
  readonly write?: readonly ValueKind[];
  readonly whole?: true;
  readonly format?: DriverValue["format"];
}

/** The driver takes neither booleans nor dates: they are numbers and texts. */
const stored: Readonly<Record<string, Row>> = {
  BOOLEAN: { read: ["number"], whole: true },
  DATETIME: { read: ["string"], format: "dateTime" },
  DECIMAL: { read: ["number"], write: ["string"] },
  JSONB: { read: ["string"] },
  BIGINT: { read: ["number"], write: ["bigint"], whole: true },
};

const byAffinity: Readonly<Record<Affinity, Row>> = {
  integer: { read: ["number"], whole: true },
  real: { read: ["number"] },
  text: { read: ["string"] },
  numeric: { read: ["number", "string"] },
  blob: { read: ["bytes"] },
};

/** Numbers in text are stored as numbers. `DECIMAL(10,2)` */
const decimal = /^(?:DEC|DECIMAL|NUMERIC)\b/;

/** A column with no type, or of the type ANY in a strict table. */
const anything: Row = { read: ["number", "string", "bytes"] };

export function driverValue(type: ColumnType): DriverValue {
  const text = type.text.toUpperCase();
  const name = decimal.test(text) ? "DECIMAL" : text;
  const row = name === "" || name === "ANY" ? anything : (stored[name] ?? byAffinity[affinity(name)]);
  return {
    read: { kinds: row.read, list: false },
    write: { kinds: [...row.read, ...(row.write ?? [])], list: false },
    ...(row.whole === undefined ? {} : { whole: row.whole }),
    ...(row.format === undefined ? {} : { format: row.format }),
  };
}
