/** How large the numbers of a sequence are, in the language's words. */
export const sequenceTypes: Readonly<Record<string, string>> = {
  smallint: "SmallInt",
  integer: "Int",
  bigint: "BigInt",
};
