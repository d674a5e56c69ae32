import type { Dialect } from "@dsl/planner";
import { declaring } from "./declare.js";
import { blockers } from "./blockers.js";
import { driverValue } from "./driver-value.js";
import { introspect } from "./introspect.js";
import { lower } from "./lower.js";
import { normalize } from "./normalize.js";
import { probe } from "./probe.js";
import { render } from "./render.js";
import { rows } from "./rows.js";

export { splitStatements } from "./ddl/split-statements.js";

/** SQLite, without a connection. */
export const sqlite: Dialect = {
  ...declaring,
  introspect,
  normalize,
  rows,
  olderServers: { kept: (catalog) => catalog, beyond: () => [] },
  driverValue,
  blockers,
  lower,
  render,
  defaultPrivileges: () => undefined,
  probe,
};
