/** Keeps a migration's ledger row in step with its steps. */
import type { Step } from "@dsl/generator";
import type { Dialect } from "@dsl/planner";
import type { Migration } from "../history/migration.js";
import type { LedgerRow } from "../ledger/ledger-row.js";
import type { Ledger } from "../ledger/ledger.js";
import type { LedgerUpdate } from "../ledger/ledger-sql.js";
import { problem } from "../problem.js";
import type { Direction } from "../project.js";
import { sha256 } from "../sha256.js";
import { fail } from "../stop.js";
import { position } from "./position.js";
import type { Recorder } from "./run-steps.js";

export interface Recording {
  readonly ledger: Ledger;
  readonly dialect: Dialect;
  readonly migration: Migration;
  readonly direction: Direction;
  readonly steps: readonly Step[];
}

export interface LedgerRecorder extends Recorder {
  /** How many steps and batches it wrote down. */
  recorded(): number;
}

export function ledgerRecorder(recording: Recording): LedgerRecorder {
  const { ledger, migration, direction, steps } = recording;
  const startedMs = performance.now();
  let recorded = 0;
  return {
    recorded: () => recorded,
    isDone: async (index) => {
      const reached = position(await ledger.row(migration.id), direction);
      return reached === "done" || reached > index;
    },
    record: async (index, durationMs) => {
      recorded++;
      const line = stepLine(recording, index, durationMs);
      if (index < steps.length - 1) return save(recording, index + 1, line);
      return finish(recording, line, performance.now() - startedMs);
    },
    recordBatch: async (index, rows) => {
      recorded++;
      await save(recording, index, `${direction} step ${index + 1}: ${rows} rows`);
    },
  };
}

/** Writes down why a run ended, outside its transactions. */
export async function recordEnd(recording: Recording, reason: string): Promise<void> {
  const { ledger, migration, direction } = recording;
  const row = await ledger.row(migration.id);
  const line = `${direction} ${reason}`;
  if (row !== undefined) return ledger.update(row.id, { log: append(row, line) });
  if (direction === "up") await save(recording, 0, line);
}

async function save(recording: Recording, stepsDone: number, line: string): Promise<void> {
  const { ledger, migration, direction } = recording;
  const row = await ledger.row(migration.id);
  if (row === undefined) return insert(recording, stepsDone, line);
  const begins = row.direction !== direction || row.finishedAt !== undefined;
  await ledger.update(migration.id, {
    ...(direction === "up" ? { checksum: migration.checksum } : {}),
    ...(begins ? { direction, finishedAt: null, durationMs: null } : {}),
    stepsDone,
    log: append(row, line),
  });
}

async function finish(recording: Recording, line: string, durationMs: number): Promise<void> {
  const { ledger, migration, direction, steps } = recording;
  if (direction === "down") return ledger.remove(migration.id);
  const end = { finishedAt: now(recording), durationMs: Math.round(durationMs) };
  const row = await ledger.row(migration.id);
  if (row === undefined) return insert(recording, steps.length, line, end);
  const { checksum } = migration;
  await ledger.update(row.id, { checksum, stepsDone: steps.length, direction, log: append(row, line), ...end });
}

function insert(
  recording: Recording,
  stepsDone: number,
  log: string,
  end: Pick<LedgerUpdate, "durationMs"> & { readonly finishedAt?: string } = {},
): Promise<void> {
  const { ledger, migration, direction } = recording;
  const { id, checksum } = migration;
  const { durationMs, ...rest } = end;
  return ledger.insert({
    id,
    checksum,
    startedAt: now(recording),
    stepsDone,
    direction,
    log,
    ...rest,
    ...(typeof durationMs === "number" ? { durationMs } : {}),
  });
}

function now({ dialect }: Recording): string {
  return dialect.sql.literal(new Date().toISOString());
}

function append({ log }: LedgerRow, line: string): string {
  return log === "" ? line : `${log}\n${line}`;
}

/** `up step 1/3 9f86d081884c 12 ms`: the digest tells later whether a step that ran was edited. */
function stepLine({ direction, steps }: Recording, index: number, durationMs: number): string {
  return `${direction} step ${index + 1}/${steps.length} ${digest(steps[index]!)} ${Math.round(durationMs)} ms`;
}

function digest({ mode, statements }: Step): string {
  return sha256(JSON.stringify([mode, ...statements])).slice(0, 12);
}

/** Stops when a step that ran before a migration stopped is not what its file says now. */
export function checkStepsThatRan(recording: Recording, row: LedgerRow | undefined): void {
  const { migration, direction, steps } = recording;
  if (row === undefined || row.finishedAt !== undefined || row.direction !== direction) return;
  const ran = digestsIn(row, direction);
  for (let index = 0; index < row.stepsDone; index++) {
    const step = steps[index];
    const before = ran.get(index + 1);
    if (before === undefined || (step !== undefined && digest(step) === before)) continue;
    fail(
      problem("D5204", `step ${index + 1} of migration "${migration.id}" ran and was edited afterwards`, {
        help: `put step ${index + 1} back as it was: only steps from ${row.stepsDone + 1} on may change`,
      }),
    );
  }
}

/** By step number; the last of each counts. */
function digestsIn({ log }: LedgerRow, direction: Direction): ReadonlyMap<number, string> {
  const lines = log.matchAll(/^(up|down) step (\d+)\/\d+ ([0-9a-f]{12}) /gm);
  return new Map([...lines].filter(([, way]) => way === direction).map(([, , step, hash]) => [Number(step), hash!]));
}
