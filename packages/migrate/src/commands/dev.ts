/** `migrate dev`: from an edited schema to a proved, written and applied migration. */
import { printScript, script } from "@dsl/generator";
import { catalogText, type Catalog, type Plan, type Question } from "@dsl/planner";
import { withNewDatabase } from "../database/connect.js";
import { liveResults, readLive } from "../database/read-live.js";
import type { History } from "../history/history.js";
import { historyOf } from "../history/read-history.js";
import { loadHistory } from "../history/load-history.js";
import type { Migration } from "../history/migration.js";
import { filesOf, writeManifest } from "../history/write-migration.js";
import { openLedger } from "../ledger/ledger.js";
import { checkQuestions } from "../planning/ask.js";
import { checkConsent, type Decisions } from "../planning/consent.js";
import { checkDoneByHand } from "../planning/done-by-hand.js";
import { findDrift, type Drift } from "../planning/drift.js";
import { findingsOf } from "../planning/findings-of.js";
import { gate, hazardsOfMigration } from "../planning/gate.js";
import { nameOfPlan } from "../planning/name-of-plan.js";
import { isAsBefore, keepNothing, nothingBefore, rowsKey, type NothingToDo } from "../planning/nothing-to-do.js";
import { checkSchema, planSchema, type SchemaPlan } from "../planning/plan-schema.js";
import type { Planned } from "../planning/planned.js";
import { hazardsOf } from "../planning/probe.js";
import { notAdopted, severalHeads } from "../planning/refusals.js";
import type { Project } from "../project.js";
import type { Proof, Proved } from "../proof/prove.js";
import { writeProved } from "../proof/write-proved.js";
import type { Result } from "../result.js";
import type { Applied } from "../run/applied.js";
import { applyPending, checkStanding, standingOf } from "../run/apply-pending.js";
import { runHook, type Runner } from "../run/run-migration.js";
import { historyState } from "../scratch/history-state.js";
import type { State } from "../scratch/state.js";
import { withWorkshop, type Workshop } from "../scratch/workshop.js";
import { done, settle, type Notes } from "../settle.js";
import { refuse } from "../stop.js";

export interface DevRequest {
  /** For the id; made of the changes when absent. */
  readonly name?: string;
  /** Writes the migration and does not apply it. */
  readonly createOnly: boolean;
  /** Plain statements instead of the safe forms. */
  readonly fast: boolean;
  readonly decisions: Decisions;
}

export interface DevReport {
  /** In the order they ran: what was pending, then the new one. */
  readonly applied: readonly Applied[];
  readonly drift?: Drift;
  /** Absent: the schema has no changes. */
  readonly written?: WrittenMigration;
  /** What the database has and the schema leaves alone. */
  readonly unmanaged: readonly { readonly kind: string; readonly name: string }[];
}

export interface WrittenMigration {
  readonly id: string;
  /** Absolute paths. */
  readonly files: readonly string[];
  readonly planned: Planned;
  readonly proof: Proof;
  readonly down: string;
  /** Questions that were answered the safe way. */
  readonly assumed: readonly Question[];
  /** Questions about the way back that nobody answered; with an answer it would be reversible. */
  readonly open: readonly Question[];
}

export function dev(project: Project, request: DevRequest): Promise<Result<DevReport>> {
  return settle((notes) =>
    withWorkshop(project, async (workshop) => {
      const history = await loadHistory(project);
      const before = await nothingBefore(project, { history, request });
      if (before === undefined) notes.push(...checkSchema(project));
      return withNewDatabase(project, async (connection) => {
        if (before === undefined) workshop.prepare();
        const runner = { project, connection, ledger: openLedger(connection, project) };
        return done(await develop({ workshop, history, runner, request, notes, before }));
      });
    }),
  );
}

interface Session {
  readonly workshop: Workshop;
  readonly history: History;
  readonly runner: Runner;
  readonly request: DevRequest;
  readonly notes: Notes;
  /** That nothing was to do when the schema and the history were read before. */
  readonly before: NothingToDo | undefined;
}

async function develop(session: Session): Promise<DevReport> {
  const { history, runner, notes, before } = session;
  checkHeads(history);
  await checkAdopted(runner);
  const stand = await standingOf(runner, history);
  checkStanding(stand, notes);
  const pending = stand.pending.length === 0 ? [] : await applyFirst(session);
  if (
    before !== undefined &&
    isAsBefore(before, runner.connection, await liveResults(runner.connection, runner.project))
  )
    return { applied: pending, unmanaged: before.unmanaged };
  const { applied, ...report } = await planAnew(session);
  return { applied: [...pending, ...applied], ...report };
}

async function planAnew(session: Session): Promise<DevReport> {
  const { workshop, history, runner, request, notes } = session;
  const { connection, project } = runner;
  // the server reads while the schema is declared and the plan is made
  const [{ catalog: live, results }, { state, settled }] = await Promise.all([
    readLive(connection, project),
    planFromHistory(session),
  ]);
  notes.push(...settled.warnings);
  const drift = await findDrift(workshop, connection, live, state);
  if (drift !== undefined) checkDoneByHand(drift, settled.plan);
  const written = settled.plan.changes.length === 0 ? undefined : await write(session, state, settled, live);
  const applied = written === undefined || request.createOnly ? [] : await applyWritten(session, written.migration);
  const unmanaged = [...settled.unmanaged, ...live.unknown];
  if (drift === undefined && written === undefined && notes.length === 0)
    await keepNothing(
      project,
      { history, request },
      { server: connection.serverName, rows: rowsKey(results), unmanaged },
    );
  return {
    applied,
    ...(drift === undefined ? {} : { drift }),
    ...(written === undefined ? {} : { written: written.report }),
    unmanaged,
  };
}

function applyFirst(session: Session): Promise<readonly Applied[]> {
  const { history, runner } = session;
  return applyPending(runner, {
    history,
    choose: (stand) => stand.pending,
    gate: (each) => consentTo(session, each),
  });
}

async function planFromHistory({ workshop, history, runner, request }: Session) {
  const state = await historyState(workshop, history.migrations);
  const { fast, decisions } = request;
  const { serverVersion } = runner.connection;
  const settled = await planSchema(workshop, { from: state, questionAnswers: decisions.answers, fast, serverVersion });
  return { state, settled };
}

function checkHeads({ heads }: History): void {
  if (heads.length > 1) refuse(severalHeads(heads));
}

async function checkAdopted({ project, connection, ledger }: Runner): Promise<void> {
  if (await ledger.exists()) return;
  const { tables } = (await readLive(connection, project)).catalog;
  if (tables.length > 0) refuse(notAdopted(connection, tables.length));
}

/** A pending migration that was edited or written by hand may need consent: it is remembered in its migration.json. */
async function consentTo(session: Session, migration: Migration): Promise<void> {
  const { workshop, history, runner, request, notes } = session;
  const { project, connection } = runner;
  const hazards = await hazardsOfMigration(workshop, history, migration, "up");
  const { accepted } = migration.manifest;
  const findings = (await findingsOf(connection, project, hazards)).filter(
    (each) => !accepted.includes(each.hazard.code),
  );
  const consequence = {
    sql: migration.up,
    target: () => migration.id,
    identity: connection.identity,
    findings,
    assumed: [],
  };
  const codes = checkConsent(consequence, request.decisions);
  const manifest = { ...migration.manifest, accepted: [...accepted, ...codes] };
  if (codes.length > 0) await writeManifest(migration.folder, manifest);
  await gate(workshop, connection, history, { ...migration, manifest }, notes);
}

interface Written {
  readonly migration: Migration;
  readonly report: WrittenMigration;
}

async function write(session: Session, state: State, settled: SchemaPlan, live: Catalog): Promise<Written> {
  const { workshop, history, runner, request } = session;
  const { project, connection } = runner;
  const { decisions } = request;
  const assumed = checkQuestions(settled.plan, decisions);
  const plan = await hookedPlan(project, settled.plan);
  const sql = printScript(script(plan, project.driver.dialect));
  const findings = await findingsOf(connection, project, hazardsOf(plan), live);
  const { identity } = connection;
  const accepted = checkConsent({ sql, target: () => catalogText(plan.to), identity, findings, assumed }, decisions);
  const { migration, proved } = await writeProved(workshop, history, {
    name: request.name ?? nameOfPlan(plan),
    from: state,
    plan,
    live: connection,
    questionAnswers: decisions.answers,
    accepted,
  });
  const planned = { plan, sql, findings, unmanaged: settled.unmanaged };
  return { migration, report: reportOf(migration, planned, proved, assumed) };
}

async function hookedPlan({ hooks }: Project, plan: Plan): Promise<Plan> {
  return (await runHook("plan", async () => hooks.plan?.(plan))) ?? plan;
}

function reportOf(
  migration: Migration,
  planned: Planned,
  { proof, wayBack }: Proved,
  assumed: readonly Question[],
): WrittenMigration {
  return {
    id: migration.id,
    files: filesOf(migration),
    planned: { ...planned, judgedBy: proof.provedBy },
    proof,
    down: migration.down ?? "",
    assumed,
    open: wayBack.open,
  };
}

async function applyWritten(
  { workshop, history, runner, notes }: Session,
  migration: Migration,
): Promise<readonly Applied[]> {
  const longer = historyOf(history.folder, [...history.migrations, migration]);
  return applyPending(runner, {
    history: longer,
    choose: (stand) => stand.pending,
    gate: (each) => gate(workshop, runner.connection, longer, each, notes),
  });
}
