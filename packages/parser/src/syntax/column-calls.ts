/** Columns as programs declare them, by calls: `name: text("name").notNull()`. */
import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";
import { within } from "../diagnostics/within.js";
import { fix, textError } from "./text-problems.js";
import type { Token } from "./tokens.js";

/** `line` is what stands behind the colon, at `rest`. */
export function columnByCall(rest: Span, name: Token, line: string): Diagnostic {
  const calls = CALLS.exec(line)?.[0] ?? line.trimEnd();
  const span = within(rest, rest.start, rest.start + calls.length);
  const field = fieldOf(name.image, calls);
  return textError("D1012", span, `field "${name.image}" has a call for its type`, {
    help: `write ${field ?? `${name.image} String, with attributes behind it: @id @unique @default(…)`}`,
    ...(field !== undefined && {
      fix: fix(`write ${field}`, { span: endedBy(within(span, name.startOffset, span.end), line, calls), text: field }),
    }),
  });
}

/** With the comma behind it. */
function endedBy(span: Span, line: string, calls: string): Span {
  const comma = /^\s*[,;]/.exec(line.slice(calls.length));
  return within(span, span.start, span.end + (comma?.[0].length ?? 0));
}

/** Undefined where it is not certain what the calls mean: of options nobody knows. */
function fieldOf(name: string, calls: string): string | undefined {
  const [first, ...others] = [...calls.matchAll(CALL)].map(([, word]) => word!);
  const type = types[first ?? ""];
  const meanings = others.map((word) => attributes[word]);
  if (type === undefined || meanings.includes(undefined) || calls.includes("{")) return undefined;
  const column = /^\w+\("([^"\\]*)"/.exec(calls)?.[1] ?? name;
  const [scalar, ...behind] = type.split(" ");
  const isRequired = others.includes("notNull") || others.includes("primaryKey") || behind.length > 0;
  return [
    name,
    `${scalar!}${isRequired ? "" : "?"}`,
    ...behind,
    ...meanings,
    column === name ? "" : `@map("${column}")`,
  ]
    .filter((word) => word !== "")
    .join(" ");
}

const CALL = /\.?(\w+)\((?:[^()"'`]|"[^"]*"|'[^']*'|`[^`]*`)*\)/g;
const CALLS = new RegExp(`^(?:${CALL.source})+`);

const types: Readonly<Record<string, string | undefined>> = {
  serial: "Int @default(autoincrement())",
  bigserial: "BigInt @default(autoincrement())",
  integer: "Int",
  int: "Int",
  bigint: "BigInt",
  text: "String",
  varchar: "String",
  char: "String",
  boolean: "Boolean",
  timestamp: "DateTime",
  real: "Float",
  doublePrecision: "Float",
  json: "Json",
  jsonb: "Json",
};

const attributes: Readonly<Record<string, string | undefined>> = {
  primaryKey: "@id",
  notNull: "",
  unique: "@unique",
  defaultNow: "@default(now())",
};
