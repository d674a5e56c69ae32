/** The one sentence about a value of the wrong kind. */
import type * as ast from "../../ast.js";
import type { Fix } from "../../diagnostics/diagnostic.js";
import { replacement } from "../../diagnostics/fixes.js";
import { defined } from "../../resolve/defined.js";
import { report } from "../../resolve/context.js";
import type { Scope } from "../spec.js";

/** What is written in place of a value of another kind. */
export const instead = (expression: ast.Expression, text: string | undefined): Fix | undefined =>
  text === undefined ? undefined : replacement(expression.span, text);

/** Reports that something else was expected and yields undefined, so that a reader can return it. */
export function expected(scope: Scope, expression: ast.Expression, what: string, fix?: Fix): undefined {
  const isSqlMeant = expression.kind === "call" && what.endsWith("SQL between backticks");
  const help = fix?.title ?? (isSqlMeant ? "write it between backticks" : undefined);
  report(scope.context, {
    code: "D2407",
    span: expression.span,
    message: `expected ${what}, found ${described(expression)}`,
    ...defined({ fix, help }),
  });
  return undefined;
}

/** What was found instead. `the string "abc"` */
export function described(expression: ast.Expression): string {
  switch (expression.kind) {
    case "string":
      return `the string ${JSON.stringify(expression.value)}`;
    case "number":
      return `the number ${expression.text}`;
    case "name":
      return `"${expression.text}"`;
    case "list":
      return "a list";
    case "object":
      return "an object";
    case "call":
      return `${expression.name.text}(…)`;
    case "sql":
    case "sqlCall":
      return "SQL";
  }
}
