/** Migrations as one SQL script with their ledger statements, for someone else to run. */
import { unlimited, type Step } from "@dsl/generator";
import type { Dialect } from "@dsl/planner";
import type { Migration } from "../history/migration.js";
import { ledgerSql, type LedgerSql } from "../ledger/ledger-sql.js";
import type { Direction, Project } from "../project.js";
import { stepsOf } from "./steps-of.js";

/** `create` makes the ledger first; `keep` expects it. */
export function scriptOf(
  { driver, ledger }: Project,
  migrations: readonly Migration[],
  direction: Direction,
  first: "create" | "keep",
): string {
  const { dialect } = driver;
  const sql = ledgerSql(dialect, ledger);
  const head = first === "create" && migrations.length > 0 ? sql.create.map(terminated) : [];
  const blocks = migrations.flatMap((migration) => blocksOf(dialect, sql, migration, direction));
  return [...head, ...blocks].map((block) => `${block}\n`).join("\n");
}

/** One block of text for each step. */
function blocksOf(dialect: Dialect, sql: LedgerSql, migration: Migration, direction: Direction): readonly string[] {
  const steps = stepsOf(migration, direction);
  return steps.map((step, index) => {
    const title = `-- migration ${migration.id}, ${direction}, step ${index + 1} of ${steps.length}`;
    const record = recorded(dialect, sql, migration, direction, { index, last: index === steps.length - 1 });
    return [title, ...framed(dialect, step, record)].join("\n");
  });
}

function framed({ sql }: Dialect, step: Step, record: string): readonly string[] {
  const statements = unlimited(step).map(terminated);
  const { open, close } = sql.step;
  const transaction = [...open.map(terminated), ...statements, terminated(record), ...close.map(terminated)];
  const byMode: Record<Step["mode"], readonly string[]> = {
    transaction,
    "no-transaction": [...statements, terminated(record)],
    batch: transaction,
  };
  return byMode[step.mode];
}

/** Behind a comment at its end a semicolon would be part of it. */
function terminated(statement: string): string {
  const text = statement.trimEnd();
  if (text.endsWith(";")) return text;
  return /--[^\n]*$/.test(text) ? `${text}\n;` : `${text};`;
}

interface Place {
  readonly index: number;
  readonly last: boolean;
}

function recorded(
  dialect: Dialect,
  sql: LedgerSql,
  { id, checksum }: Migration,
  direction: Direction,
  { index, last }: Place,
): string {
  const { now } = dialect.sql;
  const stepsDone = index + 1;
  if (direction === "down") return last ? sql.remove(id) : sql.update(id, { direction, stepsDone, finishedAt: null });
  const finished = last ? { finishedAt: now } : {};
  if (index > 0) return sql.update(id, { stepsDone, ...finished });
  return sql.insert({ id, checksum, startedAt: now, stepsDone, direction, log: "run as a script", ...finished });
}
