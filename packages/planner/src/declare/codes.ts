/** Every diagnostic code of declaring a catalog with its short title. Sentences are written where they are reported. */
export const codes = {
  D3501: "something cannot be planned yet",
  D3502: "a rename cannot apply",
  D3503: "a numbering does nothing on this database",
  D3504: "a validation cannot be a check on this database",
  D3506: "SQL in a file was not read",
  D3507: "an object cannot be dropped without its own statement",
  D3508: "a statement's identity cannot be read",
  D3512: "an @@alter sets nothing that is read back",
  D3513: "a field is said to be inherited that no parent has",
  D3514: "an index that a partition is to have a part of does not exist",
  D3510: "a privilege that this kind of object has not",
  D3511: "a privilege is revoked that nobody gave",
  D3509: "a change of values that nothing in the database shows",
} as const;

export type Code = keyof typeof codes;
