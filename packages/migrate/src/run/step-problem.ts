/** The diagnostic of a step that failed: migration, step, statement, the engine's words, and what to do. */
import type { Diagnostic } from "@dsl/parser";
import type { Step } from "@dsl/generator";
import { databaseProblem } from "../database-problem.js";
import { problem } from "../problem.js";
import type { Direction } from "../project.js";
import type { StepFailure } from "./step-failure.js";

/** `what` names the script. `migration "20261122T101500_add_posts"` */
export function stepProblem(
  failure: StepFailure,
  what: string,
  direction: Direction,
  steps: readonly Step[],
): Diagnostic {
  const { code, help } = databaseProblem(failure.cause);
  const step = steps[failure.index]!;
  return problem(
    code === "D5012" ? code : "D5301",
    `${what} failed ${direction} in step ${failure.index + 1} of ${steps.length}: ${failure.cause.message}`,
    {
      detail: [
        failure.cause.detail === failure.cause.message ? undefined : failure.cause.detail,
        failure.statement === undefined ? undefined : excerpt(failure.statement),
      ]
        .filter((each) => each !== undefined && each !== "")
        .join("\n\n"),
      help: [
        kept(failure, step),
        help ?? adviceFor(failure) ?? `correct ${direction}.sql or what it ran into, then run the command again`,
      ].join("; "),
    },
  );
}

/** What no migration made was not thought of: https://www.postgresql.org/docs/current/errcodes-appendix.html, 2BP01 and 0A000. */
function adviceFor({ cause: { engineCode }, statement = "" }: StepFailure): string | undefined {
  const isHeld = engineCode === "2BP01" || (engineCode === "0A000" && /\bALTER COLUMN .* TYPE\b/i.test(statement));
  return isHeld
    ? "what depends on it is in the database and in no migration: drop it by hand, or take this migration away, adopt it (`dsl db pull`, then `dsl migrate drift --adopt`) and plan anew"
    : undefined;
}

function kept({ index }: StepFailure, { mode }: Step): string {
  const before = index === 0 ? "nothing was done before it" : `what was done before step ${index + 1} is kept`;
  const byMode: Record<Step["mode"], string> = {
    transaction: `nothing of this step was kept, ${before}`,
    "no-transaction": `this step runs outside a transaction and is repeated next time, ${before}`,
    batch: `the batches that were done are kept, ${before}`,
  };
  return byMode[mode];
}

const maxLines = 20;

function excerpt(statement: string): string {
  const lines = statement.trim().split("\n");
  return lines.length <= maxLines ? lines.join("\n") : [...lines.slice(0, maxLines), "…"].join("\n");
}
