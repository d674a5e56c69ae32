/** The catalog of a scratch database, as the project sees it. */
import { isDeepStrictEqual } from "node:util";
import type { Catalog, Connection, IntrospectionResults } from "@dsl/planner";
import { introspectionResults } from "../database/introspect-database.js";
import { leaveOut } from "../database/leave-out.js";
import type { Workshop } from "./workshop.js";

interface Read {
  readonly results: IntrospectionResults;
  readonly catalog: Catalog;
}

/** What a scratch said before. There again after the way back it mostly says the same, and need not be read once more. */
const earlier = new WeakMap<Connection, readonly Read[]>();

export async function introspectScratch(scratch: Connection, { project }: Workshop): Promise<Catalog> {
  const { dialect } = project.driver;
  const options = { namespaces: undefined, ignoredTables: [] };
  const results = await introspectionResults(scratch, dialect, options);
  const known = earlier.get(scratch) ?? [];
  const same = known.find((read) => isDeepStrictEqual(read.results, results));
  if (same !== undefined) return same.catalog;
  const whole = dialect.introspect.read(results, { ...options, serverVersion: scratch.serverVersion });
  const { catalog } = leaveOut(whole, project.include);
  earlier.set(scratch, [...known, { results, catalog }]);
  return catalog;
}
