/** `migrate baseline`: the first migration from a whole database, recorded there as applied. */
import { noIntents, uncheckedBodies, type Catalog } from "@dsl/planner";
import { counted } from "../counted.js";
import { withDatabase } from "../database/connect.js";
import { readLive } from "../database/read-live.js";
import type { History } from "../history/history.js";
import { loadHistory } from "../history/load-history.js";
import { filesOf } from "../history/write-migration.js";
import { openLedger } from "../ledger/ledger.js";
import { recordApplied } from "../ledger/record-applied.js";
import { makePlan } from "../planning/make-plan.js";
import { problem, warning } from "../problem.js";
import type { Project } from "../project.js";
import { writeProved } from "../proof/write-proved.js";
import type { Result } from "../result.js";
import type { Runner } from "../run/run-migration.js";
import { historyState } from "../scratch/history-state.js";
import { withWorkshop, type Workshop } from "../scratch/workshop.js";
import { done, settle } from "../settle.js";
import { refuse } from "../stop.js";

export interface BaselineReport {
  readonly id: string;
  readonly files: readonly string[];
  /** Met and not understood: named, and not in the migration. */
  readonly unknown: readonly { readonly kind: string; readonly name: string }[];
}

export function baseline(project: Project): Promise<Result<BaselineReport>> {
  return settle(async (notes) => {
    const history = await loadHistory(project);
    return withDatabase(project, (connection) =>
      withWorkshop(project, async (workshop) => {
        const runner = { project, connection, ledger: openLedger(connection, project) };
        await checkEmpty(history, runner);
        const { catalog } = await readLive(connection, project);
        notes.push(...unknownObjects(catalog));
        const migration = await writeBaseline(workshop, runner, history, catalog);
        await recordApplied(runner, [migration]);
        return done({ id: migration.id, files: filesOf(migration), unknown: catalog.unknown });
      }),
    );
  });
}

async function checkEmpty({ migrations }: History, { ledger, connection }: Runner): Promise<void> {
  if (migrations.length > 0) {
    refuse(
      problem(
        "D5208",
        `a baseline is the first migration, and there is ${counted(migrations.length, "migration")} already`,
        {
          help: `if the database has what they do, \`dsl migrate stamp ${migrations.at(-1)!.id}\` records that`,
        },
      ),
    );
  }
  const rows = await ledger.rows();
  if (rows.length > 0) {
    refuse(
      problem(
        "D5208",
        `the ledger of ${connection.identity} names ${counted(rows.length, "migration")} that no folder has`,
        {
          help: "bring the migrations folder back from version control",
        },
      ),
    );
  }
}

function unknownObjects({ unknown }: Catalog) {
  return unknown.map(({ kind, name }) =>
    warning("D5407", `${kind} "${name}" is not understood: it stays as it is and is not in the migration`),
  );
}

async function writeBaseline(workshop: Workshop, { connection }: Runner, history: History, catalog: Catalog) {
  const from = await historyState(workshop, []);
  const { serverVersion } = connection;
  const request = { from, to: catalog, intents: noIntents, questionAnswers: {}, fast: true, serverVersion };
  const { plan } = await makePlan(workshop, request);
  const written = { name: "baseline", from, plan: uncheckedBodies(plan), questionAnswers: {}, accepted: [] };
  return (await writeProved(workshop, history, written)).migration;
}
