/** What a string between double quotes says: JSON's escapes undone. */
import type { Span } from "../diagnostics/diagnostic.js";

/** Told of an escape that JSON does not have, or of a control character that must be written as an escape. */
export type BadEscape = (span: Span, text: string) => void;

/** Characters beyond the first 65,536 are two escapes, neither of which stands alone. */
const PAIR = /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}/;
const ESCAPE = /\\(?:u(?![dD][89a-fA-F])[0-9a-fA-F]{4}|["\\/bfnrt])/;
const PIECE = new RegExp(`${PAIR.source}|${ESCAPE.source}|\\\\u[0-9a-fA-F]{4}|\\\\u?.?|[^\\u0020-\\u{10ffff}]`, "gsu");

/** Whether the characters between the quotes are the value as they stand. */
export const isPlain = (content: string): boolean => !/[^\u0020-\u005b\u005d-\uffff]/.test(content);

/** Reads the characters between the quotes, which stand at `span`. What is no escape stays as it is. */
export function stringValue(content: string, span: Span, bad: BadEscape): string {
  return content.replaceAll(PIECE, (piece: string, offset: number) => {
    if (piece.length > 1 && isEscape(piece)) return String(JSON.parse(`"${piece}"`));
    const start = span.start + offset;
    bad({ file: span.file, start, end: start + piece.length }, piece);
    return piece;
  });
}

const isEscape = (piece: string): boolean => WHOLE.test(piece);
const WHOLE = new RegExp(`^(?:${PAIR.source}|${ESCAPE.source})$`);
