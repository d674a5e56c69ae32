/** The project's history, for commands that cannot go on with a broken one. */
import type { Project } from "../project.js";
import { problem } from "../problem.js";
import { fail } from "../stop.js";
import type { History } from "./history.js";
import type { Migration } from "./migration.js";
import { readHistory } from "./read-history.js";

/** Stops with everything that is wrong with the folder, and on migrations of another database. */
export async function loadHistory(project: Project): Promise<History> {
  const history = await readHistory(project.migrationsFolder);
  if (history.diagnostics.length > 0) fail(...history.diagnostics);
  const foreign = history.migrations.filter((each) => !isOwn(project, each));
  if (foreign.length > 0) fail(...foreign.map((each) => written(project, each)));
  return history;
}

function isOwn(project: Project, migration: Migration): boolean {
  const { provider, providerAliases } = project.driver.dialect.target;
  return [provider, ...providerAliases].includes(migration.manifest.provider);
}

function written(project: Project, { id, manifest }: Migration) {
  const { provider } = project.driver.dialect.target;
  return problem("D5108", `migration "${id}" was written for ${manifest.provider}, the project is on ${provider}`, {
    help: "SQL of one database does not run on another: use another migrations folder for it",
  });
}
