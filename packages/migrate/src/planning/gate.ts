/** What stands before a migration that was written earlier: its hazards, on this database, against what was accepted. */
import type { Diagnostic } from "@dsl/parser";
import { DatabaseError, noIntents, type Connection, type Hazard } from "@dsl/planner";
import { checksum } from "../history/checksum.js";
import type { History } from "../history/history.js";
import { upTo } from "../history/lineage.js";
import type { Migration } from "../history/migration.js";
import { problem, warning } from "../problem.js";
import type { Direction } from "../project.js";
import { historyState } from "../scratch/history-state.js";
import type { Workshop } from "../scratch/workshop.js";
import type { Notes } from "../settle.js";
import { fail } from "../stop.js";
import { makePlan } from "./make-plan.js";
import { findingsOf } from "./findings-of.js";
import { findingDiagnostic, hazardsOf, strikes, type Finding } from "./probe.js";

/** The hazards as they stand in migration.json; computed anew for a file that was edited or written by hand. */
export async function hazardsOfMigration(
  workshop: Workshop,
  history: History,
  migration: Migration,
  direction: Direction,
): Promise<readonly Hazard[]> {
  const { written, hazards } = migration.manifest;
  const text = direction === "up" ? migration.up : (migration.down ?? "");
  if (written?.[direction] === checksum(text)) return hazards[direction];
  const after = await historyState(workshop, upTo(history, [migration.id]));
  const before = await historyState(
    workshop,
    upTo(history, [migration.id]).filter((each) => each !== migration),
  );
  const [from, to] = direction === "up" ? [before, after] : [after, before];
  const { serverVersion } = await workshop.host();
  const request = { from, to: to.catalog, intents: noIntents, questionAnswers: {}, fast: true, serverVersion };
  return hazardsOf((await makePlan(workshop, request)).plan);
}

/** Stops before the first step when a hazard strikes here that was not accepted, or that acceptance cannot help. */
export async function gate(
  workshop: Workshop,
  connection: Connection,
  history: History,
  migration: Migration,
  notes: Notes,
): Promise<void> {
  const hazards = await hazardsOfMigration(workshop, history, migration, "up").catch((error: unknown) =>
    unknown(migration, error, notes),
  );
  const findings = await findingsOf(connection, workshop.project, hazards);
  const striking = findings.filter(strikes);
  const { accepted } = migration.manifest;
  const blocking = striking.filter(
    ({ hazard, count }) => !accepted.includes(hazard.code) || (!hazard.destructive && (count ?? 0) > 0),
  );
  if (blocking.length > 0) fail(...blocking.map((finding) => blocked(migration, finding)));
}

function blocked({ id, manifest }: Migration, finding: Finding): Diagnostic {
  const { message, help, detail } = findingDiagnostic(finding);
  const { code, destructive } = finding.hazard;
  const standsInTheWay = !destructive && (finding.count ?? 0) > 0;
  return problem(standsInTheWay ? "D5303" : "D5304", `migration "${id}" was not run: ${message} [${code}]`, {
    detail,
    help: standsInTheWay
      ? (help ?? "correct these rows, or add a migration before it that does")
      : `if that is meant, add "${code}" to "accepted" in migration.json (now ${JSON.stringify(manifest.accepted)})`,
  });
}

/** Without a scratch database the hazards of an edited file stay unknown; what was recorded still counts. */
function unknown(migration: Migration, error: unknown, notes: Notes): readonly Hazard[] {
  if (!(error instanceof DatabaseError) || error.kind !== "permission") throw error;
  notes.push(
    warning("D5304", `the hazards of migration "${migration.id}" cannot be computed anew: ${error.message}`, {
      help: "set `scratchUrl` to a database that may be emptied",
    }),
  );
  return migration.manifest.hazards.up;
}
