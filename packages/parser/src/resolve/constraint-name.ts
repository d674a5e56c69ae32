/** Prisma's names for keys and indexes that have none of their own, cut to what the database keeps. */
import { cutBytes } from "./cut-bytes.js";

export type ConstraintKind = "primaryKey" | "unique" | "index" | "foreignKey";

const suffixes: Readonly<Record<ConstraintKind, string>> = {
  primaryKey: "_pkey",
  unique: "_key",
  index: "_idx",
  foreignKey: "_fkey",
};

/** `users_email_key`. The end is kept whole: table and columns are cut before it. A primary key takes no columns. */
export function constraintName(
  kind: ConstraintKind,
  table: string,
  columns: readonly string[],
  maxBytes: number | undefined,
): string {
  const suffix = suffixes[kind];
  const start = kind === "primaryKey" ? table : `${table}_${columns.join("_")}`;
  const most = maxBytes === undefined ? Infinity : maxBytes - suffix.length;
  // no character has more than three bytes for each of its units
  return (start.length * 3 <= most ? start : cutBytes(start, most)) + suffix;
}
