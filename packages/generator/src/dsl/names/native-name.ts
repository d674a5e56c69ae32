/** A name for an object that may have signs for a name. `===` is EqualEqualEqual, `timerange` Timerange */
import { pascalName, wordsOf } from "./words.js";

export function nativeName(name: string): string {
  const said = name.replaceAll(/[-+*/<>=~!@#%^&|`?]/g, (sign) => ` ${signs[sign] ?? ""} `);
  return pascalName(wordsOf(said));
}

const signs: Readonly<Record<string, string>> = {
  "+": "plus",
  "-": "minus",
  "*": "star",
  "/": "slash",
  "<": "less",
  ">": "greater",
  "=": "equal",
  "~": "tilde",
  "!": "not",
  "@": "at",
  "#": "hash",
  "%": "percent",
  "^": "caret",
  "&": "and",
  "|": "or",
  "`": "tick",
  "?": "question",
};
