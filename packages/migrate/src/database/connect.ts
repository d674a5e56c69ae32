/** Connections to the project's own database. */
import type { Connection } from "@dsl/planner";
import { problem } from "../problem.js";
import type { Project } from "../project.js";
import { fail } from "../stop.js";

/** How long a statement waits for a lock before it lets others pass and tries again. */
const lockTimeoutMs = 5000;

/** The database must be there. Stops when the project names none. */
export async function withDatabase<T>(project: Project, work: (connection: Connection) => Promise<T>): Promise<T> {
  return withConnection(project, false, databaseUrl(project), work);
}

/** The database is made when it is not there. */
export async function withNewDatabase<T>(project: Project, work: (connection: Connection) => Promise<T>): Promise<T> {
  return withConnection(project, true, databaseUrl(project), work);
}

/** Another database than the project's own. */
export async function withOtherDatabase<T>(
  project: Project,
  url: string,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  return withConnection(project, false, url, work);
}

function databaseUrl({ url }: Project): string {
  return (
    url ??
    fail(
      problem("D5001", "no database is named", {
        help: "give `--url`, set DATABASE_URL, or write `url` into the datasource or dsl.config.ts",
      }),
    )
  );
}

async function withConnection<T>(
  { driver, folder, onStatement, signal }: Project,
  create: boolean,
  url: string,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const options = {
    baseFolder: folder,
    create,
    lockTimeoutMs,
    ...(onStatement === undefined ? {} : { onStatement }),
    ...(signal === undefined ? {} : { signal }),
  };
  const connection = await driver.connect(url, options);
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}
