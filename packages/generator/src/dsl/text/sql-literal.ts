/** SQL between backticks, so that reading it gives the text again. */
import { withoutParentheses } from "@dsl/planner";

/**
 * The literal for `text`. Text of several lines stands on lines of its own. What cannot be said is indentation that all
 * lines share and space before the only line: reading removes these.
 */
export function sqlLiteral(text: string): string {
  const escaped = text.replace(/(\\*)(`|\$\{)/g, (_all, backslashes: string, mark: string) => {
    return `${backslashes}${backslashes}\\${mark}`;
  });
  if (text.includes("\n")) return `\`\n${escaped}\n\``;
  // The closing backtick must not be taken for one that backslashes escape.
  return `\`${escaped.replace(/\\+$/, (backslashes) => backslashes + backslashes)}\``;
}

/** The literal for an expression, without the parentheses that engines print around it. */
export const expressionLiteral = (expression: string): string => sqlLiteral(withoutParentheses(expression));
