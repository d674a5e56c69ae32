/** Which native types an index type takes, with which of Prisma's operator classes. */
import type { IndexType } from "@dsl/parser";

type Fields = NonNullable<IndexType["fields"]>;

const takes = (native: string, byDefault: boolean, ...ops: readonly string[]): Fields[number] => ({
  native,
  ops,
  byDefault,
});

/** BRIN's families for a type: each name is the type's own prefix and the family. */
const brin = (native: string, prefix: string, ...families: readonly string[]): Fields[number] =>
  takes(native, true, ...families.map((family) => `${prefix}${family}Ops`));

const all = ["Bloom", "MinMax", "MinMaxMulti"] as const;

/** Prisma takes text too, for which the server wants a class of an extension. */
export const gistFields: Fields = [takes("Inet", false, "InetOps"), { ...takes("Text", true), implied: true }];

export const ginFields: Fields = [takes("JsonB", true, "JsonbOps", "JsonbPathOps"), takes("list", true, "ArrayOps")];

export const spGistFields: Fields = [
  takes("Inet", true, "InetOps"),
  takes("Text", true, "TextOps"),
  takes("VarChar", true, "TextOps"),
  takes("Char", true, "TextOps"),
];

export const brinFields: Fields = [
  brin("Bit", "Bit", "MinMax"),
  brin("VarBit", "VarBit", "MinMax"),
  brin("Char", "Bpchar", "Bloom", "MinMax"),
  brin("Date", "Date", ...all),
  brin("Real", "Float4", ...all),
  brin("DoublePrecision", "Float8", ...all),
  brin("Inet", "Inet", "Inclusion", ...all),
  brin("SmallInt", "Int2", ...all),
  brin("Integer", "Int4", ...all),
  brin("BigInt", "Int8", ...all),
  brin("Decimal", "Numeric", ...all),
  brin("Oid", "Oid", ...all),
  brin("ByteA", "Bytea", "Bloom", "MinMax"),
  brin("Text", "Text", "Bloom", "MinMax"),
  brin("VarChar", "Text", "Bloom", "MinMax"),
  brin("Timestamp", "Timestamp", ...all),
  brin("Timestamptz", "TimestampTz", ...all),
  brin("Time", "Time", ...all),
  brin("Timetz", "TimeTz", ...all),
  brin("Uuid", "Uuid", ...all),
];
