/** The catalog of a scratch database, as the project sees it. */
import { isDeepStrictEqual } from "node:util";
import { shareTables, type Catalog, type Connection, type IntrospectionResults } from "@dsl/planner";
import { introspectionResults } from "../database/introspect-database.js";
import { leaveOut } from "../database/leave-out.js";
import type { Workshop } from "./workshop.js";

interface Read {
  /** Of the state that was read. */
  readonly mark: string | undefined;
  /** Absent: it is known from elsewhere. */
  readonly results?: IntrospectionResults;
  readonly catalog: Catalog;
}

/** What a scratch said before. There again after the way back it mostly says the same, and need not be read once more. */
const earlier = new WeakMap<Connection, readonly Read[]>();

export async function introspectScratch(scratch: Connection, { project }: Workshop): Promise<Catalog> {
  const { dialect } = project.driver;
  const options = { namespaces: undefined, ignoredTables: [] };
  const mark = await scratch.stateMark?.();
  const known = earlier.get(scratch) ?? [];
  const there = mark === undefined ? undefined : known.find((read) => read.mark === mark);
  if (there !== undefined) return there.catalog;
  const results = await introspectionResults(scratch, dialect, options);
  const same = known.find((read) => isDeepStrictEqual(read.results, results));
  const catalog = same?.catalog ?? readAll();
  earlier.set(scratch, [...known, { mark, results, catalog }]);
  return catalog;

  function readAll(): Catalog {
    const whole = dialect.introspect.read(results, { ...options, serverVersion: scratch.serverVersion });
    const { catalog } = leaveOut(whole, project.include);
    return known[0] === undefined ? catalog : shareTables(catalog, known[0].catalog);
  }
}

/** The scratch is in a state whose catalog was read before, on another. */
export async function rememberCatalog(scratch: Connection, catalog: Catalog): Promise<void> {
  const mark = await scratch.stateMark?.();
  if (mark !== undefined) earlier.set(scratch, [{ mark, catalog }]);
}
