/** A column that becomes, stops being or changes as serial or identity column. */
import type { Column, Identity, PlanContext, QualifiedName, SequenceOptions } from "@dsl/planner";
import { alterColumn } from "./alter-table.js";
import { continueNumbering, identityClause, sequenceOf, sequenceTypeStatement, serialParts } from "./owned-sequence.js";
import type { Renderer } from "./renderers.js";
import { startsNumbering } from "./starts-numbering.js";
import { keepWithinBounds, restart, sequenceChanges } from "./sequence-clauses.js";

export const changeIdentity: Renderer<"alterIdentity"> = ({ table, from, to }, context) => {
  const [old, now] = [from.identity, to.identity];
  if (old !== undefined && now !== undefined && !startsNumbering({ from, to }))
    return alterIdentity(table, { from, old }, { to, now });
  return [...stop(table, from), ...start(table, to, context)];
};

function stop(table: QualifiedName, column: Column): readonly string[] {
  if (column.identity === undefined)
    return column.default === undefined ? [] : [alterColumn(table, column.name, "DROP DEFAULT")];
  if (column.identity.kind !== "serial") return [alterColumn(table, column.name, "DROP IDENTITY")];
  return [alterColumn(table, column.name, "DROP DEFAULT"), `DROP SEQUENCE ${sequenceOf(table, column)}`];
}

/** Numbers go on after the largest that is there. */
function start(table: QualifiedName, column: Column, context: PlanContext): readonly string[] {
  if (column.identity === undefined) return [];
  if (column.identity.kind !== "serial")
    return [
      alterColumn(table, column.name, `ADD ${identityClause(table, column)}`),
      ...sequenceTypeStatement(table, column),
      continueNumbering(table, column),
    ];
  const serial = serialParts(table, column, context);
  return [
    serial.create,
    ...serial.own,
    alterColumn(table, column.name, `SET DEFAULT ${serial.default}`),
    continueNumbering(table, column),
  ];
}

function alterIdentity(
  table: QualifiedName,
  { from, old }: { readonly from: Column; readonly old: Identity },
  { to, now }: { readonly to: Column; readonly now: Identity },
): readonly string[] {
  const [before, after] = [sequenceOptions(from, old), sequenceOptions(to, now)];
  const changes = [
    ...(before.type === after.type ? [] : [`AS ${after.type}`]),
    ...sequenceChanges(old.options, now.options),
    ...restart(before, after),
  ];
  const sequence = sequenceOf(table, to);
  return [
    ...(old.kind === now.kind
      ? []
      : [alterColumn(table, to.name, `SET GENERATED ${now.kind === "always" ? "ALWAYS" : "BY DEFAULT"}`)]),
    ...(changes.length === 0
      ? []
      : [...keepWithinBounds(sequence, before, after), `ALTER SEQUENCE ${sequence} ${changes.join(" ")}`]),
  ];
}

/** With the type that a sequence has from its column. */
const sequenceOptions = ({ type }: Column, { options }: Identity): SequenceOptions => ({ type: type.text, ...options });
