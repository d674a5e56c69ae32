/** For `db pull`: whether texts of a schema mean what a database has in other words, as its engine says. */
import type { Schema } from "@dsl/parser";
import { adoptUnmanaged, declare, noIntents, type Answers, type Catalog } from "@dsl/planner";
import { makePlan } from "../planning/make-plan.js";
import type { Project } from "../project.js";
import type { Result } from "../result.js";
import { catalogState } from "../scratch/catalog-state.js";
import { withWorkshop } from "../scratch/workshop.js";
import { done, settle } from "../settle.js";

export interface Texts {
  /** What the database has. */
  readonly catalog: Catalog;
  /** Without errors. */
  readonly schema: Schema;
  readonly serverVersion: number;
}

/** Fails where there is no engine to ask, or where it does not take one of the texts. */
export function settleTexts(project: Project, { catalog, schema, serverVersion }: Texts): Promise<Result<Answers>> {
  const { dialect } = project.driver;
  return settle(() =>
    withWorkshop(project, async (workshop) => {
      const { to } = adoptUnmanaged(catalog, declare(schema, dialect), dialect);
      const from = catalogState(workshop, catalog);
      const request = { from, to, intents: noIntents, questionAnswers: {}, fast: true, serverVersion };
      return done((await makePlan(workshop, request)).answers);
    }),
  );
}
