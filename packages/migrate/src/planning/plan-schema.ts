/** The plan from a state to the project's schema. */
import type { Diagnostic, Schema } from "@dsl/parser";
import { adoptUnmanaged, declare, findUnplanned, keptNotNullNames, readObjectId, type Declaration } from "@dsl/planner";
import { leaveOut } from "../database/leave-out.js";
import { problem, warning } from "../problem.js";
import type { Project } from "../project.js";
import type { State } from "../scratch/state.js";
import type { Workshop } from "../scratch/workshop.js";
import { fail } from "../stop.js";
import { makePlan, type SettledPlan } from "./make-plan.js";

export interface SchemaPlan extends SettledPlan {
  /** What the state has and the schema leaves alone. */
  readonly unmanaged: readonly { readonly kind: string; readonly name: string }[];
  /** What the schema says and no plan can do. */
  readonly warnings: readonly Diagnostic[];
}

export interface SchemaPlanRequest {
  readonly from: State;
  readonly questionAnswers: Readonly<Record<string, string>>;
  readonly fast: boolean;
  readonly serverVersion: number;
}

export async function planSchema(workshop: Workshop, request: SchemaPlanRequest): Promise<SchemaPlan> {
  const declaration = declareSchema(workshop.project);
  const { to, unmanaged } = adoptUnmanaged(request.from.catalog, declaration, workshop.project.driver.dialect);
  const { intents, spans } = declaration;
  const settled = await makePlan(workshop, { ...request, to, intents, spans });
  const warnings = keptNames(settled, declaration, workshop.project);
  return { ...settled, unmanaged: [...unmanaged, ...request.from.catalog.unknown], warnings };
}

function keptNames({ plan }: SettledPlan, { spans }: Declaration, { driver }: Project): readonly Diagnostic[] {
  return keptNotNullNames(plan, driver.dialect).map(({ on, name, wanted }) => {
    const span = spans.get(on);
    return warning("D5408", `a NOT NULL of partition "${readObjectId(on).of.name}" keeps its name "${name}"`, {
      ...(span === undefined ? {} : { span }),
      detail: `the schema calls it "${wanted}", but the server renames none that a table hands on to its partitions`,
      help: "leave out `map`; or rename it while the partition is detached, in a migration by hand: dsl migrate new",
    });
  });
}

/** One command asks several times. */
const declared = new WeakMap<Project, Declaration>();

/** The project's schema as a catalog. Stops when there is none, or when the database cannot have what it says. */
export function declareSchema(project: Project): Declaration {
  const known = declared.get(project);
  if (known !== undefined) return known;
  const declaration = declareAnew(project);
  declared.set(project, declaration);
  return declaration;
}

/** What the database cannot have of the schema. Stops where `declareSchema` would, long before it is through. */
export function checkSchema(project: Project): readonly Diagnostic[] {
  return withoutErrors(findUnplanned(schemaOf(project), project.driver.dialect));
}

function declareAnew(project: Project): Declaration {
  const declaration = declare(schemaOf(project), project.driver.dialect);
  withoutErrors(declaration.diagnostics);
  return { ...declaration, catalog: leaveOut(declaration.catalog, project.include).catalog };
}

function schemaOf({ schema }: Project): Schema {
  return (
    schema ??
    fail(problem("D5010", "no schema is at hand", { help: "give `--schema`, or run `dsl init` to begin one" }))
  );
}

function withoutErrors(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.some((each) => each.severity === "error")) fail(...diagnostics);
  return diagnostics;
}
