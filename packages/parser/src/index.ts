export type * as ast from "./ast.js";
export type * from "./schema.js";
export type * from "./target.js";
export type * from "./diagnostics/diagnostic.js";
export { InternalError } from "./internal-error.js";
export { parse } from "./parse.js";
export { resolve, type Resolved } from "./resolve.js";
export { readSchema, type ReadSchema } from "./read-schema.js";
export { columnName, columnNamings, tableName, tableNamings, typeName } from "./resolve/naming.js";
