/** `migrate diff`: the plan between any two sources. Changes nothing, asks nothing. */
import type { Question } from "@dsl/planner";
import type { Planned } from "../planning/planned.js";
import type { Project } from "../project.js";
import type { Result } from "../result.js";
import type { Source } from "../source/source.js";

export interface DiffRequest {
  readonly from: Source;
  readonly to: Source;
  /** The way back instead. */
  readonly down: boolean;
  readonly fast: boolean;
  readonly answers: Readonly<Record<string, string>>;
}

export interface DiffReport {
  readonly planned: Planned;
  /** Possible renames and other questions that were answered the safe way. */
  readonly questions: readonly Question[];
}

/** `differs` when there are changes; `done` when there are none. */
export async function diff(_project: Project, _request: DiffRequest): Promise<Result<DiffReport>> {
  throw new Error("not built yet");
}
