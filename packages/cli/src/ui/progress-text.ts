/** What is going on, in one line. */
import type { Progress } from "@dsl/migrate";

export function progressText(progress: Progress): string {
  switch (progress.kind) {
    case "waiting":
      return `another migration runs on this database: waiting${progress.forMs < 1000 ? "" : ` since ${Math.round(progress.forMs / 1000)} s`}`;
    case "step":
      return `${progress.id} ${progress.direction}: step ${progress.step} of ${progress.steps}`;
    case "retry":
      return `${progress.id}: step ${progress.step} could not get its lock; attempt ${progress.attempt}${indented(progress.detail)}`;
    case "batch":
      return `${progress.id}: step ${progress.step}, ${progress.rows} rows`;
    case "applied":
      return `${progress.direction === "up" ? "applied" : "took back"} ${progress.id} in ${Math.round(progress.durationMs)} ms`;
    case "stage":
      return progress.text;
  }
}

function indented(detail: string): string {
  return detail === "" ? "" : `\n  ${detail.replaceAll("\n", "\n  ")}`;
}
