/** Values that mean nothing but themselves: text, numbers, flags, words, lists. */
import type * as ast from "../../ast.js";
import type { Fix } from "../../diagnostics/diagnostic.js";
import { replacement } from "../../diagnostics/fixes.js";
import { report } from "../../resolve/context.js";
import { didYouMean } from "../../resolve/nearest.js";
import type { ArgumentScope, ArgumentType, There } from "../spec.js";
import { expected, instead } from "./expected.js";

/** `meant` is what a value of another kind seems to say. */
const simple = <T>(
  expects: string,
  read: (expression: ast.Expression) => T | undefined,
  meant: (expression: ast.Expression) => string | undefined = () => undefined,
): ArgumentType<T> => ({
  expects,
  again: sameWord,
  read: (expression, scope) =>
    read(expression) ?? expected(scope, expression, expects, instead(expression, meant(expression))),
});

/** A number between quotes or backticks. */
function withoutQuotes(expression: ast.Expression): string | undefined {
  const text = expression.kind === "string" ? expression.value : textOfSql(expression);
  return text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? text : undefined;
}

/** SQL without references, as it stands between the backticks. */
function textOfSql(expression: ast.Expression): string | undefined {
  const [part, ...others] = expression.kind === "sql" ? expression.parts : [];
  return part?.kind === "text" && others.length === 0 ? part.text : undefined;
}

/** A word is the same wherever it stands; a string may say something else. */
const sameWord = <T>(known: T, { expression }: There): T | undefined =>
  expression.kind === "string" ? undefined : known;

const textAgain = (_: string, { expression, move }: There): string | undefined =>
  expression.kind === "string" ? move.text(expression) : undefined;

export const text: ArgumentType<string> = {
  expects: "a string",
  again: textAgain,
  read(expression, scope) {
    if (expression.kind === "string") return expression.value;
    return expected(scope, expression, "a string", instead(expression, quoted(expression)));
  },
};

/** What stands there as a string: words, numbers, and names of the database between backticks. */
function quoted(expression: ast.Expression): string | undefined {
  if (expression.kind === "name" || expression.kind === "number") return JSON.stringify(expression.text);
  const text = textOfSql(expression);
  return text !== undefined && text.length <= 60 && /^[^\n;]+$/.test(text) && !/^\w+\s+\w+\s/.test(text)
    ? JSON.stringify(text)
    : undefined;
}

/** A string with something in it. */
export const name: ArgumentType<string> = {
  expects: "a string",
  again: (known, there) => textAgain(known, there) || undefined,
  read: (expression, scope) =>
    expression.kind === "string" && expression.value === ""
      ? expected(scope, expression, "a name")
      : text.read(expression, scope),
};

/** Whole numbers stay text: no JavaScript number holds every BigInt. */
export const integer = simple(
  "a whole number",
  (expression) => (expression.kind === "number" && /^-?\d+$/.test(expression.text) ? expression.text : undefined),
  withoutQuotes,
);

/** A whole number small enough for a JavaScript number. */
export const count = simple(
  "a whole number from 0",
  (expression) =>
    expression.kind === "number" && /^\d{1,9}$/.test(expression.text) ? Number(expression.text) : undefined,
  withoutQuotes,
);

export const number = simple(
  "a number",
  (expression) => (expression.kind === "number" ? expression.text : undefined),
  withoutQuotes,
);

export const flag = simple(
  "true or false",
  (expression) => {
    if (expression.kind !== "name") return undefined;
    return expression.text === "true" ? true : expression.text === "false" ? false : undefined;
  },
  (expression) => {
    const word = expression.kind === "string" ? expression.value : expression.kind === "name" ? expression.text : "";
    return flagWords[word.toLowerCase()];
  },
);

const flagWords: Readonly<Record<string, string>> = {
  true: "true",
  yes: "true",
  on: "true",
  false: "false",
  no: "false",
  off: "false",
};

/** A word or a string: what a database may spell either way. `lz4`, `"C"` */
export const wordOrText = simple("a word or a string", (expression) => {
  if (expression.kind === "name") return expression.text;
  return expression.kind === "string" && expression.value !== "" ? expression.value : undefined;
});

/** A name of the database, or false where there is none. `false`, `"users_email_idx"` */
export const noneOrText = simple("false or a string", (expression) => {
  if (expression.kind === "name") return expression.text === "false" ? (false as const) : undefined;
  return expression.kind === "string" && expression.value !== "" ? expression.value : undefined;
});

/** `a, b or c` */
export const alternatives = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)!}`;

/** One of these words. */
export function oneOf<const W extends string>(...words: readonly W[]): ArgumentType<W> {
  const expects = alternatives(words);
  return { expects, words, again: sameWord, read: (expression, scope) => readOneOf(expression, scope, words, expects) };
}

function readOneOf<W extends string>(
  expression: ast.Expression,
  scope: ArgumentScope,
  words: readonly W[],
  expects: string,
): W | undefined {
  return expression.kind === "name"
    ? knownWord(expression.text, expression, scope, words, expects)
    : expected(scope, expression, expects, unquote(expression, words) ?? oneAlone(expression));
}

/** The word that is written, if it is one of these. */
export function knownWord<W extends string>(
  written: string,
  { span }: ast.Expression,
  { context }: ArgumentScope,
  words: readonly W[],
  expects: string,
): W | undefined {
  const found = words.find((word) => word === written);
  if (found !== undefined) return found;
  const meant = words.find((word) => STATES.get(written.toLowerCase())?.includes(word));
  report(context, {
    code: "D2408",
    span,
    message: `expected ${expects}, found "${written}"`,
    ...(meant === undefined ? didYouMean(written, words) : { help: `write ${meant}`, fix: replacement(span, meant) }),
  });
  return undefined;
}

/** What people say who think of a flag, or of SQL. */
const STATES: ReadonlyMap<string, readonly string[]> = new Map([
  ["true", ["Enabled", "Immediate"]],
  ["on", ["Enabled"]],
  ["enable", ["Enabled"]],
  ["false", ["Disabled"]],
  ["off", ["Disabled"]],
  ["disable", ["Disabled"]],
  ["deferrable", ["Immediate"]],
  ["initiallydeferred", ["Deferred"]],
  ["initiallyimmediate", ["Immediate"]],
]);

/** Advice alone: a list where one word stands. */
const oneAlone = (expression: ast.Expression): Fix | undefined =>
  expression.kind === "list" && expression.items.length > 1
    ? { title: "write one of them, and an attribute for each", edits: [] }
    : undefined;

/** A known word between quotes, perhaps as SQL writes it: `"SET NULL"`. */
function unquote(expression: ast.Expression, words: readonly string[]) {
  if (expression.kind !== "string") return undefined;
  const plain = expression.value.replaceAll(/[\s_]/g, "").toLowerCase();
  const word = words.find((candidate) => candidate.toLowerCase() === plain);
  return word === undefined ? undefined : replacement(expression.span, word);
}

/** A list, or one value for a list of one. */
export const listOf = <T>(item: ArgumentType<T>, expects: string): ArgumentType<readonly T[]> => ({
  expects,
  ...(item.words !== undefined && { words: item.words }),
  read: (expression, scope) => readItems(itemsOf(expression), item, scope),
});

/** The same list, with one item at least. */
export const someOf = <T>(list: ArgumentType<T>): ArgumentType<T> => ({
  ...list,
  read(expression, scope) {
    if (expression.kind === "object" ? expression.entries.length === 0 : itemsOf(expression).length === 0) {
      const message = expression.kind === "object" ? "the object is empty" : "the list is empty";
      report(scope.context, {
        code: "D2304",
        span: expression.span,
        message,
        help: "name one or more, or leave it out",
      });
      return undefined;
    }
    return list.read(expression, scope);
  },
});

/** A name that a list or an object has already. */
export function reportTwice(names: readonly ast.Name[], scope: ArgumentScope): boolean {
  const seen = new Map<string, ast.Name>();
  for (const name of names) {
    const first = seen.get(name.text);
    seen.set(name.text, name);
    if (first === undefined) continue;
    const related = [{ span: first.span, message: "first here" }];
    const message = `"${name.text}" is listed twice`;
    report(scope.context, { code: "D2110", span: name.span, message, related, help: "keep one of them" });
    return true;
  }
  return false;
}

export const itemsOf = (expression: ast.Expression): readonly ast.Expression[] =>
  expression.kind === "list" ? expression.items : [expression];

function readItems<T>(items: readonly ast.Expression[], type: ArgumentType<T>, scope: ArgumentScope): T[] | undefined {
  const names = items.filter((item) => item.kind === "name");
  if (reportTwice(names, scope)) return undefined;
  const values = items.map((item) => type.read(item, scope));
  return values.every((value) => value !== undefined) ? values : undefined;
}

/** `{ fillfactor: 70 }`: every value as the text that it was written as. */
export const parameters: ArgumentType<Readonly<Record<string, string>>> = {
  expects: "an object",
  read(expression, scope) {
    if (expression.kind !== "object")
      return expected(
        scope,
        expression,
        "an object like { fillfactor: 70 }",
        instead(expression, settings(expression)),
      );
    const names = expression.entries.map((entry) => entry.name);
    if (reportTwice(names, scope)) return undefined;
    const entries = expression.entries.map((entry) => readParameter(entry, scope));
    return entries.every((entry) => entry !== undefined) ? Object.assign({}, ...entries) : undefined;
  },
};

/** `"fillfactor=70, autovacuum_enabled=off"` */
const settings = (expression: ast.Expression): string | undefined =>
  expression.kind === "string" && /^\s*\w+\s*=\s*[\w.]+(?:\s*,\s*\w+\s*=\s*[\w.]+)*\s*$/.test(expression.value)
    ? `{ ${expression.value.trim().replaceAll(/\s*=\s*/g, ": ")} }`
    : undefined;

/** Those of a table's large values stand in an object of their own: `toast: { autovacuum_enabled: off }`. */
function readParameter(
  { name: { text }, value }: ast.ObjectExpression["entries"][number],
  scope: ArgumentScope,
): Readonly<Record<string, string>> | undefined {
  if (value.kind !== "object") {
    const own = parameter(value, scope);
    return own === undefined ? undefined : { [text]: own };
  }
  const within = parameters.read(value, scope);
  return within && Object.fromEntries(Object.entries(within).map(([name, own]) => [`${text}.${name}`, own]));
}

function parameter(expression: ast.Expression, scope: ArgumentScope): string | undefined {
  if (expression.kind === "number" || expression.kind === "name") return expression.text;
  if (expression.kind === "string") return expression.value;
  return expected(scope, expression, "a number, a word or a string");
}
