/** `migrate reset`: drops everything in the database and applies the history from the beginning. */
import { printScript, script } from "@dsl/generator";
import { catalogText, noIntents, type Catalog, type Connection, type Hazard, type Plan } from "@dsl/planner";
import { counted } from "../counted.js";
import { withNewDatabase } from "../database/connect.js";
import { readLive } from "../database/read-live.js";
import { loadHistory } from "../history/load-history.js";
import { openLedger } from "../ledger/ledger.js";
import { checkConsent, type Decisions } from "../planning/consent.js";
import { gate } from "../planning/gate.js";
import { makePlan } from "../planning/make-plan.js";
import type { Project } from "../project.js";
import type { Result } from "../result.js";
import type { Applied } from "../run/applied.js";
import { applyPending } from "../run/apply-pending.js";
import { runPlan } from "../run/run-plan.js";
import type { Runner } from "../run/run-migration.js";
import { catalogState } from "../scratch/catalog-state.js";
import { historyState } from "../scratch/history-state.js";
import { withWorkshop, type Workshop } from "../scratch/workshop.js";
import { done, settle } from "../settle.js";

export interface ResetReport {
  /** How many tables there were. */
  readonly dropped: number;
  readonly applied: readonly Applied[];
}

export function reset(
  project: Project,
  { decisions }: { readonly decisions: Decisions },
): Promise<Result<ResetReport>> {
  return settle(async (notes) => {
    const history = await loadHistory(project);
    return withWorkshop(project, (workshop) =>
      withNewDatabase(project, async (connection) => {
        const runner = { project, connection, ledger: openLedger(connection, project) };
        const { catalog } = await readLive(connection, project);
        const plan = await planEmptying(workshop, connection, catalog);
        checkReset(connection, catalog, printScript(script(plan, project.driver.dialect)), decisions);
        await forget(runner);
        await runPlan(runner, plan, "the reset");
        const applied = await applyPending(runner, {
          history,
          choose: (stand) => stand.pending,
          gate: (migration) => gate(workshop, connection, history, migration, notes),
        });
        return done({ dropped: catalog.tables.length, applied });
      }),
    );
  });
}

/** To what a new database has; what is not understood stays. */
async function planEmptying(
  workshop: Workshop,
  { serverVersion }: Connection,
  { unknown, ...catalog }: Catalog,
): Promise<Plan> {
  const empty = await historyState(workshop, []);
  const { plan } = await makePlan(workshop, {
    from: catalogState(workshop, { ...catalog, unknown }),
    to: { ...empty.catalog, unknown },
    intents: noIntents,
    questionAnswers: {},
    fast: true,
    serverVersion,
  });
  return plan;
}

/** A reset always asks, even where there are no rows. */
function checkReset({ identity }: Connection, catalog: Catalog, sql: string, decisions: Decisions): void {
  const { tables } = catalog;
  if (tables.length === 0 && sql === "") return;
  const message = `everything in database ${identity} is dropped: ${counted(tables.length, "table")} and their rows`;
  const hazard: Hazard = { code: "D5306", severity: "error", destructive: true, message };
  checkConsent({ sql, target: () => catalogText(catalog), identity, findings: [{ hazard }], assumed: [] }, decisions);
}

/** First of all: a reset that stops half-way must not look like a database with its migrations. */
async function forget({ connection, ledger }: Runner): Promise<void> {
  const rows = await ledger.rows();
  await connection.transaction(async () => {
    for (const { id } of rows) await ledger.remove(id);
  });
}
