/** SQL between backticks, so that reading it gives the text again. */
import { withoutParentheses } from "@dsl/planner";

/**
 * The literal for `text`. Text of several lines stands on lines of its own. What cannot be said is indentation that all
 * lines share and space before the only line: reading removes these.
 */
export function sqlLiteral(text: string): string {
  const escaped = withoutReturns(text).replace(/(\\*)(`|\$\{)/g, (_all, backslashes: string, mark: string) => {
    return `${backslashes}${backslashes}\\${mark}`;
  });
  if (text.includes("\n")) return `\`\n${escaped}\n\``;
  // The closing backtick must not be taken for one that backslashes escape.
  return `\`${escaped.replace(/\\+$/, (backslashes) => backslashes + backslashes)}\``;
}

const stringOrBody = /(\$(?:[\p{L}_][\p{L}\p{N}_]*)?\$)([^]*?)\1|e?'((?:[^']|'')*)'|"(?:[^"]|"")*"|--[^\n]*/giu;

/** A line ends as the schema's lines do: what ends otherwise, in a string or the body of a routine, is escaped. */
function withoutReturns(text: string): string {
  if (!text.includes("\r")) return text;
  return text.replaceAll(stringOrBody, (whole: string, tag: string | undefined, body = "", string = "") => {
    if (!whole.includes("\r") || whole.startsWith('"') || whole.startsWith("--")) return whole;
    const isEscaped = /^e/i.test(whole);
    const inner = tag === undefined ? string : body.replaceAll("'", "''");
    return `E'${(isEscaped ? inner : inner.replaceAll("\\", "\\\\")).replaceAll("\r", "\\r")}'`;
  });
}

/** The literal for an expression, without the parentheses that engines print around it. */
export const expressionLiteral = (expression: string): string => sqlLiteral(withoutParentheses(expression));
