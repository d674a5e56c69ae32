/** The table in a database that says which migrations ran there. */
import type { Connection } from "@dsl/planner";
import { DatabaseError } from "@dsl/planner";
import { problem } from "../problem.js";
import type { Project } from "../project.js";
import { Stop } from "../stop.js";
import type { LedgerRow } from "./ledger-row.js";
import { readTime } from "./read-time.js";
import { ledgerSql, ledgerTable, type LedgerInsert, type LedgerSql, type LedgerUpdate } from "./ledger-sql.js";

/** A ledger on an open connection. Its changes happen in whatever transaction is open. */
export interface Ledger {
  /** What tells the lock of this ledger from those of others in the same database. */
  readonly lockName: string;
  exists(): Promise<boolean>;
  create(): Promise<void>;
  /** In the order of ids; none when there is no ledger. */
  rows(): Promise<readonly LedgerRow[]>;
  row(id: string): Promise<LedgerRow | undefined>;
  insert(row: LedgerInsert): Promise<void>;
  update(id: string, set: LedgerUpdate): Promise<void>;
  remove(id: string): Promise<void>;
}

export function openLedger(connection: Connection, project: Project): Ledger {
  const { dialect } = project.driver;
  const sql: LedgerSql = ledgerSql(dialect, project.ledger);
  const table = ledgerTable(dialect, project.ledger);
  const read = async (select: string) =>
    (await connection.query(select).catch(unreadable)).map((row) => readRow(row as ReadRow));
  const exists = () => connection.hasTable(table);
  return {
    lockName: `migrations ${dialect.sql.qualify(table)}`,
    exists,
    create: async () => {
      for (const statement of sql.create) await connection.execute(statement);
    },
    rows: async () => ((await exists()) ? read(sql.select) : []),
    row: async (id) => (await read(sql.selectOne(id)))[0],
    insert: async (row) => void (await connection.execute(sql.insert(row))),
    update: async (id, set) => void (await connection.execute(sql.update(id, set))),
    remove: async (id) => void (await connection.execute(sql.remove(id))),
  };
}

function unreadable(error: unknown): never {
  if (!(error instanceof DatabaseError) || !["syntax", "other"].includes(error.kind)) throw error;
  const diagnostic = problem("D5210", "the ledger cannot be read", {
    detail: error.message,
    help: "another tool may have made or changed this table; the ledger's name can be set in the configuration",
  });
  throw new Stop({ kind: "failed", diagnostics: [diagnostic] });
}

/** What `readable` of the ledger's SQL gives: texts and whole numbers. */
type ReadRow = Readonly<Record<string, string | number | null>>;

function readRow(row: ReadRow): LedgerRow {
  const { finished_at: finishedAt = null, duration_ms: durationMs = null } = row;
  return {
    id: String(row.id),
    checksum: String(row.checksum),
    startedAt: readTime(String(row.started_at)),
    ...(finishedAt === null ? {} : { finishedAt: readTime(String(finishedAt)) }),
    stepsDone: Number(row.steps_done),
    direction: row.direction === "down" ? "down" : "up",
    ...(durationMs === null ? {} : { durationMs: Number(durationMs) }),
    log: String(row.log),
  };
}
