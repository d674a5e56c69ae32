/** The type of a column as the language writes it. */
import type { ScalarType } from "@dsl/parser";
import { nameKey, type ColumnType, type Dialect } from "@dsl/planner";
import type { Writing } from "../text/writing.js";
import { sqlLiteral } from "../text/sql-literal.js";

export interface WrittenType {
  /** Without its arity. `String`, `` `tsvector` `` */
  readonly name: string;
  readonly list: boolean;
  /** `@db.VarChar(20)` */
  readonly native?: string;
  /** What a literal of it is; absent for types that only SQL has. */
  readonly scalar?: ScalarType;
  /** The enum, as its `nameKey`. */
  readonly enum?: string;
}

export function writeType(type: ColumnType, writing: Writing): WrittenType {
  if (type.userType !== undefined) return writeUserType({ ...type, userType: type.userType }, writing);
  return scalarType(type, writing) ?? writeSqlType(type.text);
}

function writeUserType(type: Required<ColumnType>, writing: Writing): WrittenType {
  const { enums, domains, composites, names } = writing;
  const own = nameKey(type.userType);
  const isEnum = enums.has(own);
  if (!isEnum && !domains.has(own) && !composites.has(own)) return writeSqlType(type.text);
  return { name: names.type(type.userType), list: type.text.endsWith("[]"), ...(isEnum ? { enum: own } : {}) };
}

/** `` `int8range`[] `` */
export function writeSqlType(text: string): WrittenType {
  const list = text.endsWith("[]");
  return { name: sqlLiteral(list ? text.slice(0, -2) : text), list };
}

/** A scalar, with a native type where the scalar alone means another. */
function scalarType(type: ColumnType, { dialect, types }: Writing): WrittenType | undefined {
  const found = dialect.types.toScalar(type);
  if (found === undefined) return scalarSetTo(type.text, types);
  const { scalar, native, list } = found;
  const set = types[scalar];
  if (set === undefined) return written(scalar, list, native);
  if (set === elementText(type.text, list)) return written(scalar, list, undefined);
  return written(scalar, list, native ?? defaultNative(scalar, type.text, dialect));
}

function scalarSetTo(text: string, types: Writing["types"]): WrittenType | undefined {
  const found = Object.entries(types).find(([, set]) => set === text);
  return found === undefined ? undefined : written(found[0] as ScalarType, false, undefined);
}

const elementText = (text: string, list: boolean): string => (list ? text.replace(/\[\]$/, "") : text);

interface Native {
  readonly name: string;
  readonly args: readonly string[];
}

function written(scalar: ScalarType, list: boolean, native: Native | undefined): WrittenType {
  if (native === undefined) return { name: scalar, list, scalar };
  const args = native.args.length === 0 ? "" : `(${native.args.join(", ")})`;
  return { name: scalar, list, scalar, native: `@db.${native.name}${args}` };
}

/** The native type that a scalar alone would be, written out. */
function defaultNative(scalar: ScalarType, text: string, { target }: Dialect): Native | undefined {
  const name = target.defaultNativeType?.[scalar];
  if (name === undefined) return undefined;
  const args = /\(([\d,]+)\)/.exec(text)?.[1]?.split(",") ?? [];
  return { name, args };
}
