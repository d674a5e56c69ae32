/** A collation as everybody spells it: the engine compares their names without regard to case. */
export function collationName(written: string | undefined): string {
  const name = (written ?? "BINARY").toUpperCase();
  return ["BINARY", "NOCASE", "RTRIM"].includes(name) ? name : (written ?? name);
}
