/** White space of the language: line ends, tabs, the spaces of Unicode, and the mark that may begin a file. */

/** For use inside `[…]` of a regular expression. */
export const WHITE_SPACE = " \\t\\r\\n\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufeff";

const ONE = new RegExp(`[${WHITE_SPACE}]`);

/** Whether a UTF-16 unit is white space. */
export const isWhiteSpace = (code: number): boolean => ONE.test(String.fromCharCode(code));

/** The text without white space before it. */
export function trimmedStart(text: string): string {
  let start = 0;
  while (start < text.length && ONE.test(text[start]!)) start++;
  return text.slice(start);
}

/** The text without white space behind it. */
export function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ONE.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}
