/** The state that a catalog describes, made from nothing by planning it. */
import { script } from "@dsl/generator";
import { noAnswers, noIntents, plan, uncheckedBodies, type Catalog, type Connection } from "@dsl/planner";
import { introspectScratch } from "./introspect-scratch.js";
import { runOnScratch } from "./run-on-scratch.js";
import type { State } from "./state.js";
import type { Workshop } from "./workshop.js";

export function catalogState(workshop: Workshop, catalog: Catalog): State {
  return { catalog, known: "told", open: () => open(workshop, catalog) };
}

async function open(workshop: Workshop, catalog: Catalog) {
  const scratch = await (await workshop.host()).create();
  try {
    await build(workshop, scratch.connection, catalog);
    return scratch;
  } catch (error) {
    await scratch.drop();
    throw error;
  }
}

async function build(workshop: Workshop, scratch: Connection, to: Catalog): Promise<void> {
  const { dialect } = workshop.project.driver;
  const planned = plan({
    from: await introspectScratch(scratch, workshop),
    to,
    intents: noIntents,
    answers: noAnswers,
    questionAnswers: {},
    dialect,
    serverVersion: scratch.serverVersion,
    fast: true,
  });
  await runOnScratch(workshop, scratch, {
    what: "making the structure to start from",
    direction: "up",
    steps: script(uncheckedBodies(planned), dialect).steps,
    help: "a text of the source may be wrong; the statement above is made of it",
  });
}
