export { driverValue } from "./driver-value.js";
export { facts } from "./facts.js";
export { introspect } from "./introspect.js";
export { splitStatements } from "./ddl/split-statements.js";
export { sql } from "./sql.js";
export { target } from "./target.js";
export { types } from "./types.js";
