/** `migrate deploy`: applies what is pending, or prints the script that would. */
import type { Project } from "../project.js";
import type { Result } from "../result.js";
import type { Applied } from "../run/applied.js";

export interface DeployRequest {
  /** An id, or a unique prefix or suffix of one. Absent: everything. */
  readonly to?: string;
}

export interface DeployReport {
  readonly applied: readonly Applied[];
}

export async function deploy(_project: Project, _request: DeployRequest): Promise<Result<DeployReport>> {
  throw new Error("not built yet");
}

export interface DeployScriptRequest {
  /** The database is there already. Absent: from the beginning, ledger included. */
  readonly from?: string;
  readonly to?: string;
}

/** The same as SQL, ledger statements included, without any database. */
export async function deployScript(
  _project: Project,
  _request: DeployScriptRequest,
): Promise<Result<{ readonly sql: string }>> {
  throw new Error("not built yet");
}
