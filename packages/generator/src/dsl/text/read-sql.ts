/** Reading the statements that an engine prints: names, literals, lists. Only what has a fixed form is read. */

/** A name, quoted or not, alone or qualified, as part of a pattern. */
export const namePattern = String.raw`(?:"(?:[^"]|"")+"|\[[^\]]+\]|\x60[^\x60]+\x60|[\p{L}_][\p{L}\p{N}_$]*)`;
export const qualifiedPattern = String.raw`${namePattern}(?:\s*\.\s*${namePattern})?`;

/** The name that an identifier stands for. `"created at"`, `created_at` */
export function readName(written: string): string {
  const first = written[0];
  if (first === '"') return written.slice(1, -1).replaceAll('""', '"');
  return first === "[" || first === "`" ? written.slice(1, -1) : written;
}

/** The text of a string literal; undefined when it is none. `E'…'` has escapes. */
export function readLiteral(written: string): string | undefined {
  const match = /^(E?)'((?:[^']|'')*)'$/s.exec(written.trim());
  if (match === null) return undefined;
  const text = match[2]!.replaceAll("''", "'");
  return match[1] === "E" ? text.replace(/\\(.)/gs, "$1") : text;
}

/** Splits at commas that stand in no parentheses, brackets or quotes. */
export function splitList(text: string): readonly string[] {
  const parts: string[] = [];
  let part = "";
  let depth = 0;
  for (const [token] of text.matchAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|[\s\S]/g)) {
    if (token === "(" || token === "[") depth += 1;
    if (token === ")" || token === "]") depth -= 1;
    if (token === "," && depth === 0) {
      parts.push(part);
      part = "";
    } else part += token;
  }
  return [...parts, part].map((each) => each.trim()).filter((each) => each !== "");
}
