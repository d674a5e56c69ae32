/** `migrate baseline`: the first migration from a whole database, recorded there as applied. */
import type { Project } from "../project.js";
import type { Result } from "../result.js";

export interface BaselineReport {
  readonly id: string;
  readonly files: readonly string[];
  /** Met and not understood: named, and not in the migration. */
  readonly unknown: readonly { readonly kind: string; readonly name: string }[];
}

export async function baseline(_project: Project): Promise<Result<BaselineReport>> {
  throw new Error("not built yet");
}
