/** Roles that migrations name are asked for before the first of their statements runs. */
import type { Migration } from "../history/migration.js";
import { problem } from "../problem.js";
import { fail } from "../stop.js";
import type { Runner } from "./run-migration.js";

/** Stops where the server lacks some. Code of the project that runs before a migration may make them. */
export async function checkRolesOf(migrations: readonly Migration[], { project, connection }: Runner): Promise<void> {
  if (project.hooks.beforeApply !== undefined || connection.missingRoles === undefined) return;
  const missing = await connection.missingRoles(migrations.map(({ up }) => up).join("\n;\n"));
  if (missing.length === 0) return;
  const { quote } = project.driver.dialect.sql;
  fail(
    ...missing.map((role) =>
      problem("D5012", `role "${role}" does not exist`, {
        detail: `${migrations.find(({ up }) => up.includes(role))?.id ?? "a migration"} names it; nothing was applied`,
        help: `roles belong to the server, not to a database; create it there: CREATE ROLE ${quote(role)}`,
      }),
    ),
  );
}
