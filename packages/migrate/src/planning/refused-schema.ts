/** The engine refuses a planned statement on empty tables: some text of the schema is wrong. Says which, and where. */
import type { Step } from "@dsl/generator";
import type { Change, Dialect, Plan } from "@dsl/planner";
import type { Project } from "../project.js";
import type { StepFailure } from "../run/step-failure.js";
import { stepProblem } from "../run/step-problem.js";
import { fail } from "../stop.js";

export function refuseSchema({ driver }: Project, plan: Plan, steps: readonly Step[], failure: StepFailure): never {
  const { span: _, ...diagnostic } = stepProblem(failure, "the planned script", "up", steps);
  const span = plan.changes.find((change) => makes(change, failure.statement, plan, driver.dialect))?.because.span;
  return fail({
    ...diagnostic,
    code: "D5401",
    message: `the database refuses the schema: ${failure.cause.message}`,
    ...(span === undefined ? {} : { span }),
    help: "correct the SQL text in the schema that this statement is made of; nothing was written",
  });
}

function makes(change: Change, statement: string | undefined, { context }: Plan, dialect: Dialect): boolean {
  return statement !== undefined && dialect.render(change, context).some((sql) => statement.includes(sql));
}
