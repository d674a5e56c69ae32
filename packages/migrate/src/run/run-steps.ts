/**
 * Runs the steps of a script on a connection, each in its own transaction as its mode says. Who keeps a ledger says so
 * by a recorder, which takes part in each step's transaction.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Step } from "@dsl/generator";
import { DatabaseError, type Connection } from "@dsl/planner";
import { awaitInterruption, checkInterrupted, Stop } from "../stop.js";
import { StepFailure } from "./step-failure.js";

export interface StepRun {
  readonly steps: readonly Step[];
  /** Index of the first step to run. */
  readonly from: number;
  readonly recorder?: Recorder;
  readonly signal?: AbortSignal | undefined;
  readonly onStep?: (index: number) => void;
  readonly onRetry?: (index: number, attempt: number, error: DatabaseError) => void;
  readonly onBatch?: (index: number, rows: number) => void;
}

export interface Recorder {
  /** Another runner has done it. Asked inside the step's transaction. */
  isDone(index: number): Promise<boolean>;
  record(index: number, durationMs: number): Promise<void>;
  /** One run of a batch step; the step goes on. */
  recordBatch(index: number, rows: number): Promise<void>;
}

/** Throws `StepFailure` when the database refuses a step, `Stop` when interrupted. */
export async function runSteps(connection: Connection, run: StepRun): Promise<void> {
  for (let index = run.from; index < run.steps.length; index++) {
    checkInterrupted(run.signal);
    run.onStep?.(index);
    await runPatiently(connection, run, index);
  }
}

const maxAttempts = 50;

/** A lock that cannot be had in time lets other work pass, then is asked for again. */
async function runPatiently(connection: Connection, run: StepRun, index: number): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await runRepeatably(connection, run, index, attempt > 1);
    } catch (error) {
      if (!isLockTimeout(error) || attempt === maxAttempts) throw error;
      run.onRetry?.(index, attempt + 1, error.cause);
      await sleep(Math.min(200 * attempt, 2000));
      checkInterrupted(run.signal);
    }
  }
}

function isLockTimeout(error: unknown): error is StepFailure {
  return error instanceof StepFailure && error.cause.kind === "lockTimeout";
}

/**
 * A statement outside transactions that was begun before may have left something half made (an invalid index). The
 * statement before it clears that away, so it is repeated too when the second beginning fails.
 */
async function runRepeatably(connection: Connection, run: StepRun, index: number, begunBefore: boolean): Promise<void> {
  const repeated = begunBefore || (index === run.from && index > 0);
  const step = run.steps[index]!;
  const before = run.steps[index - 1];
  try {
    return await runStep(connection, run, index);
  } catch (error) {
    if (step.mode !== "no-transaction" || before?.mode !== "no-transaction" || !repeated) throw error;
    if (!(error instanceof StepFailure) || error.cause.kind === "connectionLost") throw error;
  }
  await runStatements(connection, run, index - 1);
  return runStep(connection, run, index);
}

async function runStep(connection: Connection, run: StepRun, index: number): Promise<void> {
  const runners: Record<Step["mode"], (connection: Connection, run: StepRun, index: number) => Promise<void>> = {
    transaction: runTransaction,
    "no-transaction": runOutside,
    batch: runBatches,
  };
  try {
    await runners[run.steps[index]!.mode](connection, run, index);
  } catch (error) {
    // Not of a statement: the transaction could not begin, or its end found a broken foreign key.
    throw error instanceof DatabaseError ? new StepFailure(index, undefined, error) : error;
  }
}

async function runTransaction(connection: Connection, run: StepRun, index: number): Promise<void> {
  const started = performance.now();
  await connection.step(async () => {
    if (await run.recorder?.isDone(index)) return;
    await runStatements(connection, run, index);
    await awaitInterruption(run.signal);
    await run.recorder?.record(index, performance.now() - started);
  });
}

async function runOutside(connection: Connection, run: StepRun, index: number): Promise<void> {
  const started = performance.now();
  if (await run.recorder?.isDone(index)) return;
  await runStatements(connection, run, index);
  await run.recorder?.record(index, performance.now() - started);
}

async function runBatches(connection: Connection, run: StepRun, index: number): Promise<void> {
  const started = performance.now();
  for (;;) {
    await awaitInterruption(run.signal);
    const rows = await connection.step(async () => {
      if (await run.recorder?.isDone(index)) return 0;
      const touched = await runBatch(connection, run, index);
      if (touched > 0) await run.recorder?.recordBatch(index, touched);
      else await run.recorder?.record(index, performance.now() - started);
      return touched;
    });
    if (rows === 0) return;
    run.onBatch?.(index, rows);
  }
}

async function runBatch(connection: Connection, run: StepRun, index: number): Promise<number> {
  let touched = 0;
  for (const statement of run.steps[index]!.statements) {
    touched += await guarded(run, index, statement, () => connection.execute(statement));
  }
  return touched;
}

async function runStatements(connection: Connection, run: StepRun, index: number): Promise<void> {
  const step = run.steps[index]!;
  for (const statement of step.statements) {
    await awaitInterruption(run.signal);
    await guarded(run, index, statement, () => connection.executeScript(statement));
  }
}

async function guarded<T>({ signal }: StepRun, index: number, statement: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isCancelled(error)) checkInterrupted(signal);
    throw error instanceof DatabaseError ? new StepFailure(index, statement, error) : error;
  }
}

function isCancelled(error: unknown): boolean {
  return error instanceof DatabaseError && error.kind === "cancelled";
}

/** What ended a run, for whoever wants to write it down. */
export function reasonOf(error: unknown): string {
  if (error instanceof StepFailure) return `failed: ${error.cause.message}`;
  if (error instanceof Stop) return error.result.kind;
  return "failed";
}
