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
    const values = itemsOf(expression).map((item) => readValue(item, scope));
    return values.every((value) => value !== undefined) ? values : undefined;
  },
};

/** Strings and numbers are plainly meant as those of SQL. */
function readValue(item: ast.Expression, scope: ArgumentScope): Sql | undefined {
  if (item.kind !== "string" || !isPlain(item.value)) return sql.read(item, scope);
  return expected(scope, item, sql.expects, instead(item, `\`'${item.value.replaceAll("'", "''")}'\``));
}

/** `` `${User.id}` `` and nothing else. */
export const columnReference: ArgumentType<ColumnReference> = {
  expects: "a column as `${Model.field}`",
  read(expression, scope) {
    const parts = readSql(expression, scope)?.parts ?? [];
    const [part, ...others] = parts.filter((each) => each.kind !== "text" || each.text.trim() !== "");
    if (part?.kind !== "qualifiedColumn" || others.length > 0)
      return expected(scope, expression, columnReference.expects);
    const { kind: _kind, ...column } = part;
    return column;
  },
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
