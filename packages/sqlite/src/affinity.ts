/** What SQLite makes of a declared type (https://sqlite.org/datatype3.html, section 3.1). */
export type Affinity = "text" | "numeric" | "integer" | "real" | "blob";

/** The rules in their order: the first that fits decides. `CHARINT` is an integer. */
export function affinity(type: string): Affinity {
  const text = type.toUpperCase();
  if (text.includes("INT")) return "integer";
  if (/CHAR|CLOB|TEXT/.test(text)) return "text";
  if (text === "" || text.includes("BLOB")) return "blob";
  return /REAL|FLOA|DOUB/.test(text) ? "real" : "numeric";
}
