/** The PostgreSQL dialect, without a connection. */
import type { Dialect } from "@dsl/planner";
import { declaring } from "./declare.js";
import { blockers } from "./blockers.js";
import { defaultPrivileges } from "./default-privileges.js";
import { driverValue } from "./driver-value.js";
import { introspect } from "./introspect.js";
import { lower } from "./lower.js";
import { normalize } from "./normalize.js";
import { olderServers } from "./older-servers.js";
import { probe } from "./probe.js";
import { render } from "./render.js";
import { rows } from "./rows.js";

export const postgresql: Dialect = {
  ...declaring,
  introspect,
  normalize,
  rows,
  olderServers,
  driverValue,
  blockers,
  lower,
  render,
  defaultPrivileges,
  probe,
};
