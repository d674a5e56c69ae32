/** Properties without a word of their own, each by the statement that sets it. */
import type { Alteration, Catalog, ObjectId, Table } from "../catalog.js";
import { catalogIds } from "../catalog-ids.js";
import type { Change } from "../change.js";
import type { Comparing } from "../compare/comparing.js";
import type { Dialect } from "../dialect.js";
import { makeChange } from "../make-change.js";
import { sameName } from "../names.js";
import { objectId, readObjectId, statementId } from "../object-id.js";
import { type Pair, pairBy } from "../pair.js";
import { tableNamed } from "../table-named.js";
import { changesPersistence } from "./persistence.js";

export function compareAlterations({ from, to, dialect }: Comparing): readonly Change[] {
  return alterationChanges(from, to, dialect);
}

/** What brings the properties of `from` to those of `to`, of objects that `to` has. The state of a trigger that goes goes with it. */
export function alterationChanges(
  from: Catalog,
  to: Catalog,
  dialect: Pick<Dialect, "facts" | "sql">,
): readonly Change[] {
  if (from.alterations.length === 0 && to.alterations.length === 0) return [];
  const ids = catalogIds(to, dialect.facts.defaultNamespace);
  const { both, dropped, added } = pairBy(from.alterations, to.alterations, propertyOf);
  const triggers = to.statements.filter(({ kind }) => kind === "trigger");
  const change = ({ on, trigger }: Alteration, clause: string): Change => {
    const made = makeChange({ kind: "setProperty", on, clause }, { rule: "a property differs" });
    return { ...made, needs: [...made.needs, ...triggers.filter(({ name }) => name === trigger).map(statementId)] };
  };
  const isGone = ({ trigger }: Alteration): boolean =>
    trigger !== undefined && !triggers.some(({ name }) => name === trigger);
  return [
    ...dropped
      .filter((each) => !isGone(each) && !followsTable(each, { from, to }))
      .filter(({ on }) => ids.has(wholeOf(on)) || isConstraint(on, to, dialect))
      .map((each) => change(each, each.reset)),
    ...both.flatMap(({ from: old, to: now }) => (old.set === now.set ? [] : [change(now, now.set)])),
    ...added.map((each) => change(each, each.set)),
  ];
}

/** The sequence of a column becomes what its table becomes. */
function followsTable({ on, persistence }: Alteration, { from, to }: Pair<Catalog>): boolean {
  const { of, member } = readObjectId(on);
  if (persistence !== true || member === undefined) return false;
  const [before, after] = [tableNamed(from, of), tableNamed(to, of)];
  return before !== undefined && after !== undefined && changesPersistence({ from: before, to: after });
}

/** One property of one object: what resets it. */
export const propertyOf = ({ on, reset }: Alteration): string => `${on} ${reset}`;

/** Of a sequence that numbers a column, the column. */
function wholeOf(on: ObjectId): ObjectId {
  const { kind, of, member } = readObjectId(on);
  return kind === "sequence" && member !== undefined ? objectId("column", of, member) : on;
}

function isConstraint(on: ObjectId, { tables }: Catalog, { sql }: Pick<Dialect, "sql">): boolean {
  const { kind, of, member } = readObjectId(on);
  const isIn = (table: Table): boolean => sameName(table, of) && constraintsOf(table, sql).includes(member);
  return kind === "constraint" && tables.some(isIn);
}

/** Names, those of NOT NULLs among them. */
function constraintsOf(
  { name: table, primaryKey, indexes, exclusions, checks, foreignKeys, columns }: Table,
  sql: Dialect["sql"],
) {
  const required = columns.filter(({ nullable }) => !nullable);
  return [
    ...[primaryKey, ...indexes, ...exclusions, ...checks, ...foreignKeys].map((each) => each?.name),
    ...required.map(({ name, notNull }) => notNull?.name ?? sql.notNullName(table, name)),
  ];
}
