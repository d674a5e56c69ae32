/** Arguments that several attributes share. */
import { flag, noneOrText, oneOf, parameters, someOf, text, wordOrText } from "./types/literals.js";
import { ownFields } from "./types/fields.js";
import { ownName } from "./types/own-name.js";
import { predicate } from "./types/predicate.js";
import { optional, type ArgumentSpecs } from "./spec.js";

export const map = optional(ownName, "The database's name for it.");
export const comment = optional(text, "A comment on it in the database.");

export const deferrable = optional(
  oneOf("Immediate", "Deferred"),
  "Can be checked at commit; Deferred: it is, unless a transaction says otherwise.",
);
export const notValid = optional(flag, "Rows that were there before are not checked.");
export const enforced = optional(flag, "false: documentation only, nothing is checked.");
export const noInherit = optional(flag, "Does not apply to tables that inherit.");

/** What a table constraint may say beside its own content. */
export const checkState = { map, comment, notValid, enforced, noInherit } satisfies ArgumentSpecs;

/** What a primary key, unique index or plain index may say. */
export const indexOptions = {
  map,
  clustered: optional(flag, "The table was ordered by it."),
  include: optional(someOf(ownFields), "Columns that are stored in it, not ordered by it."),
  with: optional(someOf(parameters), "Storage parameters."),
  tablespace: optional(wordOrText, "Where it is stored."),
  comment,
} satisfies ArgumentSpecs;

/** What an index or unique key of a table with partitions may say, and one of a partition. */
export const inParts = {
  only: optional(
    flag,
    "true: of a table with partitions, and of those that say their part of it; the others have none.",
  ),
  attached: optional(
    noneOrText,
    "Of a partition: the name of the one that it is a part of, where its table has several like it; false: it is a part of none.",
  ),
} satisfies ArgumentSpecs;

export const period = optional(
  flag,
  "true: the last field is a range of time: of a key no two overlap, a foreign key lies within (PostgreSQL 18).",
);

export const where = optional(predicate, "Only rows for which it holds are in it.");
export const nullsDistinct = optional(flag, "false: at most one NULL.");

export const onConflict = optional(
  oneOf("Rollback", "Abort", "Fail", "Ignore", "Replace"),
  "What SQLite does with a row that breaks it.",
);
