/** Runs a plan change by change and looks at what each does to tables that were there. */
import { describeChange, steps, type Change, type Connection, type Plan, type QualifiedName } from "@dsl/planner";
import { postgresqlDriver } from "@dsl/postgresql/driver";
import { execute } from "../support/run-script.js";

/** What a change locks, writes anew or scans and does not say, a line each. */
export async function runWatched(connection: Connection, plan: Plan): Promise<readonly string[]> {
  const tables = await tablesThere(connection);
  const problems: string[] = [];
  for (const step of steps(plan.changes)) {
    const look = async (): Promise<void> => {
      for (const change of step) problems.push(...(await watched(connection, change, plan, tables)));
    };
    if (step[0]?.transaction === "inside") await connection.transaction(look);
    else for (const change of step) await runChange(connection, change, plan);
  }
  return problems;
}

async function tablesThere(connection: Connection): Promise<readonly string[]> {
  const rows = await connection.query(
    "select oid::int8 as oid from pg_class where oid >= 16384 and relkind in ('r', 'p')",
  );
  return rows.map(({ oid }) => String(oid));
}

/** What is limited is repeated until it touches nothing. */
async function runChange(connection: Connection, change: Change, { context }: Plan): Promise<void> {
  for (const sql of postgresqlDriver.dialect.render(change, context)) {
    let touched = await execute(connection, sql);
    while (change.transaction === "repeated" && touched > 0) touched = await execute(connection, sql);
  }
}

/** In the order of their strength. */
const modes = [
  "access share",
  "row share",
  "row exclusive",
  "share update exclusive",
  "share",
  "share row exclusive",
  "exclusive",
  "access exclusive",
];
/** From here on writers wait. */
const blocking = modes.indexOf("share");

/** What the open transaction has done to a table. */
interface Done {
  /** The strongest lock, as a place in `modes`; -1: none. */
  readonly lock: number;
  /** Changes when the table is written anew. */
  readonly file: string;
  readonly rowsRead: number;
  /** Its own name, and those of the tables that it is a partition of: what is done to them is done to it. */
  readonly names: readonly string[];
}

/** By OID. */
async function look(connection: Connection, tables: readonly string[]): Promise<ReadonlyMap<string, Done>> {
  const rows = await connection.query(
    `select c.oid::int8::text as oid, pg_relation_filenode(c.oid)::text as file,
      pg_stat_get_xact_tuples_returned(c.oid)::int as read, array(select r.relname::text from pg_partition_ancestors(c.oid) p
        join pg_class r on r.oid = p union select c.relname::text) as names,
      array(select l.mode from pg_locks l where l.pid = pg_backend_pid() and l.locktype = 'relation' and l.relation = c.oid) as locks
    from pg_class c where c.oid::int8 = any ($1)`,
    [tables],
  );
  return new Map(
    rows.map(({ oid, file, read, names, locks }) => [
      String(oid),
      {
        lock: Math.max(-1, ...(locks as string[]).map(strength)),
        file: String(file),
        rowsRead: Number(read),
        names: names as string[],
      },
    ]),
  );
}

/** `AccessExclusiveLock` */
function strength(mode: string): number {
  const words = mode.replace(/Lock$/, "").replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ");
  return modes.indexOf(words.toLowerCase());
}

async function watched(
  connection: Connection,
  change: Change,
  plan: Plan,
  tables: readonly string[],
): Promise<readonly string[]> {
  const before = await look(connection, tables);
  await runChange(connection, change, plan);
  const after = await look(connection, tables);
  return [...after].flatMap(([oid, done]) => {
    const was = before.get(oid);
    return was === undefined ? [] : unsaid(change, was, done).map((each) => `${describeChange(change)}: ${each}`);
  });
}

function unsaid({ lock }: Change, was: Done, done: Done): readonly string[] {
  const names = (tables: readonly QualifiedName[] = []): boolean =>
    tables.some(({ name }) => done.names.includes(name));
  const also = names(lock?.also?.on) ? { ...lock!, work: names(lock?.also?.scanned) ? "scan" : undefined } : undefined;
  const said = names(lock?.on) ? lock : also;
  const [name = ""] = done.names;
  const mode = modes[done.lock] ?? "none";
  const isLocked = done.lock > was.lock && done.lock >= blocking;
  return [
    ...(isLocked && done.lock > modes.indexOf(said?.mode.toLowerCase() ?? "") ? [`locks ${name} in mode ${mode}`] : []),
    ...(done.file !== was.file && said?.work !== "rewrite" ? [`writes ${name} anew`] : []),
    ...(done.rowsRead > was.rowsRead && done.lock >= blocking && said?.work === undefined
      ? [`reads ${done.rowsRead - was.rowsRead} rows of ${name} under lock ${mode}`]
      : []),
  ];
}
