/**
 * Whether two default expressions are one to Prisma, which reads constants as values: `'{a}'::text[]` and `ARRAY['a'::text]`,
 * `1.50` and `1.5`, two spellings of a JSON document, `now()` and CURRENT_TIMESTAMP, no default and NULL.
 */
export function sameDefault(a: string, b: string): boolean {
  if (a === b || (nowTexts.has(a) && nowTexts.has(b))) return true;
  const [x, y] = [readConstant(a), readConstant(b)];
  return x !== undefined && y !== undefined && sameConstant(x, y);
}

const nowTexts = new Set(["CURRENT_TIMESTAMP", "now()"]);

type Constant =
  | { readonly kind: "null" }
  | { readonly kind: "word" | "quoted"; readonly text: string; readonly type: string }
  | { readonly kind: "list"; readonly items: readonly Constant[] };

/** Undefined for what is no constant. `type` is that of the innermost cast. */
function readConstant(written: string, cast = ""): Constant | undefined {
  const text = written.trim();
  const inner = enclosed(text);
  if (inner !== undefined) return readConstant(inner.text, inner.cast === "" ? cast : inner.cast);
  const [, quoted, type] = /^'((?:[^']|'')*)'(?:::(.+))?$/s.exec(text) ?? [];
  if (quoted !== undefined) return readQuoted(quoted.replaceAll("''", "'"), type ?? cast);
  const [, items] = /^ARRAY\[((?:[^'\]]|'(?:[^']|'')*')*)\](?:::.+)?$/s.exec(text) ?? [];
  if (items !== undefined) return readItems(splitItems(items));
  const [, word, wordType] = /^(-?\d+(?:\.\d+)?|true|false|NULL)(?:::(.+))?$/i.exec(text) ?? [];
  if (word === undefined) return undefined;
  return word.toUpperCase() === "NULL" ? { kind: "null" } : { kind: "word", text: word, type: wordType ?? cast };
}

/** `(…)` and `(…)::type`. */
function enclosed(text: string): { readonly text: string; readonly cast: string } | undefined {
  const [, inner = "", cast = ""] = /^\(((?:[^()']|'(?:[^']|'')*'|\([^()']*\))*)\)(?:::(.+))?$/s.exec(text) ?? [];
  return inner === "" ? undefined : { text: inner, cast };
}

function readQuoted(text: string, type: string): Constant | undefined {
  if (!type.endsWith("[]")) return { kind: "quoted", text, type };
  const inside = /^\{(.*)\}$/s.exec(text)?.[1];
  if (inside === undefined || inside.includes("{")) return undefined;
  const items = inside === "" ? [] : [...inside.matchAll(/\s*("(?:[^"\\]|\\.)*"|[^",]+?)\s*(?:,|$)/gs)];
  return { kind: "list", items: items.map(([, item = ""]) => readElement(item, type.slice(0, -2))) };
}

function readElement(item: string, type: string): Constant {
  if (item.startsWith('"')) return { kind: "quoted", text: item.slice(1, -1).replaceAll(/\\(.)/gs, "$1"), type };
  return item.toUpperCase() === "NULL" ? { kind: "null" } : { kind: "quoted", text: item, type };
}

function readItems(texts: readonly string[]): Constant | undefined {
  const items = texts.map((text) => readConstant(text));
  return items.every((item) => item !== undefined) ? { kind: "list", items } : undefined;
}

/** At the commas that stand in no quotes. */
function splitItems(text: string): readonly string[] {
  return [...text.matchAll(/((?:'(?:[^']|'')*'|[^',])+)(?:,\s*|$)/g)].map(([, item = ""]) => item);
}

function sameConstant(a: Constant, b: Constant): boolean {
  if (a.kind === "null" || b.kind === "null") return a.kind === b.kind;
  if (a.kind === "list" || b.kind === "list")
    return a.kind === "list" && b.kind === "list" && sameItems(a.items, b.items);
  if (a.text === b.text) return true;
  const types = [a.type, b.type].map((type) => type.replace(/\(.*/, ""));
  if (types.some((type) => /^jsonb?$/.test(type))) return sameJson(a.text, b.text);
  const isText = a.kind === "quoted" && b.kind === "quoted" && !types.some((type) => otherThanText.test(type));
  return !isText && (sameNumber(a.text, b.text) || sameTruth(a.text, b.text));
}

const otherThanText = /^(?:smallint|integer|bigint|numeric|real|double precision|boolean)$/;

const sameItems = (a: readonly Constant[], b: readonly Constant[]): boolean =>
  a.length === b.length && a.every((item, at) => sameConstant(item, b[at]!));

function sameNumber(a: string, b: string): boolean {
  const number = /^-?\d+(?:\.\d+)?$/;
  const plain = (text: string): string => text.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
  return number.test(a) && number.test(b) && plain(a) === plain(b);
}

function sameTruth(a: string, b: string): boolean {
  const truth = (text: string): string | undefined => /^(?:(t|true)|f|false)$/i.exec(text)?.[0][0]?.toLowerCase();
  return truth(a) !== undefined && truth(a) === truth(b);
}

function sameJson(a: string, b: string): boolean {
  try {
    return sorted(JSON.parse(a)) === sorted(JSON.parse(b));
  } catch {
    return false;
  }
}

/** JSON with its keys in order. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
