/** The one sentence about a value of the wrong kind. */
import type * as ast from "../../ast.js";
import type { Fix } from "../../diagnostics/diagnostic.js";
import { inBackticks, replacement } from "../../diagnostics/fixes.js";
import { report } from "../../resolve/context.js";
import type { Scope } from "../spec.js";

/** What is written in place of a value of another kind. */
export const instead = (expression: ast.Expression, text: string | undefined): Fix | undefined =>
  text === undefined ? undefined : replacement(expression.span, text);

/** Reports that something else was expected and yields undefined, so that a reader can return it. */
export function expected(scope: Scope, expression: ast.Expression, what: string, fix?: Fix): undefined {
  const repair = fix ?? (what.endsWith("SQL between backticks") ? asSql(expression) : undefined);
  report(scope.context, {
    code: "D2407",
    span: expression.span,
    message: `expected ${what}, found ${described(expression)}`,
    ...(repair !== undefined && { help: repair.title, ...(repair.edits.length > 0 && { fix: repair }) }),
  });
  return undefined;
}

/** A call that is SQL; what strings in it mean there is not certain. */
function asSql(expression: ast.Expression): Fix | undefined {
  if (expression.kind !== "call") return undefined;
  const isPlain = expression.args.every(({ nameText, value }) => nameText === undefined && PLAIN.has(value.kind));
  const fix = inBackticks(expression.span);
  return isPlain ? fix : { ...fix, edits: [] };
}

const PLAIN: ReadonlySet<ast.Expression["kind"]> = new Set(["name", "number"]);

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
