/** The state that an SQL script leads to, run on an empty scratch. */
import { DatabaseError, type Connection } from "@dsl/planner";
import { databaseProblem } from "../database-problem.js";
import { problem } from "../problem.js";
import { sha256 } from "../sha256.js";
import { fail } from "../stop.js";
import { introspectScratch } from "./introspect-scratch.js";
import { onState } from "./on-state.js";
import { openingOf } from "./opening.js";
import { rolesMadeFor } from "./roles-made-for.js";
import type { State } from "./state.js";
import type { Workshop } from "./workshop.js";

/** `path` names it in errors. */
export async function scriptState(workshop: Workshop, path: string, sql: string): Promise<State> {
  const host = await workshop.host();
  const key = sha256("script", host.serverName, sql);
  const build = (scratch: Connection) => runScript(workshop, scratch, path, sql);
  const opening = openingOf(host, key, build);
  const run = (scratch: Connection) => introspectScratch(scratch, workshop);
  const catalog = await onState(workshop, opening, { steps: [], run });
  return { catalog, known: "read", ...opening };
}

async function runScript(workshop: Workshop, scratch: Connection, path: string, sql: string): Promise<void> {
  try {
    await rolesMadeFor(workshop, () => scratch.executeScript(sql));
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    if (error.kind === "noSuchRole") fail(databaseProblem(error));
    fail(problem("D5401", `"${path}" fails on a scratch database: ${error.message}`, { detail: error.detail }));
  }
}
