/** An expression in parentheses. A comment at its end does not swallow the closing one. */
export function enclosed(expression: string): string {
  return `(${expression}${expression.includes("--") ? "\n" : ""})`;
}
