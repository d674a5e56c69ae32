/** The catalog of a database as a project sees it: without its ledger and without what `include` leaves alone. */
import type { Catalog, Connection, IntrospectionResults } from "@dsl/planner";
import type { Project } from "../project.js";
import { introspectionResults } from "./introspect-database.js";
import { leaveOut, type Left } from "./leave-out.js";

export interface Live extends Left {
  /** What it was read from. */
  readonly results: IntrospectionResults;
}

export async function readLive(connection: Connection, project: Project): Promise<Live> {
  const results = await liveResults(connection, project);
  const { serverVersion } = connection;
  const catalog = project.driver.dialect.introspect.read(results, { ...optionsOf(project), serverVersion });
  return { ...leaveOut(withoutLedgerNamespace(catalog, project), project.include), results };
}

/** What the database says of itself, unread. */
export const liveResults = (connection: Connection, project: Project): Promise<IntrospectionResults> =>
  introspectionResults(connection, project.driver.dialect, optionsOf(project));

const optionsOf = ({ ledger }: Project) => ({ namespaces: undefined, ignoredTables: [ledger.table] });

/** A namespace that was made for the ledger and holds nothing else is part of the ledger. */
function withoutLedgerNamespace(catalog: Catalog, { ledger, driver }: Project): Catalog {
  const { namespace } = ledger;
  if (namespace === undefined || namespace === driver.dialect.facts.defaultNamespace) return catalog;
  const objects = [...catalog.tables, ...catalog.enums, ...catalog.domains, ...catalog.compositeTypes];
  const used = [...objects, ...catalog.sequences, ...catalog.statements].some((each) => each.namespace === namespace);
  return used ? catalog : { ...catalog, namespaces: catalog.namespaces.filter((each) => each.name !== namespace) };
}
