/** The comment in the first line of a file by which it asks to be formatted, or to be left alone. */

/** Whether the first line says `// @format` or `// @prettier`. */
export const hasPragma = (text: string): boolean => saysFirst(text, "format|prettier");

/** Whether the first line says `// @noformat` or `// @noprettier`. */
export const hasIgnorePragma = (text: string): boolean => saysFirst(text, "noformat|noprettier");

/** The text with `// @format` above it, apart, so that it becomes nobody's comment. */
export const insertPragma = (text: string): string => `// @format\n\n${text}`;

function saysFirst(text: string, words: string): boolean {
  return new RegExp(`^\\s*(?:///?|/\\*\\*?)[ \\t]*@(?:${words})[ \\t]*(?:\\*/|[\\r\\n]|$)`).test(text);
}
