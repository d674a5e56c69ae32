/** What `db pull` and `inspect` need of a source: its catalog. */
import type { Catalog } from "@dsl/planner";
import type { Project } from "../project.js";
import type { Result } from "../result.js";
import { withWorkshop } from "../scratch/workshop.js";
import { done, settle } from "../settle.js";
import { loadSource } from "../source/load-source.js";
import type { Source } from "../source/source.js";

export interface PullReport {
  readonly catalog: Catalog;
  /** `PostgreSQL 18.4`; absent for a schema. */
  readonly serverName?: string;
  readonly serverVersion: number;
  /** What the project's `include` leaves out. */
  readonly excluded: readonly { readonly kind: string; readonly name: string }[];
}

export function readCatalog(project: Project, { source }: { readonly source: Source }): Promise<Result<PullReport>> {
  return settle(() =>
    withWorkshop(project, async (workshop) => {
      const { state, server, excluded } = await loadSource(workshop, source);
      const { assumedVersion } = project.driver.dialect.facts;
      return done({
        catalog: state.catalog,
        serverVersion: server?.version ?? assumedVersion,
        excluded,
        ...(server === undefined ? {} : { serverName: server.name }),
      });
    }),
  );
}
