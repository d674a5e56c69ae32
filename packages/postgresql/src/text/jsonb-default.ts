/** JSON text as `jsonb` prints it: keys by length and then bytes, the last of equal keys, one space after `:` and `,`. */

/** Text that is no JSON comes back as it is: the server will say so. */
export function jsonbText(text: string): string {
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null|[[\]{}:,]/g) ?? [];
  try {
    JSON.parse(text);
  } catch {
    return text;
  }
  return printValue(tokens, { at: 0 });
}

interface Cursor {
  at: number;
}

function printValue(tokens: readonly string[], cursor: Cursor): string {
  const token = tokens[cursor.at++] ?? "";
  if (token === "{") return printObject(tokens, cursor);
  if (token === "[") return printArray(tokens, cursor);
  if (token.startsWith('"')) return printString(token);
  return /^[-\d]/.test(token) ? printNumber(token) : token;
}

function printArray(tokens: readonly string[], cursor: Cursor): string {
  const items: string[] = [];
  while (tokens[cursor.at] !== "]") {
    items.push(printValue(tokens, cursor));
    if (tokens[cursor.at] === ",") cursor.at++;
  }
  cursor.at++;
  return `[${items.join(", ")}]`;
}

function printObject(tokens: readonly string[], cursor: Cursor): string {
  const entries = new Map<string, string>();
  while (tokens[cursor.at] !== "}") {
    const key = tokens[cursor.at] ?? "";
    cursor.at += 2;
    entries.set(JSON.parse(key) as string, printValue(tokens, cursor));
    if (tokens[cursor.at] === ",") cursor.at++;
  }
  cursor.at++;
  const sorted = [...entries].sort(([a], [b]) => compareKeys(a, b));
  return `{${sorted.map(([key, value]) => `${printString(JSON.stringify(key))}: ${value}`).join(", ")}}`;
}

function compareKeys(a: string, b: string): number {
  const [left, right] = [new TextEncoder().encode(a), new TextEncoder().encode(b)];
  if (left.length !== right.length) return left.length - right.length;
  const at = left.findIndex((byte, index) => byte !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

/** Escapes are undone but for quotes, backslashes and control characters. */
function printString(token: string): string {
  return JSON.stringify(JSON.parse(token));
}

/** `1e3` is `1000`, `1E-2` is `0.01`, `-0` is `0`; digits after the point stay. */
function printNumber(token: string): string {
  const [, sign = "", whole = "0", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d+))?$/.exec(token) ?? [];
  const scale = Math.max(fraction.length - Number(exponent), 0);
  const shifted = `${whole}${fraction}`.padEnd(whole.length + Number(exponent), "0");
  const padded = shifted.padStart(scale + 1, "0");
  const integer = padded.slice(0, padded.length - scale).replace(/^0+(?=\d)/, "");
  const number = scale === 0 ? integer : `${integer}.${padded.slice(padded.length - scale)}`;
  return /[1-9]/.test(number) ? `${sign}${number}` : number;
}
