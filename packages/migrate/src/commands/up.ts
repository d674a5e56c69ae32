/** `migrate up`: the next pending migrations. */
import type { Project } from "../project.js";
import type { Result } from "../result.js";
import type { DeployReport } from "./deploy.js";

/** Applies the next `count` pending migrations. */
export async function up(_project: Project, _request: { readonly count: number }): Promise<Result<DeployReport>> {
  throw new Error("not built yet");
}
