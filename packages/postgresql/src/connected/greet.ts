/**
 * The first words to a server. Strings mean what we write, whatever its configuration says; a time limit that a role or
 * database sets for its applications does not end our work; servers older than we know are refused.
 */
import { DatabaseError } from "@dsl/planner";
import type { Client, QueryResult } from "pg";

/** What the server says of itself when the connection is made. */
export interface ServerFacts {
  readonly serverVersion: number;
  readonly serverName: string;
  /** Process of this session. */
  readonly pid: number;
}

export interface Greeting {
  readonly lockTimeoutMs: number | undefined;
  /** What the URL sets for the session, which stands. `-c statement_timeout=1h` */
  readonly urlOptions: string;
}

export async function greet(client: Client, greeting: Greeting): Promise<ServerFacts> {
  // a statement of its own: the limit that holds until then may be shorter than what the rest takes
  const lift = greeting.urlOptions.includes("statement_timeout") ? "" : "set statement_timeout = 0; ";
  const answer: unknown = await client.query(
    `${lift}select current_setting('server_version_num') as number, split_part(current_setting('server_version'), ' ', 1) as version,
      pg_backend_pid() as pid, ${settings(greeting).join(", ")}`,
  );
  const { rows } = [answer].flat().at(-1) as QueryResult<{ number: string; version: string; pid: number }>;
  const [{ number, version, pid } = { number: "0", version: "", pid: 0 }] = rows;
  if (Number(number) >= oldest) return { serverVersion: Number(number), serverName: `PostgreSQL ${version}`, pid };
  throw new DatabaseError("other", `PostgreSQL ${version} is too old: 13 or later is needed`, undefined, undefined, {
    help: "use the URL of a newer server; PostgreSQL 12 has had no fixes since November 2024",
  });
}

const oldest = 130000;

function settings({ lockTimeoutMs, urlOptions }: Greeting): readonly string[] {
  const limits: Readonly<Record<string, string>> = {
    idle_in_transaction_session_timeout: "0",
    transaction_timeout: "0",
    ...(lockTimeoutMs !== undefined && { lock_timeout: String(Math.round(lockTimeoutMs)) }),
  };
  const wanted = Object.entries(limits).filter(([name]) => !urlOptions.includes(name));
  return [["standard_conforming_strings", "on"], ["client_min_messages", "warning"], ...wanted].map(
    // not every version has each of them
    ([name, value]) =>
      `case when current_setting('${name}', true) is not null then set_config('${name}', '${value}', false) end`,
  );
}
