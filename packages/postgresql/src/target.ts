/** What the language may say to PostgreSQL. */
import type { Target } from "@dsl/parser";
import { brinFields, ginFields, gistFields, spGistFields } from "./index-fields.js";
import { nativeTypes } from "./native-types.js";

/** Operator classes with the two or three families that BRIN has for a type. */
const brin = (type: string, ...families: readonly string[]): readonly string[] =>
  families.map((family) => `${type}${family}Ops`);
const multi = ["Bloom", "MinMax", "MinMaxMulti"] as const;

const brinOps = [
  ...brin("Bit", "MinMax"),
  ...brin("VarBit", "MinMax"),
  ...brin("Bpchar", "Bloom", "MinMax"),
  ...brin("Bytea", "Bloom", "MinMax"),
  ...brin("Date", ...multi),
  ...brin("Float4", ...multi),
  ...brin("Float8", ...multi),
  ...brin("Inet", "Inclusion", ...multi),
  ...brin("Int2", ...multi),
  ...brin("Int4", ...multi),
  ...brin("Int8", ...multi),
  ...brin("Numeric", ...multi),
  ...brin("Oid", ...multi),
  ...brin("Text", "Bloom", "MinMax"),
  ...brin("Timestamp", ...multi),
  ...brin("TimestampTz", ...multi),
  ...brin("Time", ...multi),
  ...brin("TimeTz", ...multi),
  ...brin("Uuid", ...multi),
];

export const target: Target = {
  provider: "postgresql",
  providerAliases: ["postgres"],
  nativeTypes,
  defaultNativeType: {
    String: "Text",
    Boolean: "Boolean",
    Int: "Integer",
    BigInt: "BigInt",
    Float: "DoublePrecision",
    Decimal: "Decimal",
    DateTime: "Timestamp",
    Json: "JsonB",
    Bytes: "ByteA",
  },
  nowFunction: true,
  maxIdentifierBytes: 63,
  supports: {
    namespaces: true,
    compositeTypes: true,
    extensions: true,
    sequences: true,
    partitions: true,
    roles: true,
    routines: true,
  },
  referentialActions: ["NoAction", "Restrict", "Cascade", "SetNull", "SetDefault"],
  setNullOnRequired: true,
  collatesTextOnly: true,
  generatedKeys: true,
  indexTypes: [
    { name: "BTree", ops: [] },
    { name: "Hash", ops: [] },
    { name: "Gist", ops: ["InetOps"], fields: gistFields },
    { name: "Gin", ops: ["JsonbOps", "JsonbPathOps", "ArrayOps"], fields: ginFields },
    { name: "SpGist", ops: ["InetOps", "TextOps"], fields: spGistFields },
    { name: "Brin", ops: brinOps, fields: brinFields },
  ],
  unsupportedAttributes: {
    strict: "PostgreSQL checks the types of all tables; leave it out",
    withoutRowid: "PostgreSQL has no rowid; leave it out",
    virtual: "index a `tsvector` column with type: Gin for full text search",
    "id.sort": "an index can be sorted, a primary key cannot; leave it out",
    "id.nulls": "a primary key has no NULLs; leave it out",
    "id.ops": "a primary key takes the default classes of its types; make an index",
    "id.collate": "a primary key compares as its columns do: @collate on the field",
    "id.onConflict": "say ON CONFLICT in the statement that inserts",
    "unique.onConflict": "say ON CONFLICT in the statement that inserts",
    "notNull.onConflict": "say ON CONFLICT in the statement that inserts",
    "notNull.enforced": "a primary key has no NULLs; leave it out",
  },
};
