/** What the examples name and no schema makes: it is the server's, not a database's. */
import type { Connection } from "@dsl/planner";
import type { Engine } from "../engines.js";

export async function makeServerObjects(engine: Engine, connection: Connection): Promise<void> {
  if (engine.name === "sqlite") return;
  await dropServerObjects(engine, connection);
  await connection.execute("set allow_in_place_tablespaces = on");
  await connection.execute("create tablespace fast location ''");
}

/** The database is empty. */
export async function dropServerObjects({ name }: Engine, connection: Connection): Promise<void> {
  if (name === "sqlite") return;
  await connection.execute("drop tablespace if exists fast");
}
