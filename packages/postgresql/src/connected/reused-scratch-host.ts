/** One scratch database that is emptied before each use, where the role may make none. There is no cache. */
import {
  type BuildScratch,
  type Catalog,
  type ConnectOptions,
  DatabaseError,
  type Scratch,
  type ScratchHost,
} from "@dsl/planner";
import { setTimeout as sleep } from "node:timers/promises";
import { connect } from "./connect.js";
import type { PostgresqlConnection } from "./connection.js";
import { emptyDatabase } from "./empty-database.js";
import { readRoles } from "./read-roles.js";

/** How long another run may keep the database. */
const patienceMs = 60_000;
const pollMs = 200;
const lock = "dsl scratch";

export class ReusedScratchHost implements ScratchHost {
  readonly serverName: string;
  readonly serverVersion: number;
  #inUse = false;

  private constructor(
    private readonly url: string,
    private readonly options: ConnectOptions,
    readonly roles: Catalog["roles"],
    server: Pick<PostgresqlConnection, "serverName" | "serverVersion">,
  ) {
    this.serverName = server.serverName;
    this.serverVersion = server.serverVersion;
  }

  /** `project` is closed. Refuses a scratch database that is the project's own: everything in it would be lost. */
  static async open(url: string, project: PostgresqlConnection, options: ConnectOptions): Promise<ReusedScratchHost> {
    const scratch = await connect(url, { create: false });
    try {
      if ((await databaseIdentity(scratch)) === (await databaseIdentity(project)))
        throw new DatabaseError("other", "scratchUrl names the project's own database, which would be emptied");
      return new ReusedScratchHost(url, options, await readRoles(scratch), scratch);
    } finally {
      await scratch.close();
      await project.close();
    }
  }

  async create(): Promise<Scratch> {
    if (this.#inUse) throw onlyOne();
    this.#inUse = true;
    try {
      return await this.#open();
    } catch (error) {
      this.#inUse = false;
      throw error;
    }
  }

  async fromCache(_key: string, build: BuildScratch): Promise<Scratch> {
    const scratch = await this.create();
    try {
      await build(scratch.connection);
      return scratch;
    } catch (error) {
      await scratch.drop();
      throw error;
    }
  }

  async clean(): Promise<readonly string[]> {
    const scratch = await this.create();
    await scratch.drop();
    return [];
  }

  async close(): Promise<void> {}

  async #open(): Promise<Scratch> {
    const { onStatement, signal } = this.options;
    const connection = await connect(this.url, {
      create: false,
      ...(onStatement && { onStatement }),
      ...(signal && { signal }),
    });
    try {
      await waitForLock(connection);
      await emptyDatabase(connection);
    } catch (error) {
      await connection.close();
      throw error;
    }
    const drop = async () => {
      await emptyDatabase(connection);
      await connection.close();
      this.#inUse = false;
    };
    return { connection, drop };
  }
}

/** The start of a server and a database's number in it: no two databases have both. */
async function databaseIdentity(connection: PostgresqlConnection): Promise<string> {
  const [row] = await connection.query(
    "select pg_postmaster_start_time()::text || ' ' || oid as identity from pg_database where datname = current_database()",
  );
  return String(row?.identity);
}

async function waitForLock(connection: PostgresqlConnection): Promise<void> {
  const deadlineMs = performance.now() + patienceMs;
  while (!(await connection.tryLock(lock))) {
    if (performance.now() > deadlineMs)
      throw new DatabaseError("lockTimeout", "another run uses the scratch database for too long");
    await sleep(pollMs);
  }
}

const onlyOne = (): DatabaseError =>
  new DatabaseError(
    "permission",
    "two scratch databases are needed at once, and scratchUrl names one",
    "Give the role the right to create databases (ALTER ROLE … CREATEDB).",
  );
