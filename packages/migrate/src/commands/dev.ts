/** `migrate dev`: from an edited schema to a proved, written and applied migration. */
import type { Question } from "@dsl/planner";
import type { Decisions } from "../planning/consent.js";
import type { Drift } from "../planning/drift.js";
import type { Planned } from "../planning/planned.js";
import type { Proof } from "../planning/prove.js";
import type { Project } from "../project.js";
import type { Result } from "../result.js";
import type { Applied } from "../run/applied.js";

export interface DevRequest {
  /** For the id; made of the changes when absent. */
  readonly name?: string;
  /** Writes the migration and does not apply it. */
  readonly createOnly: boolean;
  /** Plain statements instead of the safe forms. */
  readonly fast: boolean;
  readonly decisions: Decisions;
}

export interface DevReport {
  /** In the order they ran: what was pending, then the new one. */
  readonly applied: readonly Applied[];
  readonly drift?: Drift;
  /** Absent: the schema has no changes. */
  readonly written?: WrittenMigration;
  readonly unmanaged: readonly { readonly kind: string; readonly name: string }[];
}

export interface WrittenMigration {
  readonly id: string;
  /** Absolute paths. */
  readonly files: readonly string[];
  readonly planned: Planned;
  readonly proof: Proof;
  readonly down: string;
  /** Questions about the way back that nobody answered; with an answer it would be reversible. */
  readonly open: readonly Question[];
}

export async function dev(_project: Project, _request: DevRequest): Promise<Result<DevReport>> {
  throw new Error("not built yet");
}
