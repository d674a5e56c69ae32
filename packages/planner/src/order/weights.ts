/** How much of an alteration others notice, and for how much of it a change waits. */
import type { ActionKind, Change } from "../change.js";

/** What others notice of an alteration: another shape, other values, a promise about values, or nothing. */
export type Weight = "reshape" | "fill" | "promise" | "light";

const lightKinds: ReadonlySet<ActionKind> = new Set([
  "setDefault",
  "dropNotNull",
  "alterIdentity",
  "alterColumnOptions",
  "alterIndex",
  "alterForeignKey",
  "alterSequence",
  "addEnumValue",
]);

export function weightOf({ kind }: Change): Weight {
  if (kind === "backfill") return "fill";
  if (kind === "setNotNull" || kind === "validateConstraint") return "promise";
  return lightKinds.has(kind) ? "light" : "reshape";
}

/** Whoever waits for one weight waits for the heavier ones too. */
export const weights: Readonly<Record<Weight, ReadonlySet<Weight>>> = {
  reshape: new Set(["reshape"]),
  fill: new Set(["reshape", "fill"]),
  promise: new Set(["reshape", "fill", "promise"]),
  light: new Set(["reshape", "fill", "promise", "light"]),
};

/** A key wants its columns required; what looks at values wants them filled. */
export function waitsFor({ kind }: Change): Weight {
  if (kind === "setOwner") return "light"; // all else is done as whoever has it
  if (kind === "addPrimaryKey" || kind === "setNotNull" || kind === "dropConstraint") return "promise";
  const looksAtValues: ReadonlySet<ActionKind> = new Set([
    "createIndex",
    "addUnique",
    "addCheck",
    "addExclusion",
    "addForeignKey",
    "validateConstraint",
  ]);
  return looksAtValues.has(kind) ? "fill" : "reshape";
}

/** What it must be gone before. No column of a primary key becomes optional. */
export function minds(change: Change): Weight {
  return change.kind === "dropConstraint" && change.dropped.kind === "primaryKey" ? "light" : "reshape";
}
