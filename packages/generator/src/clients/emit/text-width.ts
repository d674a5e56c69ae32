/** The columns that a text takes on a terminal, as Prettier counts them. */
import { eastAsianWidth } from "get-east-asian-width";

const ascii = /^[\u0020-\u007f]*$/;
// The flag `v` is newer than the language version that this compiles to.
const emoji = new RegExp(String.raw`\p{RGI_Emoji}`, "gv");
const withoutWidth = /[\p{Control}\p{Nonspacing_Mark}\p{Enclosing_Mark}]/u;

export function textWidth(text: string): number {
  if (ascii.test(text)) return text.length;
  let width = 0;
  for (const character of text.replace(emoji, "\u{1f600}")) {
    if (!withoutWidth.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return width;
}
