/** The SQL of changes. Names are always quoted and qualified. */
import { InternalError } from "@dsl/parser";
import type { Action, ActionKind, PlanContext } from "@dsl/planner";
import { accessRenderers } from "./render/access.js";
import { columnRenderers } from "./render/column.js";
import { commentRenderers } from "./render/comment.js";
import { constraintRenderers } from "./render/constraint.js";
import { enumRenderers } from "./render/enum.js";
import { keepListCasts } from "./render/keep-list-casts.js";
import { namespaceRenderers } from "./render/namespace.js";
import type { Renderer, Renderers } from "./render/renderers.js";
import { rowRenderers } from "./render/rows.js";
import { sequenceRenderers } from "./render/sequence.js";
import { statementRenderers } from "./render/statement.js";
import { indexRenderers } from "./render/table-index.js";
import { tableRenderers } from "./render/table.js";
import { userTypeRenderers } from "./render/user-types.js";

export function render<Kind extends ActionKind>(
  action: Extract<Action, { readonly kind: Kind }>,
  context: PlanContext,
): readonly string[] {
  const renderer: Renderer<Kind> = renderers[action.kind];
  return renderer(action, context).map(keepListCasts);
}

const renderers: Renderers<ActionKind> = {
  ...namespaceRenderers,
  ...enumRenderers,
  ...userTypeRenderers,
  ...sequenceRenderers,
  ...tableRenderers,
  ...rowRenderers,
  ...columnRenderers,
  ...constraintRenderers,
  ...indexRenderers,
  ...statementRenderers,
  ...accessRenderers,
  ...commentRenderers,
  rebuildTable: () => {
    throw new InternalError("PostgreSQL never rebuilds a table");
  },
};
