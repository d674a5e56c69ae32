/** `migrate up`: the next pending migrations. */
import type { Project } from "../project.js";
import type { Result } from "../result.js";
import { deployChosen, type DeployReport } from "./deploy.js";

/** Applies the next `count` pending migrations. */
export function up(project: Project, { count }: { readonly count: number }): Promise<Result<DeployReport>> {
  return deployChosen(
    project,
    () =>
      ({ pending }) =>
        pending.slice(0, count),
  );
}
