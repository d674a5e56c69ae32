/** The change that writes a table anew, with all that changes in it folded in. */
import {
  columnId,
  makeChange,
  readObjectId,
  statementId,
  tableId,
  type Because,
  type Change,
  type Column,
  type ObjectId,
  type StatementObject,
  type Table,
} from "@dsl/planner";
import { fold } from "../ddl/fold.js";
import { contentOf } from "../virtual-tables.js";
import type { Alteration } from "./alteration.js";
import { copied } from "./copied.js";

/** `kept` are columns that are to be dropped afterwards: they are there, and empty. */
export function rebuild(alteration: Alteration, kept: readonly Column[] = []): Change {
  const { from, to, changes } = alteration;
  const change = makeChange(
    {
      kind: "rebuildTable",
      from,
      to: { ...to, columns: [...to.columns, ...kept] },
      copy: copied(alteration),
      triggers: keptTriggers(alteration),
      folded: changes,
    },
    becauseOf(changes),
    { hazards: changes.flatMap(({ hazards }) => hazards) },
  );
  return { ...change, needs: [...change.needs.filter((id) => !isElsewhere(id, to)), ...contentNeeds(alteration)] };
}

/** An index over the rows of another table is filled from what these shall be. */
function contentNeeds({ to, context }: Alteration): readonly ObjectId[] {
  const content = to.options.virtual === undefined ? undefined : contentOf(to.options.virtual);
  const table = context.to.tables.find(({ name }) => content !== undefined && fold(name) === fold(content));
  return table === undefined ? [] : [tableId(table), ...table.columns.map(({ name }) => columnId(table, name))];
}

/** Foreign keys are off: what the other table has or lacks does not matter, and two tables may refer to each other. */
function isElsewhere(id: ObjectId, table: Table): boolean {
  const { kind, of } = readObjectId(id);
  return (kind === "column" || kind === "constraint") && of.name !== table.name;
}

/** The triggers that go with the old table and that no other change creates or has dropped. */
function keptTriggers({ to, context, plan }: Alteration): readonly StatementObject[] {
  const apart = new Set(plan.flatMap((change) => [...change.makes, ...change.destroys]));
  return context.to.statements.filter(
    (object) => object.kind === "trigger" && object.table?.name === to.name && !apart.has(statementId(object)),
  );
}

function becauseOf(changes: readonly Change[]): Because {
  const [first, ...others] = changes;
  if (first !== undefined && others.length === 0) return first.because;
  const rules = [...new Set(changes.map(({ because }) => because.rule))];
  const span = changes.find(({ because }) => because.span !== undefined)?.because.span;
  return { rule: rules.join("; "), ...(span === undefined ? {} : { span }) };
}
