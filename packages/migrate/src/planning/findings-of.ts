/** Hazards with what a project's database says of them. */
import { DatabaseError, nameKey, type Catalog, type Connection, type Hazard, type QualifiedName } from "@dsl/planner";
import { readLive } from "../database/read-live.js";
import type { Project } from "../project.js";
import { couldNotAsk, probe, unprobed, type Finding } from "./probe.js";

/** `known` is the catalog of the database where it was read already. */
export async function findingsOf(
  connection: Connection,
  project: Project,
  hazards: readonly Hazard[],
  known?: Catalog,
): Promise<readonly Finding[]> {
  if (hazards.every((hazard) => hazard.probe === undefined)) return unprobed(hazards);
  if (await areEmpty(connection, project, hazards)) return hazards.map(withoutRows);
  const catalog = known ?? (await readLive(connection, project)).catalog;
  return probe(connection, project.driver.dialect, catalog, hazards);
}

/** On empty tables nothing stands in the way, and the catalog need not be read to know it. */
async function areEmpty(connection: Connection, project: Project, hazards: readonly Hazard[]): Promise<boolean> {
  const probed = hazards.flatMap((hazard) => (hazard.probe === undefined ? [] : [hazard.probe.table]));
  for (const table of new Map(probed.map((each) => [nameKey(each), each])).values()) {
    if (!(await isEmpty(connection, project, table))) return false;
  }
  return true;
}

/** A table that is not there is not known to be empty. */
async function isEmpty(connection: Connection, { driver }: Project, table: QualifiedName): Promise<boolean> {
  try {
    return (await connection.query(`select 1 as found from ${driver.dialect.sql.qualify(table)} limit 1`)).length === 0;
  } catch (error) {
    if (error instanceof DatabaseError && !couldNotAsk(error)) return false;
    throw error;
  }
}

function withoutRows(hazard: Hazard): Finding {
  return hazard.probe === undefined ? { hazard } : { hazard, count: 0 };
}
