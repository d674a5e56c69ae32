/**
 * Scratch databases on a server where they may be made. Each is called by a random name on which its owner holds an advisory
 * lock, so that whoever comes next can tell what is left over. Caches are templates; when one was used last is its comment.
 */
import {
  type BuildScratch,
  type ConnectOptions,
  DatabaseError,
  type EarlierScratch,
  type Scratch,
  type ScratchHost,
} from "@dsl/planner";
import { connect } from "./connect.js";
import type { PostgresqlConnection } from "./connection.js";
import { dropSubscriptions } from "./drop-subscriptions.js";
import { onSameServer } from "./database-url.js";
import { type DatabaseLikeness, readLikeness } from "./read-likeness.js";
import { readSurroundings } from "./read-surroundings.js";
import { cacheName, cachePrefix, newScratchName, scratchPrefix } from "./scratch-names.js";

/** How many caches are kept. */
const maxCaches = 5;

/** A server that the host alone uses, and ends. */
interface OwnServer {
  stop(): Promise<void>;
}

export class ServerScratchHost implements ScratchHost {
  readonly serverName: string;
  readonly serverVersion: number;

  readonly makeRole?: (name: string) => Promise<void>;

  private constructor(
    private readonly url: string,
    private readonly admin: PostgresqlConnection,
    private readonly options: ConnectOptions,
    private readonly likeness: DatabaseLikeness,
    readonly surroundings: string,
    private readonly own: OwnServer | undefined,
  ) {
    this.serverName = own === undefined ? admin.serverName : `${admin.serverName} (embedded)`;
    this.serverVersion = admin.serverVersion;
    if (own !== undefined) this.makeRole = async (name) => void (await admin.execute(`CREATE ROLE ${quote(name)}`));
  }

  /** Takes over `admin`. What earlier runs left behind is dropped. */
  static async open(
    url: string,
    admin: PostgresqlConnection,
    options: ConnectOptions,
    own?: OwnServer,
  ): Promise<ServerScratchHost> {
    await admin.query(mayWrite);
    const likeness = await readLikeness(admin);
    const host = new ServerScratchHost(url, admin, options, likeness, await readSurroundings(admin), own);
    await host.#dropAll(await host.#leftOver());
    return host;
  }

  create(): Promise<Scratch> {
    return this.#make(this.likeness.createOptions);
  }

  async fromCache(key: string, build: BuildScratch, earlier?: EarlierScratch): Promise<Scratch> {
    const cache = this.#cacheName(key);
    if (!(await this.#isThere(cache))) await this.#fill(cache, build, earlier);
    try {
      const scratch = await this.#make(this.#copyOf(cache));
      await this.#markUsed(cache);
      return scratch;
    } catch (error) {
      if (!isMissing(error)) throw error;
      // Dropped in the meantime by somebody who needed room.
      const scratch = await this.create();
      await build(scratch.connection);
      return scratch;
    }
  }

  async clean(): Promise<readonly string[]> {
    return this.#dropAll([...(await this.#leftOver()), ...(await this.#caches())]);
  }

  async close(): Promise<void> {
    await this.admin.close();
    await this.own?.stop();
  }

  async #make(createOptions: string): Promise<Scratch> {
    const name = newScratchName();
    await this.admin.tryLock(name);
    try {
      await this.admin.execute(`CREATE DATABASE ${quote(name)} ${createOptions}`);
      const connection = await this.#connect(name);
      return { connection, drop: () => this.#drop(name, connection) };
    } catch (error) {
      await this.#dropAll([name]);
      await this.admin.unlock(name);
      throw error;
    }
  }

  async #drop(name: string, connection: PostgresqlConnection): Promise<void> {
    await dropSubscriptions(connection).catch(unlessLost);
    await connection.close();
    await this.admin.execute(`DROP DATABASE IF EXISTS ${quote(name)} WITH (FORCE)`);
    await this.admin.unlock(name);
  }

  async #connect(name: string): Promise<PostgresqlConnection> {
    const { onStatement, signal } = this.options;
    const connection = await connect(onSameServer(this.url, name), {
      create: false,
      ...(onStatement && { onStatement }),
      ...(signal && { signal }),
    });
    await connection.query(mayWrite);
    for (const [setting, value] of this.likeness.settings) {
      // What only a superuser may set stays as it is.
      await connection.query("select set_config($1, $2, false)", [setting, value]).catch(unlessForbidden);
    }
    return connection;
  }

  #copyOf(cache: string): string {
    return `TEMPLATE ${quote(cache)}${this.likeness.copyOptions}`;
  }

  #cacheName(key: string): string {
    return cacheName(key, this.likeness.createOptions);
  }

  /** Builds under a scratch's name; the finished database gets the name of the cache at once. */
  async #fill(cache: string, build: BuildScratch, earlier: EarlierScratch | undefined): Promise<void> {
    const name = newScratchName();
    await this.admin.tryLock(name);
    try {
      const begun = earlier !== undefined && (await this.#copy(name, this.#cacheName(earlier.key)));
      if (!begun) await this.admin.execute(`CREATE DATABASE ${quote(name)} ${this.likeness.createOptions}`);
      const connection = await this.#connect(name);
      let subscriptions: number;
      try {
        await (begun ? earlier.build : build)(connection);
        subscriptions = await dropSubscriptions(connection);
      } finally {
        await connection.close();
      }
      // without them it would be another database
      if (subscriptions === 0) await this.#rename(name, cache);
    } finally {
      await this.#dropAll([name]);
      await this.admin.unlock(name);
    }
    await this.#dropAll((await this.#caches()).filter((other) => other !== cache).slice(maxCaches - 1));
  }

  /** False: the cache is not there. */
  async #copy(name: string, cache: string): Promise<boolean> {
    try {
      await this.admin.execute(`CREATE DATABASE ${quote(name)} ${this.#copyOf(cache)}`);
      return true;
    } catch (error) {
      if (!isMissing(error)) throw error;
      return false;
    }
  }

  /** Another may have made the same cache in the meantime. */
  async #rename(name: string, cache: string): Promise<void> {
    try {
      await this.admin.execute(`ALTER DATABASE ${quote(name)} RENAME TO ${quote(cache)}`);
      await this.#markUsed(cache);
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.engineCode !== "42P04") throw error;
    }
  }

  async #markUsed(cache: string): Promise<void> {
    await this.admin
      .execute(`COMMENT ON DATABASE ${quote(cache)} IS '${new Date().toISOString()}'`)
      .catch(unlessMissing);
  }

  async #isThere(name: string): Promise<boolean> {
    return (await this.admin.query("select from pg_database where datname = $1", [name])).length > 0;
  }

  /** Most recently used first. */
  #caches(): Promise<readonly string[]> {
    return this.#names(`starts_with(datname, '${cachePrefix}')
      order by coalesce(shobj_description(oid, 'pg_database'), '') desc, datname`);
  }

  /** Scratch databases on whose name nobody holds the lock, in whichever database he took it. */
  #leftOver(): Promise<readonly string[]> {
    return this.#names(`starts_with(datname, '${scratchPrefix}') and not exists (
      select from pg_locks where locktype = 'advisory' and objsubid = 1
        and (classid::bigint << 32) | objid::bigint = hashtextextended(datname, 0))`);
  }

  async #names(where: string): Promise<readonly string[]> {
    const rows = await this.admin.query(`select datname::text as name from pg_database where ${where}`);
    return rows.map(({ name }) => String(name));
  }

  /** Leaves alone what somebody is connected to, and what belongs to others. Returns what was dropped. */
  async #dropAll(names: readonly string[]): Promise<readonly string[]> {
    const dropped: string[] = [];
    for (const name of names) {
      try {
        await this.admin.execute(`DROP DATABASE ${quote(name)}`);
        dropped.push(name);
      } catch (error) {
        if (!(error instanceof DatabaseError) || error.kind === "connectionLost") throw error;
      }
    }
    return dropped;
  }
}

/** What a role or database sets against writing protects data, and there is none here. */
const mayWrite = "select set_config('default_transaction_read_only', 'off', false)";

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const isMissing = (error: unknown): boolean => error instanceof DatabaseError && error.engineCode === "3D000";

/** Whoever lost the connection cannot drop anything. */
function unlessLost(error: unknown): void {
  if (!(error instanceof DatabaseError)) throw error;
}

function unlessMissing(error: unknown): void {
  if (!isMissing(error)) throw error;
}

function unlessForbidden(error: unknown): void {
  if (!(error instanceof DatabaseError) || error.kind !== "permission") throw error;
}
