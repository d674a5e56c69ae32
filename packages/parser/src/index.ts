export type * as ast from "./ast.js";
export type * from "./schema.js";
export type * from "./target.js";
export type * from "./diagnostics/diagnostic.js";
export { InternalError } from "./internal-error.js";
export { parse } from "./parse.js";
