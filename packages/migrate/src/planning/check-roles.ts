/** Roles live outside a database: what a schema names must exist, and is never created here. */
import { type Catalog, objectId } from "@dsl/planner";
import type { Project } from "../project.js";
import { problem } from "../problem.js";
import { fail } from "../stop.js";
import type { PlanRequest } from "./make-plan.js";

/** Stops where the server, if it is known, has not all of them. */
export function checkRoles({ from, to, spans }: PlanRequest, { driver }: Project): void {
  if (!isLive(from.catalog)) return;
  const known = new Set(from.catalog.roles.map(({ name }) => name));
  const missing = rolesNamedIn(to).filter(({ name }) => !known.has(name));
  if (missing.length > 0) fail(...missing.map(({ name }) => missingRole(name, spans, driver.dialect.sql.quote(name))));
}

const isLive = ({ roles }: Catalog): boolean => roles.some(({ connected }) => connected === true);

/** A server has roles that none of the objects of this database has to do with. */
function rolesNamedIn(catalog: Catalog): Catalog["roles"] {
  if (!isLive(catalog)) return catalog.roles;
  const named = new Set(
    catalog.access.flatMap(({ owner, grants }) => [owner, ...grants.flatMap(({ role, by }) => [role, by])]),
  );
  return catalog.roles.filter(({ name }) => named.has(name));
}

function missingRole(name: string, spans: PlanRequest["spans"], quoted: string) {
  const span = spans?.get(objectId("role", { name }));
  return problem("D5012", `role "${name}" does not exist`, {
    ...(span === undefined ? {} : { span }),
    help: `roles belong to the server, not to a database; create it there: CREATE ROLE ${quoted}`,
  });
}
