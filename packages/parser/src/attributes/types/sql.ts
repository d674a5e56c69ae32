/** SQL as an argument. */
import type * as ast from "../../ast.js";
import type { ColumnReference, Sql } from "../../schema.js";
import { plainSql, resolveSql } from "../../resolve/sql.js";
import { report } from "../../resolve/context.js";
import type { ArgumentScope, ArgumentType } from "../spec.js";
import { replacement } from "../../diagnostics/fixes.js";
import { expected, instead } from "./expected.js";
import { itemsOf } from "./literals.js";

/** SQL between backticks; `raw("…")` is read as the same. */
export const sql: ArgumentType<Sql> = {
  expects: "SQL between backticks",
  read(expression, scope) {
    const found = readSql(expression, scope);
    if (found === undefined) return notSql(expression, scope);
    if (!isBlank(found)) return found;
    const message = "there is no SQL between the backticks";
    report(scope.context, { code: "D2407", span: expression.span, message, help: "write it there" });
    return undefined;
  },
};

const isBlank = ({ parts }: Sql): boolean => parts.every((part) => part.kind === "text" && part.text.trim() === "");

/** A list of SQL values, or one. */
export const sqlList: ArgumentType<readonly Sql[]> = {
  expects: "a list of SQL values between backticks",
  read(expression, scope) {
    const items = itemsOf(expression);
    const bare = items.map(bareValue);
    if (bare.length > 1 && bare.every((value) => value !== undefined)) return withoutBackticks(expression, bare, scope);
    const values = items.map((item) => readValue(item, scope));
    return values.every((value) => value !== undefined) ? values : undefined;
  },
};

/** Strings, numbers and words are plainly meant as those of SQL. */
function bareValue(item: ast.Expression): string | undefined {
  if (item.kind === "string" && isPlain(item.value)) return `\`'${item.value.replaceAll("'", "''")}'\``;
  return item.kind === "number" || item.kind === "name" ? `\`${item.text}\`` : undefined;
}

/** All of a list is one mistake. */
function withoutBackticks({ span }: ast.Expression, values: readonly string[], scope: ArgumentScope): undefined {
  const fix = replacement(span, `[${values.join(", ")}]`);
  const message = "each value of the list is SQL between backticks";
  report(scope.context, { code: "D2407", span, message, help: fix.title, fix });
}

function readValue(item: ast.Expression, scope: ArgumentScope): Sql | undefined {
  const bare = bareValue(item);
  return bare === undefined ? sql.read(item, scope) : expected(scope, item, sql.expects, instead(item, bare));
}

/** `` `${User.id}` `` and nothing else. */
export const columnReference: ArgumentType<ColumnReference> = {
  expects: "a column as `${Model.field}`",
  read(expression, scope) {
    const { messages } = scope.context;
    const before = messages.attempts;
    const parts = readSql(expression, scope)?.parts ?? [];
    if (messages.attempts > before) return undefined;
    const [part, ...others] = parts.filter((each) => each.kind !== "text" || each.text.trim() !== "");
    if (part?.kind !== "qualifiedColumn" || others.length > 0)
      return expected(scope, expression, columnReference.expects, instead(expression, columnNamed(expression)));
    const { kind: _kind, ...column } = part;
    return column;
  },
};

/** `User.id`, without its signs. */
const columnNamed = (expression: ast.Expression): string | undefined => {
  const text = expression.kind === "name" ? expression.text : expression.kind === "string" ? expression.value : "";
  return /^\w+\.\w+$/.test(text) ? `\`\${${text}}\`` : undefined;
};

/** SQL, or undefined when the expression is none. Reports nothing about that. */
export function readSql(expression: ast.Expression, scope: ArgumentScope): Sql | undefined {
  if (expression.kind === "sql") return resolveSql(expression, scope);
  const written = textInRaw(expression);
  return written === undefined ? undefined : plainSql(written, expression.span);
}

function textInRaw(expression: ast.Expression): string | undefined {
  if (expression.kind !== "call" || (expression.nameText !== "raw" && expression.nameText !== "dbgenerated"))
    return undefined;
  const [first, ...rest] = expression.args;
  return first?.value.kind === "string" && rest.length === 0 ? first.value.value : undefined;
}

function notSql(expression: ast.Expression, scope: ArgumentScope): undefined {
  const written = writtenSql(expression);
  if (written === undefined) return expected(scope, expression, sql.expects);
  const fix = replacement(expression.span, `\`${written}\``);
  const title = expression.kind === "string" && written.length > 40 ? "write it between backticks" : fix.title;
  return expected(scope, expression, sql.expects, { ...fix, title });
}

/** What seems to be meant as SQL. */
function writtenSql(expression: ast.Expression): string | undefined {
  if (expression.kind === "number" || expression.kind === "name") return expression.text;
  return expression.kind === "string" && isPlain(expression.value) ? expression.value : undefined;
}

/** Whether it has nothing that would mean something else between backticks. */
const isPlain = (text: string): boolean => !/[`$\\]/.test(text);
