/** Proves a plan and writes it as a migration; nothing is written when the proof fails. */
import { printScript, script } from "@dsl/generator";
import type { Connection, Plan } from "@dsl/planner";
import type { History } from "../history/history.js";
import type { Migration } from "../history/migration.js";
import { filesOf } from "../history/write-migration.js";
import { writePlanned } from "../history/write-planned.js";
import { downText } from "../planning/plan-down.js";
import { hazardsOf } from "../planning/probe.js";
import { runHook } from "../run/run-migration.js";
import { rememberState } from "../scratch/history-state.js";
import type { State } from "../scratch/state.js";
import type { Workshop } from "../scratch/workshop.js";
import { prove, type Proved } from "./prove.js";

export interface WriteRequest {
  readonly name: string;
  readonly from: State;
  readonly plan: Plan;
  /** The development database, for sampling rows. */
  readonly live?: Connection;
  /** Answers to questions about the way back. */
  readonly questionAnswers: Readonly<Record<string, string>>;
  /** Codes of hazards that were consented to. */
  readonly accepted: readonly string[];
}

export async function writeProved(
  workshop: Workshop,
  history: History,
  { name, from, plan, live, questionAnswers, accepted }: WriteRequest,
): Promise<{ readonly migration: Migration; readonly proved: Proved }> {
  const { project } = workshop;
  const { steps } = script(plan, project.driver.dialect);
  const proved = await prove(workshop, { from, plan, steps, live, questionAnswers });
  const migration = await writePlanned(project, history, {
    name,
    up: printScript({ steps }),
    down: downText(proved.wayBack),
    hazards: { up: hazardsOf(plan), down: proved.wayBack.hazards },
    accepted,
  });
  if (from.known === "read") await rememberState(workshop, [...history.migrations, migration], proved.after);
  await runHook("afterWrite", async () => project.hooks.afterWrite?.(filesOf(migration)));
  return { migration, proved };
}
