/** One migration as it is on disk. */
import type { Hazard } from "@dsl/planner";

export interface Migration {
  /** The folder's name. `20261122T101500_add_posts` */
  readonly id: string;
  /** Absolute. */
  readonly folder: string;
  readonly up: string;
  /** Absent: there is no down.sql. */
  readonly down?: string;
  readonly manifest: Manifest;
  /** SHA-256 of up.sql with LF line ends, in hex. */
  readonly checksum: string;
}

/** `migration.json` */
export interface Manifest {
  /** Ids of the migrations that it follows. */
  readonly parents: readonly string[];
  readonly labels: readonly string[];
  /** Ids that must be applied before it without being its parents. */
  readonly dependsOn: readonly string[];
  /** `postgresql` */
  readonly provider: string;
  readonly hazards: { readonly up: readonly Hazard[]; readonly down: readonly Hazard[] };
  /** Codes of hazards that were consented to when it was written. */
  readonly accepted: readonly string[];
  /** Checksums of the files as the planner wrote them; a file that differs was edited, and its hazards are computed anew. */
  readonly written?: { readonly up: string; readonly down: string };
}
