/** Where a quoted piece of text ends. All return the offset after it, or -1. */

const BACKSLASH = 92;
const BACKTICK = 96;
const DOUBLE_QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The end of `"…"`; -1 when its line ends first. */
export function endOfString(text: string, start: number): number {
  return endOfQuoted(text, start, DOUBLE_QUOTE, true);
}

/** The end of `` `…` ``, which may go over lines; -1 when the file ends first. */
export function endOfSql(text: string, start: number): number {
  return endOfQuoted(text, start, BACKTICK, false);
}

/** The end of `` `…` `` on its own line; -1 when the line ends first. */
export function endOfLineOfSql(text: string, start: number): number {
  return endOfQuoted(text, start, BACKTICK, true);
}

/** The end of `'…'`, which is no string of the language; -1 when its line ends first. */
export function endOfSingleQuoted(text: string, start: number): number {
  const end = text.indexOf("'", start + 1);
  return end < 0 || /[\r\n]/.test(text.slice(start, end)) ? -1 : end + 1;
}

/** The end of `“…”` or `‘…’`, as word processors write quotes; -1 when its line ends first. */
export function endOfTypographic(text: string, start: number): number {
  const end = "“”".includes(text.charAt(start)) ? /[“”"\r\n]/g : /[‘’'\r\n]/g;
  end.lastIndex = start + 1;
  const found = end.exec(text);
  return found === null || /[\r\n]/.test(found[0]) ? -1 : found.index + 1;
}

export const isTypographicQuote = (code: number): boolean =>
  code === 0x2018 || code === 0x2019 || code === 0x201c || code === 0x201d;

/** The end of a block comment; -1 when the file ends first. */
export function endOfComment(text: string, start: number): number {
  const end = text.indexOf("*/", start + 2);
  return end < 0 ? -1 : end + 2;
}

/** The end of the line. */
export function endOfLine(text: string, start: number): number {
  let end = start;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return end;
}

/** The start of the line. */
export function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where a quote that is never closed was meant to be: at the end of its line, but before what closes its arguments. */
export function endOfUnclosed(text: string, start: number): number {
  let end = endOfLine(text, start);
  while (end > start + 1 && ")], \t".includes(text.charAt(end - 1))) end--;
  return end;
}

function endOfQuoted(text: string, start: number, quote: number, onOneLine: boolean): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === quote) return i + 1;
    if (onOneLine && isLineEnd(code)) return -1;
    if (code === BACKSLASH && !(onOneLine && isLineEnd(text.charCodeAt(i + 1)))) i++;
  }
  return -1;
}

const isLineEnd = (code: number): boolean => code === LINE_FEED || code === CARRIAGE_RETURN;
