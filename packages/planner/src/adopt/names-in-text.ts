/** Finding and renaming columns in the text of an expression over one table, as an engine prints it. */

const token = /'(?:[^']|'')*'|"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_$]*|[\s\S]/gu;

/** The names that a text has, quoted or not: columns, and functions and keywords beside them. */
export function namesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(token)].flatMap(([written]) => nameOf(written) ?? []));
}

/** The text with each name replaced that has a new one; what stands before a parenthesis is a function's. */
export function renameInText(text: string, renames: ReadonlyMap<string, string>): string {
  if (renames.size === 0) return text;
  const tokens = [...text.matchAll(token)].map(([written]) => written);
  return tokens
    .map((written, at) => (tokens[at + 1] === "(" ? written : (renamed(written, renames) ?? written)))
    .join("");
}

function renamed(written: string, renames: ReadonlyMap<string, string>): string | undefined {
  const name = nameOf(written);
  const to = name === undefined ? undefined : renames.get(name);
  if (to === undefined) return undefined;
  return written.startsWith('"') || !/^[a-z_][a-z0-9_]*$/.test(to) ? `"${to.replaceAll('"', '""')}"` : to;
}

function nameOf(written: string): string | undefined {
  if (written.startsWith('"')) return written.slice(1, -1).replaceAll('""', '"');
  return /^[\p{L}_]/u.test(written) ? written : undefined;
}
