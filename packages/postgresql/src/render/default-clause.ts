/** DEFAULT in the definition of a column, where an expression of operator words needs parentheses. */
import { enclosed } from "./enclosed.js";

export function defaultClause(expression: string): string {
  return `DEFAULT ${needsParentheses(expression) ? enclosed(expression) : expression}`;
}

/** Source: `b_expr` in the engine's grammar is an expression without these words outside parentheses; `= ANY (list)` is none. */
const operatorWords =
  /(^|\s)(all|and|any|at|between|collate|ilike|in|is|isnull|like|not|notnull|or|overlaps|similar|some)(\s|$)/i;

function needsParentheses(expression: string): boolean {
  if (expression.includes("--")) return true;
  let outside = expression.replaceAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, "q");
  for (let inner = ""; inner !== outside;) {
    inner = outside;
    outside = outside.replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, "q");
  }
  return operatorWords.test(outside);
}
