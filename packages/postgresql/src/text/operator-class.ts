/** Operator classes by the names that the language has for them (Prisma's), as the server prints them. */

/** `JsonbPathOps` → `jsonb_path_ops`; undefined for the default class of a type and method, which is never printed. */
export function operatorClass(name: string, method: string | undefined): string | undefined {
  return isDefault(name, method) ? undefined : spell(name);
}

/** Of the BRIN families, min and max are the default, but inclusion for addresses. */
function isDefault(name: string, method: string | undefined): boolean {
  if (method === "brin") return name === "InetInclusionOps" || (name.endsWith("MinMaxOps") && name !== "InetMinMaxOps");
  return ["JsonbOps", "ArrayOps", "TextOps"].includes(name) || (name === "InetOps" && method === "spgist");
}

/** `TimestampTzMinMaxMultiOps` → `timestamptz_minmax_multi_ops` */
function spell(name: string): string {
  return name
    .replace(/MinMax/, "Minmax")
    .replace(/(Timestamp|Time)Tz/, "$1tz")
    .replace(/VarBit/, "Varbit")
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_")
    .toLowerCase();
}
