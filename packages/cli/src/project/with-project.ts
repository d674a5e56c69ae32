/** Runs the body of a command on the project; a schema with errors is an outcome of its own. */
import type { Context } from "../context.js";
import type { Outcome } from "../command.js";
import { createProject, InvalidSchema, type Needs, type OpenProject } from "./create-project.js";

export async function withProject(
  context: Context,
  needs: Needs,
  body: (open: OpenProject) => Promise<Outcome>,
): Promise<Outcome> {
  try {
    const open = await createProject(context, needs);
    const outcome = await body(open);
    if (open.schema === undefined) return outcome;
    const warnings = needs.schema === "none" ? [] : open.schema.found;
    return { ...outcome, diagnostics: [...warnings, ...(outcome.diagnostics ?? [])], sources: open.schema.sources };
  } catch (error) {
    if (!(error instanceof InvalidSchema)) throw error;
    return { code: 1, diagnostics: error.schema.diagnostics, sources: error.schema.sources };
  }
}
