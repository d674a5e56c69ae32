import type { Dialect } from "@dsl/planner";
import { blockers } from "./blockers.js";
import { driverValue } from "./driver-value.js";
import { facts } from "./facts.js";
import { introspect } from "./introspect.js";
import { lower } from "./lower.js";
import { normalize } from "./normalize.js";
import { probe } from "./probe.js";
import { render } from "./render.js";
import { rows } from "./rows.js";
import { sql } from "./sql.js";
import { target } from "./target.js";
import { types } from "./types.js";

export { splitStatements } from "./ddl/split-statements.js";

/** SQLite, without a connection. */
export const sqlite: Dialect = {
  target,
  facts,
  sql,
  types,
  introspect,
  normalize,
  rows,
  driverValue,
  blockers,
  lower,
  render,
  alterations: () => undefined,
  defaultPrivileges: () => undefined,
  probe,
};
