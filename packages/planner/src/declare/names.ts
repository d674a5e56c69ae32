/** Names of constraints and indexes that the schema leaves out: Prisma's conventions, and ours in their manner. */

/**
 * `users_email_key`: the parts joined by `_`, cut to leave room for the suffix (ASCII), never within a character. Source:
 * `ConstraintNames` in prisma-engines, psl/psl-core/src/datamodel_connector/constraint_names.rs.
 */
export function conventionalName(parts: readonly string[], suffix: string, maxBytes: number | undefined): string {
  const room = maxBytes === undefined ? undefined : maxBytes - suffix.length;
  return `${clipBytes(parts.join("_"), room)}${suffix}`;
}

/** The name, or the first of it with 1, 2, … behind that is not taken; takes it. */
export function takeName(name: string, taken: Set<string>, maxBytes: number | undefined): string {
  const free = taken.has(name) ? numbered(name, taken, maxBytes) : name;
  taken.add(free);
  return free;
}

/** How far the numbers behind a name are taken: names are never given back, so counting goes on from there. */
const counted = new WeakMap<ReadonlySet<string>, Map<string, number>>();

function numbered(name: string, taken: ReadonlySet<string>, maxBytes: number | undefined): string {
  const counts = counted.get(taken) ?? new Map<string, number>();
  counted.set(taken, counts);
  for (let number = (counts.get(name) ?? 0) + 1; ; number++) {
    const candidate = conventionalName([name], String(number), maxBytes);
    if (taken.has(candidate)) continue;
    counts.set(name, number);
    return candidate;
  }
}

const encoder = new TextEncoder();

/** Most names are of one byte for each character. */
export const byteLength = (text: string): number => (isAscii.test(text) ? text.length : encoder.encode(text).length);

const isAscii = /^[ -~]*$/;

/** The longest start of a text within a number of bytes that cuts no character. */
export function clipBytes(text: string, maxBytes: number | undefined): string {
  if (maxBytes === undefined || byteLength(text) <= maxBytes) return text;
  let end = "";
  let used = 0;
  for (const character of text) {
    used += byteLength(character);
    if (used > maxBytes) break;
    end += character;
  }
  return end;
}
