/** SQL as words: without comments, white space, the case and quotes of names, and parentheses that stand around others alone. */
const token =
  /--[^\n]*|\/\*[\s\S]*?\*\/|[xX]'[^']*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|\[[^\]]*\]|`(?:[^`]|``)*`|[\p{L}_\d.$]+|\|\||[<>=!]=|<>|->>?|<<|>>|\S/gu;

export function words(sql: string): readonly string[] {
  const found = [...sql.matchAll(token)].map(([text]) => text).filter((text) => !/^(--|\/\*)/.test(text));
  const named = found.map((text) => (text.startsWith("'") ? text : unquoted(text).toLowerCase()));
  return withoutDoubled(named.at(-1) === ";" ? named.slice(0, -1) : named);
}

function unquoted(text: string): string {
  if (text.startsWith("[")) return text.slice(1, -1);
  const [quote = ""] = text;
  return `"\``.includes(quote) ? text.slice(1, -1).replaceAll(quote + quote, quote) : text;
}

/** `((a))` → `(a)` */
function withoutDoubled(list: readonly string[]): readonly string[] {
  for (const [at, word] of list.entries()) {
    if (word !== "(" || list[at + 1] !== "(") continue;
    const inner = closeOf(list, at + 1);
    if (list[inner + 1] === ")") return withoutDoubled(list.toSpliced(inner, 1).toSpliced(at, 1));
  }
  return list;
}

/** Where the parenthesis that opens at `at` closes. */
export function closeOf(list: readonly string[], at: number): number {
  let depth = 0;
  for (let end = at; end < list.length; end++) {
    if (list[end] === "(") depth++;
    if (list[end] === ")" && --depth === 0) return end;
  }
  return list.length;
}
