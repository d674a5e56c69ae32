/** `migrate verify`: every migration up, down and up again on a scratch. */
import type { Project } from "../project.js";
import type { Result } from "../result.js";

export interface VerifyReport {
  readonly verified: readonly { readonly id: string; readonly irreversible: boolean }[];
  readonly verifiedBy: string;
}

/** `differs` when a way back does not lead back; diagnostics name the migration and what is left. */
export async function verify(_project: Project): Promise<Result<VerifyReport>> {
  throw new Error("not built yet");
}
