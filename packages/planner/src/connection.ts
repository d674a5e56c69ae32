/** What the connected half of a dialect gives: connections and scratch databases. No dialect is named outside it. */
import type { Catalog, QualifiedName } from "./catalog.js";
import type { Dialect } from "./dialect.js";

export type Row = Record<string, unknown>;

/** The connected half of a dialect. */
export interface Driver {
  readonly dialect: Dialect;
  /** Whether this driver speaks the protocol of `url`. */
  accepts(url: string): boolean;
  /** Opens a connection. `baseFolder` is what relative file names start from. Throws `DatabaseError`. */
  connect(url: string, options: ConnectOptions): Promise<Connection>;
  /** Where scratch databases are made for work on `url`; undefined url: an embedded server. */
  scratchHost(url: string | undefined, options: ConnectOptions): Promise<ScratchHost>;
}

export interface ConnectOptions {
  readonly baseFolder: string;
  /** Create the database when it does not exist (a file of SQLite, CREATE DATABASE elsewhere). */
  readonly create: boolean;
  /** Each statement and its time in milliseconds, for `-v`. */
  readonly onStatement?: (sql: string, durationMs: number) => void;
  /** How long a statement waits for a lock before it fails with `lockTimeout`. Absent: as long as the engine lets it. */
  readonly lockTimeoutMs?: number;
  /** Calls off the statement that runs when it aborts, which then fails with `cancelled`; later ones run. */
  readonly signal?: AbortSignal;
  /** Where scratch databases are made when the role may not create any. */
  readonly scratchUrl?: string;
  /** Where the content of scratch databases is kept from one command to the next, by a host that keeps it nowhere itself. */
  readonly snapshots?: Snapshots;
}

/** Contents of databases by key; one that is not there is made again. */
export interface Snapshots {
  read(key: string): Promise<Uint8Array | undefined>;
  write(key: string, content: Uint8Array): Promise<void>;
}

export interface Connection {
  /** Comparable number. 180004, 3053002 */
  readonly serverVersion: number;
  /** `PostgreSQL 18.4`, `SQLite 3.53.2` */
  readonly serverName: string;
  /** What tells this database from others, without secrets. `127.0.0.1:5432/app`, `/srv/app.db` */
  readonly identity: string;
  /** Rows of one statement; values are always bound. */
  query(sql: string, params?: readonly unknown[]): Promise<readonly Row[]>;
  /** One statement with no parameters and no rows wanted. Returns the number of rows touched. */
  execute(sql: string): Promise<number>;
  /** A whole script of statements, in the transaction that is open if there is one. */
  executeScript(sql: string): Promise<void>;
  /** Runs `work` in one transaction; a throw rolls back. */
  transaction<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Like `transaction`, for work that changes structure. Takes the write lock before `work` reads. An engine that cannot put
   * foreign keys off leaves them unchecked meanwhile and throws kind `constraint` when a row breaks one at the end (SQLite:
   * foreign_keys off, BEGIN IMMEDIATE, foreign_key_check before COMMIT, foreign_keys as they were).
   */
  step<T>(work: () => Promise<T>): Promise<T>;
  /** Whether there is a table of this name. */
  hasTable(name: QualifiedName): Promise<boolean>;
  /** Runs `work` seeing one consistent snapshot, read only. */
  snapshot<T>(work: () => Promise<T>): Promise<T>;
  /**
   * What tells the state of the structure from others on this connection: the same text means that reading it anew would give
   * the same. Undefined: not known. Absent where the engine can tell no quicker than by being read.
   */
  stateMark?(): Promise<string | undefined>;
  /** Roles that a script names and the server has not. Absent where the engine has none. */
  missingRoles?(script: string): Promise<readonly string[]>;
  /** Takes the advisory lock of migrations if it is free. True at once where the engine has none. */
  tryLock(name: string): Promise<boolean>;
  unlock(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Makes throw-away databases. */
export interface ScratchHost {
  /** Which engine judges. `PostgreSQL 18.4 (embedded)` */
  readonly serverName: string;
  /** As `Connection.serverVersion`. */
  readonly serverVersion: number;
  /** Those of the server, which the catalog of each of its databases has. */
  readonly roles: Catalog["roles"];
  create(): Promise<Scratch>;
  /**
   * A scratch that starts as the cached result of `build`, which runs only when no cache of this key exists. `earlier` are
   * other caches that may be there, the nearest first, each with what leads from it to this one.
   */
  fromCache(key: string, build: BuildScratch, earlier?: readonly EarlierScratch[]): Promise<Scratch>;
  /**
   * The same without a copy: the cache itself, or an earlier one, in one transaction that `drop` rolls back. What commits, or
   * cannot run in a transaction, fails there. Absent where a copy costs nothing, or there are no caches.
   */
  borrow?(key: string, build: BuildScratch, earlier?: readonly EarlierScratch[]): Promise<Scratch>;
  /** Drops left-over scratch and cache databases; returns their names. */
  clean(): Promise<readonly string[]>;
  /** Makes a role that a script names, where the server is the host's own and no one else's. */
  makeRole?(name: string): Promise<void>;
  close(): Promise<void>;
}

export type BuildScratch = (scratch: Connection) => Promise<void>;

export interface EarlierScratch {
  readonly key: string;
  /** What leads on from there is so little that whoever borrows it may run it each time. */
  readonly isNear: boolean;
  readonly build: BuildScratch;
}

export interface Scratch {
  readonly connection: Connection;
  /** Closes the connection and drops the database, or leaves it as it was. */
  drop(): Promise<void>;
}

export type DatabaseErrorKind =
  | "unreachable"
  | "authentication"
  | "noSuchDatabase"
  | "noSuchRole"
  | "permission"
  | "lockTimeout"
  | "connectionLost"
  | "cancelled"
  | "constraint"
  | "syntax"
  | "readOnly"
  | "other";

export interface DatabaseErrorDetails {
  readonly help?: string | undefined;
  readonly role?: string | undefined;
}

/** An error of a database in one shape: `message` is plain and has no secret, `detail` is the engine's own text. */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";
  /** What to do, where the database knows better than the kind of error tells. */
  readonly help: string | undefined;
  /** Of `noSuchRole`: which. */
  readonly role: string | undefined;
  constructor(
    readonly kind: DatabaseErrorKind,
    message: string,
    readonly detail?: string,
    /** The engine's code. `23505`, `SQLITE_CONSTRAINT_UNIQUE` */
    readonly engineCode?: string,
    more: DatabaseErrorDetails = {},
  ) {
    super(message);
    this.help = more.help;
    this.role = more.role;
  }
}
