/** The scalar types by name. */
import type { ScalarType } from "../target.js";

export const scalarTypes = [
  "String",
  "Boolean",
  "Int",
  "BigInt",
  "Float",
  "Decimal",
  "DateTime",
  "Json",
  "Bytes",
] as const;

const known: ReadonlySet<string> = new Set(scalarTypes);

export const isScalarType = (name: string): name is ScalarType => known.has(name);
