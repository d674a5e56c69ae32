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

/** What a namespace holds. */
export const inNamespace: readonly BlockPlace[] = [
  "model",
  "view",
  "enum",
  "type",
  "sequence",
  "partition",
  "function",
  "procedure",
  "aggregate",
  "native",
];

export const declaredBySql: readonly BlockPlace[] = ["function", "procedure", "aggregate", "native"];
