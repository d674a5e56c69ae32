/** Groups of blocks that take the same attributes. A mixin hands its block attributes on to the models that use it. */
import type { BlockPlace } from "./spec.js";

export const tables: readonly BlockPlace[] = ["model", "mixin", "partition"];
export const indexed: readonly BlockPlace[] = ["model", "mixin", "view", "partition"];

/** Everything that the database gives a name. */
export const named: readonly BlockPlace[] = [
  "model",
  "view",
  "enum",
  "type",
  "extension",
  "schema",
  "role",
  "sequence",
  "partition",
  "function",
  "procedure",
  "aggregate",
  "native",
];

/** What has an owner, and may be renamed. */
export const owned: readonly BlockPlace[] = named.filter((keyword) => keyword !== "extension" && keyword !== "role");

/** What a namespace holds. */
export const inNamespace: readonly BlockPlace[] = owned.filter((keyword) => keyword !== "schema");

export const declaredBySql: readonly BlockPlace[] = ["function", "procedure", "aggregate", "native"];
