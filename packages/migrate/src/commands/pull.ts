/** What `db pull` and `inspect` need of a source: its catalog. */
import type { Catalog } from "@dsl/planner";
import type { Project } from "../project.js";
import type { Result } from "../result.js";
import type { Source } from "../source/source.js";

export interface PullReport {
  readonly catalog: Catalog;
  /** `PostgreSQL 18.4`; absent for a schema. */
  readonly serverName?: string;
  readonly serverVersion: number;
  /** What the project's `include` leaves out. */
  readonly excluded: readonly { readonly kind: string; readonly name: string }[];
}

export async function readCatalog(
  _project: Project,
  _request: { readonly source: Source },
): Promise<Result<PullReport>> {
  throw new Error("not built yet");
}
