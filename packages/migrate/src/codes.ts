/**
 * Every code of database and migration state with its short title: the register that keeps a code from being used for
 * two things. Hazards of a plan have codes of their own (D6).
 */
export const codes = {
  D5001: "no database is named",
  D5002: "the database cannot be reached",
  D5003: "the database refuses the login",
  D5004: "the database does not exist",
  D5005: "the role lacks a right",
  D5006: "the connection was lost",
  D5007: "a lock could not be had",
  D5008: "the database is read only",
  D5009: "the database refuses a statement",
  D5010: "no schema is at hand",
  D5011: "a file cannot be read or written",
  D5012: "a role does not exist",
  D5013: "a statement was called off",
  D5014: "the server is too old for a thing that the schema says",

  D5101: "a file of a migration is missing or cannot be read",
  D5102: "migration.json cannot be understood",
  D5103: "a parent of a migration is missing",
  D5104: "migrations follow one another in a circle",
  D5105: "no migration has this id",
  D5106: "an abbreviated id stands for several migrations",
  D5107: "the history has several heads",
  D5108: "a migration was written for another database",
  D5109: "a migration has no way back",
  D5110: "the steps of a migration cannot be read",

  D5201: "a migration was edited after it was applied",
  D5202: "an applied migration is missing on disk",
  D5203: "a migration stopped on its way",
  D5204: "a step that ran was edited",
  D5205: "the database has tables and no ledger",
  D5206: "a migration is applied and one before it is not",
  D5207: "the database does not have the structure that is claimed",
  D5208: "other migrations stand in the way",
  D5209: "what a plan makes was made by hand already",
  D5210: "the ledger cannot be read",
  D5211: "an index of the database is invalid",

  D5301: "a step failed",
  D5302: "interrupted",
  D5303: "rows stand in the way",
  D5304: "a hazard was not accepted",
  D5305: "a hook refused",
  D5306: "the way back loses something or does not exist",

  D5401: "a script fails on a scratch database",
  D5402: "a planned script does not lead to the schema",
  D5403: "a way back does not lead back",
  D5404: "rows did not survive",
  D5406: "the database refuses a text of the schema",
  D5407: "the database has an object that is not understood",
  D5408: "a name that the schema gives cannot be given",

  D5501: "a source cannot be read",
  D5502: "sources are of different databases",
} as const;

export type Code = keyof typeof codes;
