/** The messages about what is SQL, or stands as in SQL, where the language has signs around it. */
import type { Diagnostic, Edit, Span } from "../diagnostics/diagnostic.js";
import { within } from "../diagnostics/within.js";
import { sqlArguments } from "./sql-arguments.js";
import { attributeForm, formOf, SQL_FORM } from "./forms.js";
import { columnAttributes, isColumnWord, type Replacement } from "./sql-lines.js";
import { fix, insert, quote, textError } from "./text-problems.js";
import type { Token } from "./tokens.js";

/** `@default "x"`, `@@check a > 0`: `written` are the arguments, `end` is where the name ends. */
export function bareArguments(span: Span, title: string, written: string, end: number): Diagnostic {
  const sql = isColumnWord(title.slice(1)) ? columnAttributes(`${title.slice(1)} ${written}`) : undefined;
  if (sql !== undefined && formOf(title) === undefined)
    return textError("D1016", span, `what follows @${title.slice(1)} is SQL`, { help: sql.help });
  const right = sql?.text ?? withParentheses(title, written);
  return textError("D1016", span, `the arguments of ${title} stand between parentheses`, {
    help: `write ${right ?? attributeForm(title)}`,
    ...(right !== undefined && {
      fix: fix(`write ${right}`, { span: within(span, end - title.length, span.end), text: right }),
    }),
  });
}

function withParentheses(title: string, written: string): string | undefined {
  const args = parenthesized(formOf(title), written);
  if (args !== undefined) return title + args;
  const told = sqlArguments(title, written);
  return told === undefined ? undefined : `${title}(${told})`;
}

/** Undefined where it is not certain what they were meant to be. */
function parenthesized(form: string | undefined, written: string): string | undefined {
  if (/^(?:"[^"]*"|-?[\d.]+|`[^`]*`|\[[^\][]*\]|\{[^{}]*:[^{}]*\})$/.test(written)) return `(${written})`;
  if (/^\{[^{}]*\}$/.test(written) && form === "[…]") return parenthesized(form, written.slice(1, -1).trim());
  if (form === SQL_FORM) return isPlainSql(written) ? `(\`${written}\`)` : undefined;
  if (/^'[^'"\\]*'$/.test(written)) return `("${written.slice(1, -1)}")`;
  if (form === '"…"') return /^[\w.-]+$/.test(written) ? `("${written}")` : undefined;
  if (form === "[…]") return /^\w+(?:\s*,\s*\w+)*$/.test(written) ? `([${written}])` : undefined;
  return form !== undefined && /^\w+(?:\([^()]*\))?$/.test(written) ? `(${written})` : undefined;
}

/** Whether it means between backticks what it means without them. */
const isPlainSql = (text: string): boolean => !/[`\\]|\$\{/.test(text);

/** `@@check(a > 0)`, `where: a > 0` */
export function sqlWithoutBackticks(span: Span, written: string): Diagnostic {
  const isShort = written.length <= 60 && !written.includes("\n");
  const isPlain = isPlainSql(written.replaceAll(/\$\{[\w.]+\}/g, ""));
  return textError("D1023", span, "SQL stands between backticks", {
    help: isShort && isPlain ? `write \`${written}\`` : "write a backtick before it and one behind it",
    ...(isPlain && {
      fix: fix("write it between backticks", insert(span.file, span.start, "`"), insert(span.file, span.end, "`")),
    }),
  });
}

/** `@@check('a > 0')`, `where: 'a > 0'`, `@default('now()')`: `before` is the text up to there. Undefined: a string belongs there. */
export function quotedSql(span: Span, image: string, before: string): Diagnostic | undefined {
  const written = image.slice(1, -1);
  const title = /(@@?\w+)\(\s*(?:"[^"\n]*"\s*,\s*)?$/.exec(before.slice(-LONGEST_BEFORE))?.[1];
  const form = title === undefined ? undefined : formOf(title);
  if (title === "@default" && OWN_CALL.test(written)) return insteadOfQuotes(span, written);
  const isSql = form === SQL_FORM || form?.includes(", `") === true || BEHIND_NAME.test(before.slice(-LONGEST_BEFORE));
  if (!isSql && !(title === "@default" && /^\w+\(.*\)$/.test(written))) return undefined;
  return sqlInQuotes(span, written);
}

/** `written` is what stands between the quotes. */
export const sqlInQuotes = (span: Span, written: string): Diagnostic =>
  isPlainSql(written) ? insteadOfQuotes(span, `\`${written}\``) : sqlWithoutBackticks(span, written);

const insteadOfQuotes = (span: Span, right: string): Diagnostic => {
  const isSql = right.startsWith("`");
  const help = right.length <= 62 ? `write ${right}` : "write it between backticks";
  const message = isSql ? "SQL stands between backticks" : "a call has no quotes";
  return textError("D1023", span, message, { help, fix: fix(help, { span, text: right }) });
};

/** As far back as the name of an attribute stands before its SQL. */
const LONGEST_BEFORE = 100;

const OWN_CALL = /^(?:now|autoincrement|uuid|cuid|ulid|nanoid)\(\d*\)$/;

/** What is named and can be nothing but SQL. */
const BEHIND_NAME = /\b(?:where|using|check|down)\s*:\s*$/;

/** SQL on a line of a block. */
export interface WrittenSql {
  readonly span: Span;
  readonly written: string;
  /** Behind the comma that SQL has at its end. */
  readonly end: number;
}

/** `age Int NOT NULL DEFAULT 3`: behind a field that ends at `fieldEnd`. */
export function sqlBehindType({ span, written, end }: WrittenSql, typeEnd: number, fieldEnd: number): Diagnostic {
  const { text, help, isOptional } = columnAttributes(written);
  const isWord = /^\w+$/.test(written) && text !== "";
  const message = isWord ? "lacks the @ of an attribute" : "is SQL, and no attribute";
  return textError("D1016", span, `${quote(written)} ${message}`, {
    help,
    ...(text !== undefined && { fix: fix("write it as attributes", ...asAttributes(text, isOptional)) }),
  });

  function asAttributes(text: string, isOptional: boolean): readonly Edit[] {
    const behind = text === "" ? "" : ` ${text}`;
    const rest = within(span, fieldEnd, end);
    if (!isOptional) return [{ span: rest, text: behind }];
    if (typeEnd === fieldEnd) return [{ span: rest, text: `?${behind}` }];
    return [insert(span.file, typeEnd, "?"), { span: rest, text: behind }];
  }
}

/** `primary key (a, b)`: a line of CREATE TABLE. */
export function sqlOfTable({ span, written, end }: WrittenSql, { text, help }: Replacement): Diagnostic {
  return textError("D1021", span, `${quote(written)} is SQL, and no member of a block`, {
    help,
    ...(text !== undefined && { fix: fix(help, { span: within(span, span.start, end), text }) }),
  });
}

/** `@@index([a]) where a > 0`: behind an attribute that ends at `attributeEnd`. */
export function sqlBehindArguments(
  { span, written, end }: WrittenSql,
  title: string,
  attributeEnd: number,
): Diagnostic {
  const where = /^where\s+([^]+)$/i.exec(written)?.[1];
  const right = where !== undefined && isPlainSql(where) ? `where: \`${where}\`` : undefined;
  const edit = { span: within(span, attributeEnd - 1, end), text: `, ${right!})` };
  return textError("D1016", span, `${quote(written)} stands behind the arguments of ${title}`, {
    help: `write ${right === undefined ? attributeForm(title) : `${right} before the ")"`}`,
    ...(right !== undefined && { fix: fix(`write ${right}`, edit) }),
  });
}

/** `[name desc]` */
export function optionsBehindField(span: Span, field: Token, options: string): Diagnostic {
  const right = `${field.image}(${options})`;
  return textError("D1018", span, "a field and its options are parted by a parenthesis", {
    help: `write ${right}`,
    fix: fix(`write ${right}`, { span: within(span, field.startOffset, span.end), text: right }),
  });
}

/** `[id: "="]`; without options it is no field of an index. */
export function nameInList(span: Span, field: Token, options: string | undefined): Diagnostic {
  if (options !== undefined) return optionsBehindField(span, field, options);
  return textError("D1018", span, "a list holds values without names", {
    help: `options of a field stand between parentheses: ${field.image}(sort: Desc); what has names is { key: value }`,
  });
}

/** `@@policy("own", for select to app)`: `right` is the same with names. */
export function argumentsOfSql(span: Span, title: string, right: string): Diagnostic {
  return textError("D1018", span, `the arguments of ${title} have names`, {
    help: `write ${right}`,
    fix: fix("write them with their names", { span, text: right }),
  });
}

/** `@@exclude(using gist (a with =))` */
export function formOfSql(span: Span, title: string): Diagnostic {
  return textError("D1018", span, `the arguments of ${title} are no SQL`, { help: `write ${attributeForm(title)}` });
}

/** `double precision` */
export function typeOfWords(span: Span, words: string, instead: string): Diagnostic {
  return textError("D1013", span, "a type is one word, or one of the database between backticks", {
    help: `write ${instead}, or \`${words}\``,
  });
}

/** `Int[5]` */
export function lengthOfList(span: Span): Diagnostic {
  return textError("D1013", span, "a list has no length", {
    help: "write [] alone",
    fix: fix("write []", { span, text: "" }),
  });
}

/** `id Int [pk, increment]`, as DBML has settings: `inner` is what stands between the brackets. */
export function settingsBehindType(span: Span, inner: string, typeEnd: number): Diagnostic {
  const { text, help } = columnAttributes(inner.replaceAll(",", " "));
  return textError("D1016", span, "settings in brackets are attributes here", {
    help,
    ...(text !== undefined && {
      fix: fix(help, { span: within(span, typeEnd, span.end), text: text === "" ? "" : ` ${text}` }),
    }),
  });
}

/** `@@with(fillfactor = 70)` */
export function settingsWithoutBraces(span: Span, written: string): Diagnostic {
  const right = `{ ${written.replaceAll(/\s*=\s*/g, ": ")} }`;
  return textError("D1015", span, "settings stand between { and }", {
    help: `write ${right}`,
    fix: fix(`write ${right}`, { span, text: right }),
  });
}
