/** The catalog of a database as a project sees it: without its ledger and without what `include` leaves alone. */
import type { Catalog, Connection } from "@dsl/planner";
import type { Project } from "../project.js";
import { introspectDatabase } from "./introspect-database.js";
import { leaveOut, type Left } from "./leave-out.js";

export interface Live extends Left {
  readonly catalog: Catalog;
}

export async function readLive(connection: Connection, project: Project): Promise<Live> {
  const { dialect } = project.driver;
  const ignoredTables = [project.ledger.table];
  const catalog = await introspectDatabase(connection, dialect, { namespaces: undefined, ignoredTables });
  return leaveOut(withoutLedgerNamespace(catalog, project), project.include);
}

/** A namespace that was made for the ledger and holds nothing else is part of the ledger. */
function withoutLedgerNamespace(catalog: Catalog, { ledger, driver }: Project): Catalog {
  const { namespace } = ledger;
  if (namespace === undefined || namespace === driver.dialect.facts.defaultNamespace) return catalog;
  const objects = [...catalog.tables, ...catalog.enums, ...catalog.domains, ...catalog.compositeTypes];
  const used = [...objects, ...catalog.sequences, ...catalog.statements].some((each) => each.namespace === namespace);
  return used ? catalog : { ...catalog, namespaces: catalog.namespaces.filter((each) => each.name !== namespace) };
}
