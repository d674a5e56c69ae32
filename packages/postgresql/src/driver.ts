/** The PostgreSQL dialect with connections and scratch databases. */
import type { Driver } from "@dsl/planner";
import { connect } from "./connected/connect.js";
import { isDatabaseUrl } from "./connected/database-url.js";
import { openScratchHost } from "./connected/open-scratch-host.js";
import { postgresql } from "./index.js";

export const postgresqlDriver: Driver = {
  dialect: postgresql,
  accepts: isDatabaseUrl,
  connect,
  scratchHost: openScratchHost,
};
