/** The PostgreSQL dialect, without a connection. */
import type { Dialect } from "@dsl/planner";
import { alterations } from "./alterations.js";
import { blockers } from "./blockers.js";
import { defaultPrivileges } from "./default-privileges.js";
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

export const postgresql: Dialect = {
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
  alterations,
  defaultPrivileges,
  probe,
};
