/** The relation fields of a table: first those that hold a key, then those that look back. */
import {
  foreignKeyId,
  nameKey,
  tableId,
  type ForeignKey,
  type QualifiedName,
  type ReferentialAction,
  type Table,
} from "@dsl/planner";
import { argument, attribute, list, quoted } from "../text/attribute.js";
import type { MemberDraft } from "../text/draft.js";
import type { Writing } from "../text/writing.js";
import type { KeyRelation, Relation } from "../relations/relations.js";
import { isPartition } from "../names/naming-rules.js";
import { noActions, prismaActions } from "./referential-actions.js";
import { writeConstraintMap, writeDeferrable } from "./index-items.js";

export function writeRelationFields(table: Table, writing: Writing): readonly MemberDraft[] {
  const own = nameKey(table);
  const { heldBy, seenBy } = writing.relations;
  const held = heldBy.get(tableId(table)) ?? [];
  const seen = seenBy.get(tableId(table)) ?? [];
  return [
    ...held.flatMap((relation) => (relation.kind === "key" ? [keyField(relation, writing)] : [])),
    ...seen.flatMap((relation) => backFields(relation, own, writing)),
  ];
}

/** What stands for the other side of a key among the members of a model. */
export const backKey = (from: QualifiedName, key: ForeignKey): string => `back ${foreignKeyId(from, key)}`;

/** Keys of partitions and to partitions, and to what is no key, for which no relation field can stand. */
export function writeForeignKeys(table: Table, writing: Writing): readonly MemberDraft[] {
  return table.foreignKeys
    .filter((key) => key.inherited !== true && !writing.relations.keys.has(key))
    .map((key): MemberDraft => {
      const text = attribute(
        "@@foreignKey",
        [list(key.columns.map((column) => writing.names.field(table, column)))],
        ...writeReferenced(key, writing),
        writeKeyOptions(key, table, writing),
      );
      return { kind: "attribute", key: foreignKeyId(table, key), text };
    });
}

/** The fields that a key points at, or columns where no fields stand for them; none where the key is whatever it is. */
function writeReferenced(
  { references, referencedColumns }: ForeignKey,
  { names, tables }: Writing,
): readonly (readonly string[])[] {
  const to = tables.get(nameKey(references));
  const isKnown = to !== undefined && referencedColumns.every((name) => to.columns.some((each) => each.name === name));
  if (!isKnown) {
    const columns = referencedColumns.filter((name) => name !== "");
    return [[`to: ${quoted(references.name)}`], [`references: ${list(columns.map(quoted))}`]];
  }
  const fields = referencedColumns.map((column) => names.field(to, column));
  return [[`to: ${isPartition(to) ? names.partition(to) : names.type(to)}`], [`references: ${list(fields)}`]];
}

function keyField(relation: KeyRelation, writing: Writing): MemberDraft {
  const { from, to, key, field, name } = relation;
  const { names } = writing;
  const optional = key.columns.some((column) => from.columns.find((each) => each.name === column)?.nullable === true);
  const relationAttribute = attribute(
    "@relation",
    name === undefined ? [] : [quoted(name)],
    [`fields: ${list(key.columns.map((column) => names.field(from, column)))}`],
    [`references: ${list(key.referencedColumns.map((column) => names.field(to, column)))}`],
    writeKeyOptions(key, from, writing),
  );
  return {
    kind: "field",
    key: foreignKeyId(from, key),
    name: field,
    type: `${names.type(to)}${optional ? "?" : ""}`,
    attributes: [relationAttribute, ...ignored(to, from, writing)],
  };
}

function writeKeyOptions(key: ForeignKey, from: Table, writing: Writing): readonly string[] {
  return [
    ...writeActions(key, from, writing),
    ...argument("match", key.match === "full" ? "Full" : undefined),
    ...argument("deferrable", writeDeferrable(key.deferrable)),
    ...argument("period", key.period === true ? true : undefined),
    ...argument("notValid", key.validated || !key.enforced ? undefined : true),
    ...argument("enforced", key.enforced ? undefined : false),
    ...writeConstraintMap(key.name, from, key.columns, "_fkey", writing),
    ...argument("comment", key.comment === undefined ? undefined : quoted(key.comment)),
  ];
}

/** Only what differs from what is usual in this schema. */
function writeActions(key: ForeignKey, from: Table, { names, referentialActions }: Writing): readonly string[] {
  const usual = referentialActions === undefined ? prismaActions(key, from) : noActions;
  const columns = key.onDeleteColumns?.map((column) => names.field(from, column));
  const onDelete = `${actions[key.onDelete]}${columns === undefined ? "" : `(${list(columns)})`}`;
  return [
    ...argument("onDelete", key.onDelete === usual.onDelete && columns === undefined ? undefined : onDelete),
    ...argument("onUpdate", key.onUpdate === usual.onUpdate ? undefined : actions[key.onUpdate]),
  ];
}

const actions: Readonly<Record<ReferentialAction, string>> = {
  cascade: "Cascade",
  restrict: "Restrict",
  noAction: "NoAction",
  setNull: "SetNull",
  setDefault: "SetDefault",
};

function backFields(relation: Relation, own: string, writing: Writing): readonly MemberDraft[] {
  const named = relation.name === undefined ? [] : [`@relation(${quoted(relation.name)})`];
  if (relation.kind === "key") {
    const { to, from, key, back, one } = relation;
    const type = `${writing.names.type(from)}${one ? "?" : "[]"}`;
    const identity = backKey(from, key);
    return [{ kind: "field", key: identity, name: back, type, attributes: [...named, ...ignored(from, to, writing)] }];
  }
  const { table, a, b } = relation.join;
  const sides = [
    { on: a, other: b, name: relation.field },
    { on: b, other: a, name: relation.back },
  ];
  return sides.flatMap(({ on, other, name }): readonly MemberDraft[] =>
    nameKey(on) === own
      ? [
          {
            kind: "field",
            key: `list ${tableId(table)} ${name}`,
            name,
            type: `${writing.names.type(other)}[]`,
            attributes: named,
          },
        ]
      : [],
  );
}

/** A relation to a model that generated code leaves out is left out itself. */
function ignored(other: Table, own: Table, writing: Writing): readonly string[] {
  return writing.ignored.has(nameKey(other)) && !writing.ignored.has(nameKey(own)) ? ["@ignore"] : [];
}
