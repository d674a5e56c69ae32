/** Asks a live database whether the hazards of a plan would strike there. */
import type { Diagnostic } from "@dsl/parser";
import { DatabaseError, type Catalog, type Connection, type Dialect, type Hazard, type Plan } from "@dsl/planner";
import { counted } from "../counted.js";

/** A hazard with what the database said of it. */
export interface Finding {
  readonly hazard: Hazard;
  /** Rows that stand in the way or are lost; absent when nothing was asked. */
  readonly count?: number;
  /** One of them, by its key. */
  readonly example?: string;
}

/** The hazards of all changes of a plan, each once. */
export function hazardsOf(plan: Plan): readonly Hazard[] {
  const all = plan.changes.flatMap((change) => change.hazards);
  return [...new Map(all.map((hazard) => [JSON.stringify([hazard.code, hazard.message]), hazard])).values()];
}

/** What nobody was asked of. */
export function unprobed(hazards: readonly Hazard[]): readonly Finding[] {
  return hazards.map((hazard) => ({ hazard }));
}

/** Runs all probes. `catalog` is what the database has. */
export async function probe(
  connection: Connection,
  dialect: Dialect,
  catalog: Catalog,
  hazards: readonly Hazard[],
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const hazard of hazards) findings.push(await ask(connection, dialect, catalog, hazard));
  return findings;
}

/**
 * A database that drifted may lack what a probe asks about, or a text of the probe may not suit its rows: then the hazard
 * stands as if nothing had been asked. Throws `DatabaseError` when the database could not be asked at all.
 */
async function ask(connection: Connection, dialect: Dialect, catalog: Catalog, hazard: Hazard): Promise<Finding> {
  if (hazard.probe === undefined) return { hazard };
  try {
    const [row] = await connection.query(dialect.probe(hazard.probe, catalog));
    const { count, example } = row ?? {};
    return { hazard, count: Number(count ?? 0), ...(typeof example === "string" ? { example } : {}) };
  } catch (error) {
    if (error instanceof DatabaseError && !couldNotAsk(error)) return { hazard };
    throw error;
  }
}

/** Whether the error is about the asking and not about what was asked. */
export function couldNotAsk({ kind }: DatabaseError): boolean {
  return ["connectionLost", "lockTimeout", "permission", "cancelled"].includes(kind);
}

/** Whether a hazard counts on this database: one with a probe does only where it finds rows. */
export function strikes({ hazard, count }: Finding): boolean {
  return hazard.severity === "error" && count !== 0;
}

/** What a person reads: the hazard, how many rows, and one of them. */
export function findingDiagnostic({ hazard, count, example }: Finding): Diagnostic {
  const { code, severity, message, help } = hazard;
  return {
    code,
    severity,
    message: count === undefined || count === 0 ? message : `${message} (${rows(count, example)})`,
    ...(help === undefined ? {} : { help }),
  };
}

function rows(count: number, example: string | undefined): string {
  return example === undefined ? counted(count, "row") : `${counted(count, "row")}, for example ${example}`;
}
