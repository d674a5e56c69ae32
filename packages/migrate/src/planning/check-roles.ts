/** Roles live outside a database: what a schema names must exist, and is never created here. */
import { objectId } from "@dsl/planner";
import type { Project } from "../project.js";
import { problem } from "../problem.js";
import { fail } from "../stop.js";
import type { PlanRequest } from "./make-plan.js";

/** Stops where the server, if it is known, has not all of them. */
export function checkRoles({ from, to, spans }: PlanRequest, { driver }: Project): void {
  const known = new Set(from.catalog.roles.map(({ name }) => name));
  if (!from.catalog.roles.some(({ connected }) => connected === true)) return;
  const missing = to.roles.filter(({ name }) => !known.has(name));
  if (missing.length > 0) fail(...missing.map(({ name }) => missingRole(name, spans, driver.dialect.sql.quote(name))));
}

function missingRole(name: string, spans: PlanRequest["spans"], quoted: string) {
  const span = spans?.get(objectId("role", { name }));
  return problem("D5012", `role "${name}" does not exist`, {
    ...(span === undefined ? {} : { span }),
    help: `roles belong to the server, not to a database; create it there: CREATE ROLE ${quoted}`,
  });
}
