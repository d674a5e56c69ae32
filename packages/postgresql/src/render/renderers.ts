/** How the actions of one subject become SQL. */
import type { Action, ActionKind, PlanContext } from "@dsl/planner";

/** Whole statements in order, without a closing semicolon. */
export type Renderer<Kind extends ActionKind> = (
  action: Extract<Action, { readonly kind: Kind }>,
  context: PlanContext,
) => readonly string[];

export type Renderers<Kind extends ActionKind> = { readonly [Each in Kind]: Renderer<Each> };
