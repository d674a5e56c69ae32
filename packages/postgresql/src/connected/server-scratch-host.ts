/**
 * Scratch databases on a server where they may be made. Each is called by a random name on which its owner holds an advisory
 * lock, so that whoever comes next can tell what is left over. Caches are templates; when one was used last is its comment.
 */
import {
  type BuildScratch,
  type Catalog,
  type ConnectOptions,
  DatabaseError,
  type EarlierScratch,
  type Scratch,
  type ScratchHost,
} from "@dsl/planner";
import { borrowCache } from "./borrow-cache.js";
import { connect } from "./connect.js";
import type { PostgresqlConnection } from "./connection.js";
import { dropSubscriptions } from "./drop-subscriptions.js";
import { onSameServer } from "./database-url.js";
import { type DatabaseLikeness, readLikeness } from "./read-likeness.js";
import { readRoles } from "./read-roles.js";
import { cacheName, cachePrefix, newScratchName, scratchPrefix } from "./scratch-names.js";
import { isDatabaseTaken } from "./is-database-taken.js";

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

  /** Ends when all that was asked of the connection is done. */
  #turn: Promise<void> = Promise.resolve();

  private constructor(
    private readonly url: string,
    private readonly admin: PostgresqlConnection,
    private readonly options: ConnectOptions,
    private readonly likeness: DatabaseLikeness,
    readonly roles: Catalog["roles"],
    private readonly own: OwnServer | undefined,
  ) {
    this.serverName = own === undefined ? admin.serverName : `${admin.serverName} (embedded)`;
    this.serverVersion = admin.serverVersion;
    if (own !== undefined) this.makeRole = async (name) => void (await this.#execute(`CREATE ROLE ${quote(name)}`));
  }

  /** Takes over `admin`. What earlier runs left behind is dropped. */
  static async open(
    url: string,
    admin: PostgresqlConnection,
    options: ConnectOptions,
    own?: OwnServer,
  ): Promise<ServerScratchHost> {
    await admin.query(forScratch);
    const likeness = await readLikeness(admin);
    const host = new ServerScratchHost(url, admin, options, likeness, await readRoles(admin), own);
    await host.#dropAll(await host.#leftOver());
    return host;
  }

  create(): Promise<Scratch> {
    return this.#make(this.likeness.createOptions);
  }

  async fromCache(key: string, build: BuildScratch, earlier: readonly EarlierScratch[] = []): Promise<Scratch> {
    const cache = this.#cacheName(key);
    if ((await this.#there([cache])).length === 0) await this.#fill(cache, build, earlier);
    try {
      const scratch = await this.#make(this.#copyOf(cache));
      this.#markUsed(cache);
      return scratch;
    } catch (error) {
      if (!isMissing(error) && !isInUse(error)) throw error;
      // Dropped in the meantime by somebody who needed room, or borrowed for too long.
      const scratch = await this.create();
      await build(scratch.connection);
      return scratch;
    }
  }

  async borrow(key: string, build: BuildScratch, earlier: readonly EarlierScratch[] = []): Promise<Scratch> {
    const nearest = await this.#nearest([
      { key, build: asItIs, isNear: true },
      ...earlier.filter(({ isNear }) => isNear),
    ]);
    const begun = nearest === undefined ? undefined : await this.#borrowNear(nearest);
    if (begun !== undefined) return begun;
    const cache = this.#cacheName(key);
    await this.#fill(cache, build, earlier);
    return this.#borrow(cache);
  }

  async clean(): Promise<readonly string[]> {
    return this.#dropAll([...(await this.#leftOver()), ...(await this.#caches())]);
  }

  async close(): Promise<void> {
    await this.#turn;
    await this.admin.close();
    await this.own?.stop();
  }

  async #make(createOptions: string): Promise<Scratch> {
    const name = newScratchName();
    await this.#lock(name);
    try {
      await this.#create(name, createOptions);
      const connection = await this.#connect(name);
      return { connection, drop: () => this.#drop(name, connection) };
    } catch (error) {
      await this.#dropAll([name]);
      await this.#unlock(name);
      throw error;
    }
  }

  /** The server itself waits five seconds for whoever is connected to the template: one that is borrowed. */
  async #create(name: string, options: string): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.#execute(`CREATE DATABASE ${quote(name)} ${options}`);
        return;
      } catch (error) {
        if (!isInUse(error) || attempt === maxAttempts) throw error;
      }
    }
  }

  /** Does not wait until the server has dropped it; closing the host does. */
  async #drop(name: string, connection: PostgresqlConnection): Promise<void> {
    await dropSubscriptions(connection).catch(unlessLost);
    await connection.close();
    void this.#execute(`DROP DATABASE IF EXISTS ${quote(name)} WITH (FORCE)`)
      .then(() => this.#unlock(name))
      .catch(unlessLost);
  }

  /** Undefined: what leads on from there does not run in one transaction. */
  async #borrowNear({ key, build }: EarlierScratch): Promise<Scratch | undefined> {
    const scratch = await this.#borrow(this.#cacheName(key));
    try {
      await build(scratch.connection);
      return scratch;
    } catch {
      await scratch.drop();
      return undefined;
    }
  }

  async #borrow(cache: string): Promise<Scratch> {
    const connect = () => this.#connect(cache);
    const scratch = await borrowCache({ connect, discard: () => this.#dropAll([cache]) });
    this.#markUsed(cache);
    return scratch;
  }

  async #connect(name: string): Promise<PostgresqlConnection> {
    const { onStatement, signal } = this.options;
    const connection = await connect(onSameServer(this.url, name), {
      create: false,
      ...(onStatement && { onStatement }),
      ...(signal && { signal }),
    });
    try {
      await this.#prepare(connection);
      return connection;
    } catch (error) {
      await connection.close();
      throw error;
    }
  }

  async #prepare(connection: PostgresqlConnection): Promise<void> {
    await connection.query(forScratch);
    for (const [setting, value] of this.likeness.settings) {
      // What only a superuser may set stays as it is.
      await connection.query("select set_config($1, $2, false)", [setting, value]).catch(unlessForbidden);
    }
  }

  #copyOf(cache: string): string {
    return `TEMPLATE ${quote(cache)}${this.likeness.copyOptions}`;
  }

  #cacheName(key: string): string {
    return cacheName(key, this.likeness.createOptions);
  }

  /** Builds under a scratch's name; the finished database gets the name of the cache at once. */
  async #fill(cache: string, build: BuildScratch, earlier: readonly EarlierScratch[]): Promise<void> {
    const name = newScratchName();
    await this.#lock(name);
    try {
      const begun = await this.#begin(name, earlier);
      const connection = await this.#connect(name);
      let subscriptions: number;
      try {
        await (begun?.build ?? build)(connection);
        subscriptions = await dropSubscriptions(connection);
      } finally {
        await connection.close();
      }
      // without them it would be another database
      if (subscriptions === 0) await this.#rename(name, cache);
    } finally {
      await this.#dropAll([name]);
      await this.#unlock(name);
    }
    await this.#dropAll((await this.#caches()).filter((other) => other !== cache).slice(maxCaches - 1));
  }

  /** A new database: a copy of the nearest cache, which is returned, or an empty one. */
  async #begin(name: string, earlier: readonly EarlierScratch[]): Promise<EarlierScratch | undefined> {
    const nearest = await this.#nearest(earlier);
    try {
      if (nearest !== undefined) {
        await this.#create(name, this.#copyOf(this.#cacheName(nearest.key)));
        return nearest;
      }
    } catch (error) {
      if (!isMissing(error) && !isInUse(error)) throw error;
    }
    await this.#create(name, this.likeness.createOptions);
    return undefined;
  }

  /** The first whose cache is there. */
  async #nearest(all: readonly EarlierScratch[]): Promise<EarlierScratch | undefined> {
    const there = await this.#there(all.map(({ key }) => this.#cacheName(key)));
    return all.find(({ key }) => there.includes(this.#cacheName(key)));
  }

  /** Another may have made the same cache in the meantime. */
  async #rename(name: string, cache: string): Promise<void> {
    try {
      await this.#execute(`ALTER DATABASE ${quote(name)} RENAME TO ${quote(cache)}`);
      this.#markUsed(cache);
    } catch (error) {
      if (!isDatabaseTaken(error)) throw error;
    }
  }

  /** Nobody waits for it. */
  #markUsed(cache: string): void {
    void this.#execute(`COMMENT ON DATABASE ${quote(cache)} IS '${new Date().toISOString()}'`).catch(unlessLost);
  }

  #there(names: readonly string[]): Promise<readonly string[]> {
    return this.#names("datname = any($1)", [names]);
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

  async #names(where: string, params: readonly unknown[] = []): Promise<readonly string[]> {
    const select = `select datname::text as name from pg_database where ${where}`;
    return (await this.#inTurn(() => this.admin.query(select, params))).map(({ name }) => String(name));
  }

  /** Leaves alone what somebody is connected to, and what belongs to others. Returns what was dropped. */
  async #dropAll(names: readonly string[]): Promise<readonly string[]> {
    const dropped: string[] = [];
    for (const name of names) {
      try {
        await this.#execute(`DROP DATABASE ${quote(name)}`);
        dropped.push(name);
      } catch (error) {
        if (!(error instanceof DatabaseError) || error.kind === "connectionLost") throw error;
      }
    }
    return dropped;
  }

  #execute(sql: string): Promise<number> {
    return this.#inTurn(() => this.admin.execute(sql));
  }

  #lock(name: string): Promise<boolean> {
    return this.#inTurn(() => this.admin.tryLock(name));
  }

  #unlock(name: string): Promise<void> {
    return this.#inTurn(() => this.admin.unlock(name));
  }

  /** The connection takes one statement at a time. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work);
    this.#turn = mine.then(nothing, nothing);
    return mine;
  }
}

/** So often a template that is in use is asked for. */
const maxAttempts = 6;

const asItIs: BuildScratch = () => Promise.resolve();

const nothing = (): void => {};

/**
 * What a role or database sets against writing protects data, and there is none here; nor need it have reached the disk when
 * the server crashes.
 */
const forScratch =
  "select set_config('default_transaction_read_only', 'off', false), set_config('synchronous_commit', 'off', false)";

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const isMissing = (error: unknown): boolean => error instanceof DatabaseError && error.engineCode === "3D000";

const isInUse = (error: unknown): boolean => error instanceof DatabaseError && error.engineCode === "55006";

/** Whoever lost the connection cannot drop anything. */
function unlessLost(error: unknown): void {
  if (!(error instanceof DatabaseError)) throw error;
}

function unlessForbidden(error: unknown): void {
  if (!(error instanceof DatabaseError) || error.kind !== "permission") throw error;
}
