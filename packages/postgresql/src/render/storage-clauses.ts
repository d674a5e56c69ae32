/** Storage parameters as CREATE takes them, and as ALTER changes them. */
import { sql } from "../sql.js";

type Parameters = Readonly<Record<string, string>> | undefined;

/** `WITH (fillfactor='70')` */
export function withClause(parameters: Parameters): string | undefined {
  const entries = Object.entries(parameters ?? {});
  return entries.length === 0 ? undefined : `WITH (${assignments(entries)})`;
}

/** `SET (fillfactor='70')`, `RESET (autovacuum_enabled)` */
export function storageChanges(from: Parameters, to: Parameters): readonly string[] {
  const set = Object.entries(to ?? {}).filter(([name, value]) => from?.[name] !== value);
  const reset = Object.keys(from ?? {}).filter((name) => to?.[name] === undefined);
  return [
    ...(set.length === 0 ? [] : [`SET (${assignments(set)})`]),
    ...(reset.length === 0 ? [] : [`RESET (${reset.join(", ")})`]),
  ];
}

const assignments = (entries: readonly (readonly [string, string])[]): string =>
  entries.map(([name, value]) => `${name}=${sql.literal(value)}`).join(", ");
