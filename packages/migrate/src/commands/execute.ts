/** `db execute`: runs the text of an SQL file. */
import { DatabaseError } from "@dsl/planner";
import { withDatabase } from "../database/connect.js";
import { databaseProblem } from "../database-problem.js";
import type { Project } from "../project.js";
import type { Result } from "../result.js";
import { done, settle } from "../settle.js";
import { fail } from "../stop.js";

/** `name` says in errors what was run: the file's name. */
export function execute(
  project: Project,
  { sql, name }: { readonly sql: string; readonly name: string },
): Promise<Result<{ readonly durationMs: number }>> {
  return settle(() =>
    withDatabase(project, async (connection) => {
      const startedMs = performance.now();
      await connection.executeScript(sql).catch((error: unknown) => describe(name, error));
      return done({ durationMs: performance.now() - startedMs });
    }),
  );
}

function describe(name: string, error: unknown): never {
  if (!(error instanceof DatabaseError)) throw error;
  const diagnostic = databaseProblem(error);
  return fail({ ...diagnostic, message: `${name}: ${diagnostic.message}` });
}
