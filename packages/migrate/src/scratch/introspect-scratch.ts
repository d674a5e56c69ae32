/** The catalog of a scratch database, as the project sees it. */
import type { Catalog, Connection } from "@dsl/planner";
import { introspectDatabase } from "../database/introspect-database.js";
import { leaveOut } from "../database/leave-out.js";
import type { Workshop } from "./workshop.js";

export async function introspectScratch(scratch: Connection, { project }: Workshop): Promise<Catalog> {
  const { dialect } = project.driver;
  const catalog = await introspectDatabase(scratch, dialect, { namespaces: undefined, ignoredTables: [] });
  return leaveOut(catalog, project.include).catalog;
}
