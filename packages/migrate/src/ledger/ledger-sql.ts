/**
 * The ledger's statements as text, in SQL that every dialect understands: run against a database or printed for a
 * script. Values are literals of the dialect, so that both are the same text.
 */
import type { Dialect, SqlText } from "@dsl/planner";
import type { Direction, LedgerName } from "../project.js";

export interface LedgerSql {
  /** In order; harmless when all is there. */
  readonly create: readonly string[];
  readonly select: string;
  selectOne(id: string): string;
  insert(row: LedgerInsert): string;
  update(id: string, set: LedgerUpdate): string;
  remove(id: string): string;
}

/** Times are SQL expressions: a literal, or the dialect's `now` in a script. */
export interface LedgerInsert extends Required<Omit<LedgerUpdate, "finishedAt" | "durationMs">> {
  readonly id: string;
  readonly startedAt: string;
  readonly finishedAt?: string;
  readonly durationMs?: number;
}

export interface LedgerUpdate {
  readonly checksum?: string;
  /** Null: not finished any more. */
  readonly finishedAt?: string | null;
  readonly stepsDone?: number;
  readonly direction?: Direction;
  readonly durationMs?: number | null;
  readonly log?: string;
}

export function ledgerSql(dialect: Dialect, name: LedgerName): LedgerSql {
  const { sql } = dialect;
  const table = sql.qualify(ledgerTable(dialect, name));
  const columns = "id, checksum, started_at, finished_at, steps_done, direction, duration_ms, log";
  const where = (id: string) => `where id = ${sql.literal(id)}`;
  return {
    create: [...createNamespace(dialect, name), `create table if not exists ${table} (${columnDefinitions})`],
    select: `select ${readable} from ${table} order by id`,
    selectOne: (id) => `select ${readable} from ${table} ${where(id)}`,
    insert: (row) => `insert into ${table} (${columns}) values (${values(row, sql).join(", ")})`,
    update: (id, set) => `update ${table} set ${assignments(set, sql).join(", ")} ${where(id)}`,
    remove: (id) => `delete from ${table} ${where(id)}`,
  };
}

function createNamespace({ facts, sql }: Dialect, { namespace }: LedgerName): readonly string[] {
  if (namespace === undefined || facts.defaultNamespace === undefined) return [];
  return namespace === facts.defaultNamespace ? [] : [`create schema if not exists ${sql.quote(namespace)}`];
}

/** Where the ledger is: its namespace, or the dialect's default where there are namespaces. */
export function ledgerTable({ facts }: Dialect, { table, namespace }: LedgerName) {
  const place = facts.defaultNamespace === undefined ? undefined : (namespace ?? facts.defaultNamespace);
  return place === undefined ? { name: table } : { namespace: place, name: table };
}

const columnDefinitions = `
  id text not null primary key,
  checksum text not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  steps_done integer not null,
  direction text not null,
  duration_ms bigint,
  log text not null
`;

const readable =
  "id, checksum, cast(started_at as text) as started_at, cast(finished_at as text) as finished_at, steps_done, direction, duration_ms, log";

function values(row: LedgerInsert, sql: SqlText): readonly string[] {
  return [
    sql.literal(row.id),
    sql.literal(row.checksum),
    row.startedAt,
    row.finishedAt ?? "null",
    String(row.stepsDone),
    sql.literal(row.direction),
    String(row.durationMs ?? "null"),
    sql.literal(row.log),
  ];
}

function assignments(set: LedgerUpdate, sql: SqlText): readonly string[] {
  return [
    ...(set.checksum === undefined ? [] : [`checksum = ${sql.literal(set.checksum)}`]),
    ...(set.finishedAt === undefined ? [] : [`finished_at = ${set.finishedAt ?? "null"}`]),
    ...(set.stepsDone === undefined ? [] : [`steps_done = ${set.stepsDone}`]),
    ...(set.direction === undefined ? [] : [`direction = ${sql.literal(set.direction)}`]),
    ...(set.durationMs === undefined ? [] : [`duration_ms = ${set.durationMs ?? "null"}`]),
    ...(set.log === undefined ? [] : [`log = ${sql.literal(set.log)}`]),
  ];
}
