/** `migrate verify`: every migration up, down and up again on a scratch. */
import type { Diagnostic } from "@dsl/parser";
import type { Catalog, Connection } from "@dsl/planner";
import { loadHistory } from "../history/load-history.js";
import type { Migration } from "../history/migration.js";
import { problem } from "../problem.js";
import type { Direction, Project } from "../project.js";
import { differences } from "../proof/differences.js";
import type { Result } from "../result.js";
import { stepProblem } from "../run/step-problem.js";
import { scriptFile, stepsOf } from "../run/steps-of.js";
import { introspectScratch } from "../scratch/introspect-scratch.js";
import { tryOnScratch } from "../scratch/run-on-scratch.js";
import { withScratch } from "../scratch/with-scratch.js";
import { withWorkshop, type Workshop } from "../scratch/workshop.js";
import { settle } from "../settle.js";
import { checkInterrupted } from "../stop.js";

export interface VerifyReport {
  /** In order, up to the first that fails. */
  readonly verified: readonly { readonly id: string; readonly irreversible: boolean }[];
  readonly verifiedBy: string;
}

/** `differs` when a migration does not run or its way back does not lead back; the diagnostic says which and what is left. */
export function verify(project: Project): Promise<Result<VerifyReport>> {
  return settle(async (notes) => {
    const { migrations } = await loadHistory(project);
    return withWorkshop(project, async (workshop) => {
      const host = await workshop.host();
      const verified: { id: string; irreversible: boolean }[] = [];
      await withScratch(host.create(), async (scratch) => {
        for (const migration of migrations) {
          checkInterrupted(project.signal);
          project.report({ kind: "stage", text: `verifying ${migration.id}` });
          const failure = await verifyOne(workshop, scratch, migration);
          if (failure !== undefined) return notes.push(failure);
          verified.push({ id: migration.id, irreversible: isIrreversible(migration) });
        }
        return undefined;
      });
      const value = { verified, verifiedBy: host.serverName };
      return { kind: notes.length === 0 ? "done" : "differs", value, diagnostics: [] };
    });
  });
}

function isIrreversible(migration: Migration): boolean {
  return scriptFile(migration, "down").irreversible !== undefined;
}

async function verifyOne(
  workshop: Workshop,
  scratch: Connection,
  migration: Migration,
): Promise<Diagnostic | undefined> {
  const before = await introspectScratch(scratch, workshop);
  const failure = await run(workshop, scratch, migration, "up");
  if (failure !== undefined || isIrreversible(migration)) return failure;
  const after = await introspectScratch(scratch, workshop);
  return (
    (await run(workshop, scratch, migration, "down")) ??
    (await expect(workshop, scratch, before, `down.sql of "${migration.id}" does not lead back`)) ??
    (await run(workshop, scratch, migration, "up")) ??
    (await expect(workshop, scratch, after, `up.sql of "${migration.id}" leads elsewhere when it runs again`))
  );
}

async function run(
  workshop: Workshop,
  scratch: Connection,
  migration: Migration,
  direction: Direction,
): Promise<Diagnostic | undefined> {
  const steps = stepsOf(migration, direction);
  const failure = await tryOnScratch(workshop, scratch, steps);
  if (failure === undefined) return undefined;
  const { detail, message } = stepProblem(failure, `migration "${migration.id}"`, direction, steps);
  return problem("D5401", `on a scratch database, ${message}`, { detail, help: `correct ${direction}.sql` });
}

async function expect(
  workshop: Workshop,
  scratch: Connection,
  wanted: Catalog,
  message: string,
): Promise<Diagnostic | undefined> {
  const left = await differences(workshop, scratch, await introspectScratch(scratch, workshop), wanted);
  if (left.length === 0) return undefined;
  return problem("D5403", message, { detail: left.join("\n"), help: "the lines above are what it still lacks" });
}
