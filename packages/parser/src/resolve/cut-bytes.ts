/** The length of names as databases count it: in bytes of UTF-8, never cutting a character. */

export function byteLength(text: string): number {
  if (isAscii(text)) return text.length;
  let bytes = 0;
  for (const character of text) bytes += bytesOf(character);
  return bytes;
}

export function cutBytes(text: string, maxBytes: number): string {
  if (isAscii(text)) return text.slice(0, Math.max(maxBytes, 0));
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    bytes += bytesOf(character);
    if (bytes > maxBytes) return text.slice(0, end);
    end += character.length;
  }
  return text;
}

/** Nearly every name is, and the expression is quicker than a loop over its characters. */
const isAscii = (text: string): boolean => !BEYOND_ASCII.test(text);

const BEYOND_ASCII = /[^\0-\x7f]/;

function bytesOf(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
