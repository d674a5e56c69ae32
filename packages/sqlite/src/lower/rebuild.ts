/** The change that writes a table anew, with all that changes in it folded in. */
import {
  makeChange,
  readObjectId,
  statementId,
  type Because,
  type Change,
  type Index,
  type ObjectId,
  type StatementObject,
  type Table,
} from "@dsl/planner";
import type { Alteration } from "./alteration.js";
import { copied } from "./copied.js";

export function rebuild(alteration: Alteration): Change {
  const { from, to, changes } = alteration;
  const made: Table = { ...to, indexes: to.indexes.map((index) => withConstraint(index, alteration)) };
  const change = makeChange(
    {
      kind: "rebuildTable",
      from,
      to: made,
      copy: copied(alteration),
      triggers: keptTriggers(alteration),
      folded: changes,
    },
    becauseOf(changes),
    { hazards: changes.flatMap(({ hazards }) => hazards) },
  );
  return { ...change, needs: change.needs.filter((id) => !isElsewhere(id, to)) };
}

/** Foreign keys are off: what the other table has or lacks does not matter, and two tables may refer to each other. */
function isElsewhere(id: ObjectId, table: Table): boolean {
  const { kind, of } = readObjectId(id);
  return (kind === "column" || kind === "constraint") && of.name !== table.name;
}

/** A schema that does not say whether a unique index is a constraint leaves it as it is. */
function withConstraint(index: Index, { from, changes }: Alteration): Index {
  if (index.constraint !== undefined || !index.unique) return index;
  const dropped = changes.flatMap((change) =>
    change.kind === "dropConstraint" && change.dropped.kind === "unique" ? [change.dropped.index] : [],
  );
  const old = from.indexes.find((each) => each.constraint === true && isSame(each, index) && !dropped.includes(each));
  return old ?? index;
}

function isSame(left: Index, right: Index): boolean {
  return JSON.stringify(left.items) === JSON.stringify(right.items) && left.where === right.where;
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
