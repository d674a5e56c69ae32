/** Defaults as the language writes them: literals where reading one gives the very same text, else SQL. */
import type { ScalarType } from "@dsl/parser";
import { type ColumnType, type DefaultValue } from "@dsl/planner";
import { quoted } from "../text/attribute.js";
import { expressionLiteral } from "../text/sql-literal.js";
import type { Writing } from "../text/writing.js";
import type { WrittenType } from "./types.js";

/** `@default(…)` for the expression `text` of a column of `type`. */
export function writeDefault(text: string, type: ColumnType, written: WrittenType, writing: Writing): string {
  const { sql } = writing.dialect;
  if (written.scalar === "DateTime" && !written.list && text === (writing.now ?? sql.now)) return "@default(now())";
  const said = written.list ? listText(text, type, written, writing) : literalText(text, type, written, writing);
  return `@default(${said ?? expressionLiteral(text)})`;
}

/** A constant, as the language writes it and as the dialect is asked for it. */
interface Literal {
  readonly written: string;
  readonly value: DefaultValue;
}

function literalText(text: string, type: ColumnType, written: WrittenType, writing: Writing): string | undefined {
  const candidates = literals(text, written, writing);
  return candidates.find(({ value }) => writing.dialect.sql.defaultLiteral(value, type) === text)?.written;
}

function listText(text: string, type: ColumnType, written: WrittenType, writing: Writing): string | undefined {
  const items = listItems(text)?.map((item) => literals(item, written, writing));
  if (items === undefined) return undefined;
  const { sql } = writing.dialect;
  // Each element alone may be one of several literals; all are of one kind.
  const kinds = new Set(items.flatMap((candidates) => candidates.map(({ value }) => value.kind)));
  for (const kind of kinds.size === 0 ? ["string"] : kinds) {
    const chosen = items.map((candidates) => candidates.find(({ value }) => value.kind === kind));
    if (!chosen.every((one) => one !== undefined)) continue;
    if (
      sql.defaultList(
        chosen.map(({ value }) => value),
        type,
      ) === text
    )
      return `[${chosen.map((one) => one.written).join(", ")}]`;
  }
  return undefined;
}

/** The texts of a list's elements: of `ARRAY[…]`, of `'{}'`, or of JSON between quotes. */
function listItems(text: string): readonly string[] | undefined {
  if (/^'(?:\{\}|\[\])'/.test(text)) return [];
  const array = /^ARRAY\[([\s\S]*)\](?:::.*)?$/.exec(text)?.[1];
  if (array !== undefined)
    return [...array.matchAll(/((?:'(?:[^']|'')*'|[^',])+)(?:,\s*|$)/g)].map(([, item = ""]) => item.trim());
  const json = /^'(\[[\s\S]*\])'$/.exec(text)?.[1]?.replaceAll("''", "'");
  return json === undefined ? undefined : jsonItems(json);
}

function jsonItems(json: string): readonly string[] | undefined {
  try {
    const items = JSON.parse(json) as readonly unknown[];
    return items.map((item) => (typeof item === "string" ? `'${item.replaceAll("'", "''")}'` : JSON.stringify(item)));
  } catch {
    return undefined;
  }
}

/** What a constant in SQL may be in the language, for its type. Whether it is, the dialect says. */
function literals(text: string, written: WrittenType, writing: Writing): readonly Literal[] {
  const content = /^'((?:[^']|'')*)'(?:::.*)?$/s.exec(text)?.[1]?.replaceAll("''", "'");
  if (written.enum !== undefined) return content === undefined ? [] : enumLiteral(content, written.enum, writing);
  if (written.scalar === undefined) return [];
  return literalsOf[written.scalar](content, content ?? text.replace(/^\((.*)\)$/, "$1").replace(/::.*$/s, ""));
}

function enumLiteral(label: string, key: string, { enums, names }: Writing): readonly Literal[] {
  const found = enums.get(key);
  if (found?.values.includes(label) !== true) return [];
  return [{ written: names.value(found, label), value: { kind: "enum", text: label } }];
}

/** `content` is what stands between quotes, if it does; `bare` the text without parentheses and cast. */
type Read = (content: string | undefined, bare: string) => readonly Literal[];

const number =
  (pattern: RegExp): Read =>
  (_content, bare) =>
    pattern.test(bare) ? [{ written: bare, value: { kind: "number", text: bare } }] : [];

const texts =
  (kind: DefaultValue["kind"]): Read =>
  (content) =>
    content === undefined ? [] : [{ written: quoted(content), value: { kind, text: content } }];

const whole = number(/^-?\d+$/);
const decimal = number(/^-?\d+(?:\.\d+)?$/);

const literalsOf: Readonly<Record<ScalarType, Read>> = {
  String: texts("string"),
  Boolean: (_content, bare) =>
    bare === "true" || bare === "false" ? [{ written: bare, value: { kind: "boolean", text: bare } }] : [],
  Int: whole,
  BigInt: (content, bare) =>
    whole(content, bare).filter(({ value }) => BigInt.asIntN(64, BigInt(value.text)) === BigInt(value.text)),
  Float: decimal,
  Decimal: decimal,
  DateTime: (content) => (content === undefined ? [] : timeLiteral(content)),
  Json: (content) => (content === undefined || !isJson(content) ? [] : texts("json")(content, "")),
  Bytes: (content) => (content === undefined ? [] : bytesLiteral(content)),
};

/** `2020-01-01 00:00:00+00` is written as in RFC 3339. */
function timeLiteral(content: string): readonly Literal[] {
  const parts = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d+)?) ?([-+]\d\d(?::\d\d)?|Z)?$/.exec(content);
  if (parts === null) return [];
  const [, date = "", time = "", zone = "Z"] = parts;
  const text = `${date}T${time}${zone === "Z" || zone.includes(":") ? zone : `${zone}:00`}`.replace(/[-+]00:00$/, "Z");
  return [{ written: quoted(text), value: { kind: "dateTime", text } }];
}

/** Hexadecimal digits are written as base64. */
function bytesLiteral(content: string): readonly Literal[] {
  const digits = content.replace(/^\\x/, "");
  if (!/^(?:[0-9a-f]{2})*$/i.test(digits)) return [];
  const bytes = (digits.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  return [{ written: quoted(btoa(bytes.join(""))), value: { kind: "bytes", text: digits } }];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
