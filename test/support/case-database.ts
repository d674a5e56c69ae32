/** The one database that a family of cases runs on, empty for each. */
import type { Connection, Scratch, ScratchHost } from "@dsl/planner";
import { emptyDatabase, scratchHost, type Engine } from "./engines.js";

export class CaseDatabase {
  #host: ScratchHost | undefined;
  #scratch: Scratch | undefined;

  constructor(
    readonly engine: Engine,
    private readonly clear: (connection: Connection) => Promise<void> = (connection) =>
      emptyDatabase(engine, connection),
  ) {}

  async open(postgresqlUrl: string): Promise<void> {
    this.#host = await scratchHost(this.engine, postgresqlUrl);
  }

  async empty(): Promise<Connection> {
    if (this.#host === undefined) throw new Error("open it first");
    if (this.#scratch !== undefined && this.engine.name === "postgresql") {
      await this.clear(this.#scratch.connection);
      return this.#scratch.connection;
    }
    await this.#scratch?.drop();
    this.#scratch = await this.#host.create();
    return this.#scratch.connection;
  }

  async close(): Promise<void> {
    await this.#scratch?.drop();
    await this.#host?.close();
  }
}
