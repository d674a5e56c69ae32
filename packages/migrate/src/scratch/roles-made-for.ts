/** Roles that a script names, on a server of the tool's own, where nobody else could have made them. */
import { DatabaseError } from "@dsl/planner";
import { StepFailure } from "../run/step-failure.js";
import type { Workshop } from "./workshop.js";

/** Runs `work`, and again each time that it failed for want of a role which could be made. */
export async function rolesMadeFor(workshop: Workshop, work: () => Promise<void>): Promise<void> {
  const made = new Set<string>();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const role = missingRole(error);
      const host = await workshop.host();
      if (role === undefined || host.makeRole === undefined || made.has(role)) throw error;
      await host.makeRole(role);
      made.add(role);
    }
  }
}

function missingRole(error: unknown): string | undefined {
  const cause = error instanceof StepFailure ? error.cause : error;
  return cause instanceof DatabaseError && cause.kind === "noSuchRole" ? cause.role : undefined;
}
