/** SQLite text as tokens, white space and comments left out. Never fails: what SQLite refuses is read as symbols. */

export interface Token {
  readonly kind: "name" | "string" | "blob" | "number" | "variable" | "symbol";
  /** As written. `"User"`, `'it''s'` */
  readonly text: string;
  /** A name or string without its quotes; otherwise as `text`. */
  readonly value: string;
  /** A name in quotes is never a keyword. */
  readonly quoted: boolean;
  readonly start: number;
  readonly end: number;
}

// One alternative for each kind, in the order of `kinds`; the first is what SQLite skips. A quote may be left open at the end.
const pattern = new RegExp(
  [
    String.raw`((?:[ \t\n\f\r\ufeff]|--[^\n]*|/\*[\s\S]*?(?:\*/|$))+)`,
    String.raw`([xX]'[0-9a-fA-F]*')`,
    String.raw`('[^']*(?:''[^']*)*(?:'|$))`,
    `("[^"]*(?:""[^"]*)*(?:"|$)|\`[^\`]*(?:\`\`[^\`]*)*(?:\`|$)|\\[[^\\]]*(?:\\]|$)|[A-Za-z_\\x80-\\uffff][\\w$\\x80-\\uffff]*)`,
    String.raw`(0[xX][0-9a-fA-F_]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?)`,
    String.raw`(\?\d*|[@:$#][\w$\x80-\uffff]+)`,
    String.raw`(->>|->|\|\||<<|>>|<=|>=|<>|!=|==|[\s\S])`,
  ].join("|"),
  "y",
);

const kinds = ["blob", "string", "name", "number", "variable", "symbol"] as const;

export function tokenize(sql: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < sql.length; start = pattern.lastIndex) {
    pattern.lastIndex = start;
    const groups = pattern.exec(sql) ?? [];
    const kind = kinds.find((_, at) => groups[at + 2] !== undefined);
    if (kind !== undefined) tokens.push(token(kind, groups[0] ?? "", start));
  }
  return tokens;
}

function token(kind: Token["kind"], text: string, start: number): Token {
  const quoted = kind === "name" && `"\`[`.includes(text.charAt(0));
  const value = quoted || kind === "string" ? unquote(text) : text;
  return { kind, text, value, quoted, start, end: start + text.length };
}

function unquote(text: string): string {
  const close = text.startsWith("[") ? "]" : text.charAt(0);
  const inner = text.slice(1, text.length > 1 && text.endsWith(close) ? -1 : undefined);
  return close === "]" ? inner : inner.replaceAll(close + close, close);
}
