/** The two databases that the pairs of one engine run on, emptied rather than made anew. */
import { emptyCatalog, type Catalog, type Connection } from "@dsl/planner";
import { CaseDatabase } from "../support/case-database.js";
import { introspect, type Engine } from "../support/engines.js";
import { emptyQuickly } from "./empty-quickly.js";

export class FuzzDatabases {
  readonly #one: CaseDatabase;
  readonly #other: CaseDatabase;
  /** For rows only: a session in which foreign keys are off. */
  #filling: Connection | undefined;
  #url = "";
  #emptyState: Catalog | undefined;

  constructor(private readonly engine: Engine) {
    this.#one = new CaseDatabase(engine, emptyQuickly);
    this.#other = new CaseDatabase(engine, emptyQuickly);
  }

  async open(postgresqlUrl: string): Promise<void> {
    this.#url = postgresqlUrl;
    await this.#one.open(postgresqlUrl);
    await this.#other.open(postgresqlUrl);
  }

  empty(): Promise<Connection> {
    return this.#one.empty();
  }

  other(): Promise<Connection> {
    return this.#other.empty();
  }

  /** What an empty database has, read once. */
  async emptyState(connection: Connection): Promise<Catalog> {
    if (this.#emptyState === undefined) {
      const { namespaces, extensions } = await introspect(connection, this.engine.driver.dialect);
      this.#emptyState = { ...emptyCatalog, namespaces, extensions };
    }
    return this.#emptyState;
  }

  /** Changes rows of the first one, which `connection` is connected to, whatever points at what. */
  async fill(connection: Connection, statements: string): Promise<void> {
    if (this.engine.name === "sqlite") {
      return connection.executeScript(`pragma foreign_keys = off;\n${statements}pragma foreign_keys = on;`);
    }
    this.#filling ??= await this.#connectTo(connection.identity);
    await this.#filling.executeScript(statements);
  }

  async #connectTo(identity: string): Promise<Connection> {
    const url = new URL(this.#url);
    url.pathname = identity.slice(identity.indexOf("/"));
    const filling = await this.engine.driver.connect(url.href, { baseFolder: "/", create: false });
    await filling.execute("set session_replication_role = replica");
    return filling;
  }

  async close(): Promise<void> {
    await this.#filling?.close();
    await this.#one.close();
    await this.#other.close();
  }
}
