/**
 * The native types that `@db.Name(args)` can say on PostgreSQL: one row for each, with its type as the server prints it.
 * Both the language (`target.ts`) and the type rules (`types.ts`) read these rows.
 */
import type { NativeType } from "@dsl/parser";

/** A native type and its SQL: `head(args)tail`. `timestamp(3) without time zone` */
export interface NativeTypeRow extends NativeType {
  readonly head: string;
  readonly tail: string;
  /** Arguments that the server adds when there are none. `bit` is `bit(1)` */
  readonly impliedArgs: readonly string[];
}

/** Prisma reads a length into 32 bits; what the server makes of it is the server's to say. */
const anyLength = { name: "length", min: 0, max: 4_294_967_295, optional: true };
const bitLength = { ...anyLength, min: 1 };
const fraction = { name: "precision", min: 0, max: 6, optional: true };
const precision = { name: "precision", min: 1, max: 1000, optional: true };
const scale = { name: "scale", min: 0, max: 1000, optional: true };

type Scalar = NativeType["scalars"][number];
type Args = NativeType["args"];

const row = (name: string, scalar: Scalar, head: string, more: Partial<NativeTypeRow> = {}): NativeTypeRow => ({
  name,
  scalars: [scalar],
  args: [],
  head,
  tail: "",
  impliedArgs: [],
  ...more,
});

const timeRow = (name: string, head: string, zone: "with" | "without"): NativeTypeRow =>
  row(name, "DateTime", head, { args: [fraction] satisfies Args, tail: ` ${zone} time zone` });

/** In the order of Prisma's reference. */
export const nativeTypes: readonly NativeTypeRow[] = [
  row("SmallInt", "Int", "smallint"),
  row("Integer", "Int", "integer"),
  row("BigInt", "BigInt", "bigint"),
  row("Decimal", "Decimal", "numeric", { args: [precision, scale] }),
  row("Money", "Decimal", "money"),
  row("Inet", "String", "inet"),
  row("Oid", "Int", "oid"),
  row("Citext", "String", "public.citext"),
  row("Real", "Float", "real"),
  row("DoublePrecision", "Float", "double precision"),
  row("VarChar", "String", "character varying", { args: [anyLength] }),
  row("Char", "String", "character", { args: [anyLength], impliedArgs: ["1"] }),
  row("Text", "String", "text"),
  row("ByteA", "Bytes", "bytea"),
  timeRow("Timestamp", "timestamp", "without"),
  timeRow("Timestamptz", "timestamp", "with"),
  row("Date", "DateTime", "date"),
  timeRow("Time", "time", "without"),
  timeRow("Timetz", "time", "with"),
  row("Boolean", "Boolean", "boolean"),
  row("Bit", "String", "bit", { args: [bitLength], impliedArgs: ["1"] }),
  row("VarBit", "String", "bit varying", { args: [bitLength] }),
  row("Uuid", "String", "uuid"),
  row("Xml", "String", "xml"),
  row("Json", "Json", "json"),
  row("JsonB", "Json", "jsonb"),
];
