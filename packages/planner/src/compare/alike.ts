/** Whether two plain values are the same, to the letter. A property that is undefined is one that is not there, as in JSON. */
export function alike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) {
    return Array.isArray(other) && one.length === other.length && one.every((each, index) => alike(each, other[index]));
  }
  return isRecord(one) && isRecord(other) && haveAlike(one, other);
}

type PlainRecord = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is PlainRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function haveAlike(one: PlainRecord, other: PlainRecord): boolean {
  for (const key in one) if (!alike(one[key], other[key])) return false;
  for (const key in other) if (other[key] !== undefined && one[key] === undefined) return false;
  return true;
}
