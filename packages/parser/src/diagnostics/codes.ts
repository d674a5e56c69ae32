/**
 * Every diagnostic code of the language with its short title: the register that keeps a code from being used for two
 * things. D1 text, D2 names and relations, D3 types and dialect, D4 configuration. Sentences are written where they
 * are reported.
 */
export const codes = {
  D1001: "a string is not closed",
  D1002: "SQL between backticks is not closed",
  D1003: "a comment is not closed",
  D1004: "a bracket or brace is not closed",
  D1005: "a closing bracket or brace has no opening one",
  D1006: "a string stands between single quotes",
  D1007: "a character has no meaning here",
  D1008: "a string has an unknown escape",
  D1009: "a block begins with an unknown word",
  D1010: "the head of a block is incomplete",
  D1011: "a member does not belong in this kind of block",
  D1012: "a field has no type",
  D1013: "a field's type cannot be read",
  D1014: "a value is missing",
  D1015: "arguments cannot be read",
  D1016: "an attribute cannot be read",
  D1017: "a separator does not belong here",
  D1018: "a separator is missing",
  D1019: "brackets are nested too deeply",
  D1020: "a reference inside SQL cannot be read",
  D1021: "a member cannot be read",
} as const;

export type Code = keyof typeof codes;
