/** Who holds the lock that a session waits for. */
import type { Row } from "@dsl/planner";

export interface BlockingSession {
  readonly pid: number;
  /** `process 4711 (role "app", psql, idle in transaction for 12 s) is in the way: LOCK TABLE "A"` */
  readonly text: string;
}

type Query = (sql: string, params: readonly unknown[]) => Promise<readonly Row[]>;

/** `pid`: the one that waits. */
export async function blockingSessions(query: Query, pid: number): Promise<readonly BlockingSession[]> {
  const rows = await query(blockersQuery, [pid]);
  return rows.map((row) => ({ pid: Number(row.pid), text: describe(row) }));
}

/** Process 0 is a prepared transaction, which nobody is connected to. */
const blockersQuery = `
  select b.pid, a.usename::text as role, a.application_name as application, a.state, a.query,
    round(extract(epoch from clock_timestamp() - a.xact_start))::int as seconds
  from (select distinct unnest(pg_blocking_pids($1)) as pid) b left join pg_stat_activity a on a.pid = b.pid
  order by b.pid`;

function describe({ pid, role, application, state, seconds, query }: Row): string {
  if (pid === 0) return "a prepared transaction is in the way: SELECT * FROM pg_prepared_xacts";
  const who = [
    typeof role === "string" ? `role "${role}"` : undefined,
    typeof application === "string" && application !== "" ? application : undefined,
    [state, typeof seconds === "number" ? `for ${seconds} s` : undefined].filter(Boolean).join(" ") || undefined,
  ].filter((each) => each !== undefined);
  const doing = typeof query === "string" && query !== "" ? `: ${excerpt(query)}` : "";
  return `process ${String(pid)} (${who.join(", ")}) is in the way${doing}`;
}

const maxLength = 100;

/** One line, with no values in it: they are other people's. */
function excerpt(query: string): string {
  const line = query
    .replaceAll(/'(?:[^']|'')*'/g, "'…'")
    .replaceAll(/\s+/g, " ")
    .trim();
  return line.length <= maxLength ? line : `${line.slice(0, maxLength)}…`;
}
