/** A column that becomes, stops being or changes as serial or identity column. */
import type { Column, Identity, QualifiedName } from "@dsl/planner";
import { alterColumn } from "./alter-table.js";
import { continueNumbering, identityClause, sequenceOf, sequenceTypeStatement, serialParts } from "./owned-sequence.js";
import type { Renderer } from "./renderers.js";
import { sequenceChanges } from "./sequence-clauses.js";

export const changeIdentity: Renderer<"alterIdentity"> = ({ table, from, to }) => {
  const [old, now] = [from.identity, to.identity];
  if (old !== undefined && now !== undefined && (old.kind === "serial") === (now.kind === "serial"))
    return alterIdentity(table, { from, old }, { to, now });
  return [...stop(table, from), ...start(table, to)];
};

function stop(table: QualifiedName, column: Column): readonly string[] {
  if (column.identity === undefined)
    return column.default === undefined ? [] : [alterColumn(table, column.name, "DROP DEFAULT")];
  if (column.identity.kind !== "serial") return [alterColumn(table, column.name, "DROP IDENTITY")];
  return [alterColumn(table, column.name, "DROP DEFAULT"), `DROP SEQUENCE ${sequenceOf(table, column)}`];
}

/** Numbers go on after the largest that is there. */
function start(table: QualifiedName, column: Column): readonly string[] {
  if (column.identity === undefined) return [];
  if (column.identity.kind !== "serial")
    return [
      alterColumn(table, column.name, `ADD ${identityClause(table, column)}`),
      ...sequenceTypeStatement(table, column),
      continueNumbering(table, column),
    ];
  const serial = serialParts(table, column);
  return [
    serial.create,
    serial.own,
    alterColumn(table, column.name, `SET DEFAULT ${serial.default}`),
    continueNumbering(table, column),
  ];
}

function alterIdentity(
  table: QualifiedName,
  { from, old }: { readonly from: Column; readonly old: Identity },
  { to, now }: { readonly to: Column; readonly now: Identity },
): readonly string[] {
  const changes = [
    ...(sequenceType(from) === sequenceType(to) ? [] : [`AS ${sequenceType(to)}`]),
    ...sequenceChanges(old.options, now.options),
  ];
  return [
    ...(old.kind === now.kind
      ? []
      : [alterColumn(table, to.name, `SET GENERATED ${now.kind === "always" ? "ALWAYS" : "BY DEFAULT"}`)]),
    ...(changes.length === 0 ? [] : [`ALTER SEQUENCE ${sequenceOf(table, to)} ${changes.join(" ")}`]),
  ];
}

const sequenceType = ({ identity, type }: Column): string => identity?.options.type ?? type.text;
