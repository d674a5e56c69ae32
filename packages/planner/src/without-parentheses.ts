/** Parentheses and white space around a whole SQL expression, as engines print them, mean nothing. */

/**
 * `a > 0` of `((a > 0))`. The text itself where that is not certain: with comments, dollar quotes or escape strings,
 * or where the parentheses hold a list or a query.
 */
export function withoutParentheses(expression: string): string {
  let text = expression.trim();
  while (isEnclosed(text)) text = text.slice(1, -1).trim();
  return text;
}

const quoted = /'(?:[^']|'')*'|"(?:[^"]|"")*"/g;

function isEnclosed(text: string): boolean {
  if (!text.startsWith("(") || !text.endsWith(")")) return false;
  if (/--|\/\*|\$|\be'|^\(\s*(?:select|with|values)\b/i.test(text.replace(quoted, "''"))) return false;
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(new RegExp(`${quoted.source}|[(),]`, "g"))) {
    if (token === "(") depth += 1;
    else if (token === ")") depth -= 1;
    if (depth === 0) return index === text.length - 1;
    if (token === "," && depth === 1) return false;
  }
  return false;
}
