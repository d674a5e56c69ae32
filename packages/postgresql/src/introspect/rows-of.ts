/** Rows out of the JSON text of a part: a list of values for each field, NULL where there is no row. */

/** None where the part was not asked for. */
export function rowsOf(text: unknown, fields: readonly string[]): readonly unknown[] {
  if (typeof text !== "string") return [];
  const lists: readonly (readonly unknown[] | null)[] = JSON.parse(text);
  return (lists[0] ?? []).map((_, at) => rowAt(at, lists, fields));
}

function rowAt(at: number, lists: readonly (readonly unknown[] | null)[], fields: readonly string[]): unknown {
  const row: Record<string, unknown> = {};
  for (let i = 0; i < fields.length; i++) row[fields[i]!] = lists[i]![at];
  return row;
}
