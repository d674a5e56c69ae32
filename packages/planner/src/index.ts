export * from "./catalog.js";
export * from "./object-id.js";
export * from "./intent.js";
export * from "./doubt.js";
export type * from "./change.js";
export type * from "./hazard.js";
export type * from "./plan.js";
export type * from "./dialect.js";
export * from "./connection.js";
