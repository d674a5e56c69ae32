/** What a database has beyond, or lacks of, its replayed history. */
import { printScript, script } from "@dsl/generator";
import { adoptUnmanaged, catalogText, noIntents, type Catalog, type Connection, type Plan } from "@dsl/planner";
import { areAlike } from "../database/are-alike.js";
import { catalogState } from "../scratch/catalog-state.js";
import type { State } from "../scratch/state.js";
import type { Project } from "../project.js";
import type { Workshop } from "../scratch/workshop.js";
import { makePlan } from "./make-plan.js";
import { declareSchema } from "./plan-schema.js";
import { withoutNewlyDeclared } from "./without-newly-declared.js";

export interface Drift {
  /** How the database differs: the changes that a hand made, from the replayed history to the database. */
  readonly byHand: Plan;
  /** What would undo them. */
  readonly revert: Plan;
  readonly revertSql: string;
}

/** Undefined when there is none. What the schema does not manage is no drift. */
export async function findDrift(
  workshop: Workshop,
  connection: Connection,
  live: Catalog,
  replayed: State,
): Promise<Drift | undefined> {
  // Comparing takes longer by far, and nearly always this is all.
  if (areAlike(live, replayed.catalog)) return undefined;
  if (catalogText(live) === catalogText(replayed.catalog)) return undefined;
  const { project } = workshop;
  const { dialect } = project.driver;
  const expected = managed(project, live, replayed.catalog);
  const common = { intents: noIntents, questionAnswers: {}, fast: true, serverVersion: connection.serverVersion };
  const from = expected === replayed.catalog ? replayed : catalogState(workshop, expected);
  const { plan: byHand } = await makePlan(workshop, { ...common, from, to: live });
  if (byHand.changes.length === 0) return undefined;
  const { plan: revert } = await makePlan(workshop, { ...common, from: catalogState(workshop, live), to: expected });
  return { byHand, revert, revertSql: printScript(script(revert, dialect)) };
}

/** What the history leads to, with everything of the database that the schema leaves alone. */
function managed(project: Project, live: Catalog, replayed: Catalog): Catalog {
  if (project.schema === undefined) return replayed;
  const declaration = declareSchema(project);
  const known = { ...declaration, catalog: replayed, intents: noIntents };
  return adoptUnmanaged(withoutNewlyDeclared(live, declaration.catalog, replayed), known, project.driver.dialect).to;
}
