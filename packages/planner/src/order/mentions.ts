/**
 * What a change's SQL text seems to use: the names and literals in it. Dependencies are declared or read from the engine
 * where that is possible; this is for texts of which nobody has said what they need, and only ever an ordering hint.
 */
import type { Column, IndexItem, StatementObject, Table } from "../catalog.js";
import type { Action, Change } from "../change.js";
import { enumValueId } from "../object-ids.js";

/** By index, the changes that make what a change's text mentions: likely to be needed before it. */
export function mentionedMakers(changes: readonly Change[]): readonly ReadonlySet<number>[] {
  const makers = makersByName(changes);
  const droppers = droppersByName(changes);
  const before = changes.map(() => new Set<number>());
  changes.forEach((change, index) => {
    if (change.kind === "dropTable") return dropReferencesFirst(change.table, index, droppers, before);
    const own = ownName(change);
    for (const word of wordsOf(textOf(change))) {
      if (word === own) continue;
      for (const maker of makers.get(word) ?? []) if (change.kind !== "dropStatement") before[index]?.add(maker);
      for (const dropper of droppers.get(word) ?? []) if (change.kind === "dropStatement") before[dropper]?.add(index);
    }
  });
  before.forEach((set, index) => set.delete(index));
  return before;
}

function dropReferencesFirst(
  table: Table,
  index: number,
  droppers: ReadonlyMap<string, readonly number[]>,
  before: readonly Set<number>[],
): void {
  for (const key of table.foreignKeys) {
    for (const dropper of droppers.get(key.references.name) ?? []) before[dropper]?.add(index);
  }
}

/** Changes with the values of enums that they mention, as long as this plan adds those values. */
export function needMentionedValues(changes: readonly Change[]): readonly Change[] {
  const added = changes.filter((change) => change.kind === "addEnumValue");
  if (added.length === 0) return changes;
  return changes.map((change) => {
    const literals = literalsOf(textOf(change));
    const values = added.filter((each) => literals.has(each.value) && each !== change);
    const ids = values.map((each) => enumValueId(each.enum, each.value));
    return ids.length === 0 ? change : { ...change, needs: [...change.needs, ...ids] };
  });
}

function makersByName(changes: readonly Change[]): ReadonlyMap<string, readonly number[]> {
  return byName(changes, makerName);
}

/** An operator family and a class of it have one name, and each one's text says it. */
function ownName(change: Change): string | undefined {
  return change.kind === "createStatement" && change.object.kind === "native" ? change.object.name : undefined;
}

function makerName(change: Change): string | undefined {
  if (change.kind === "createStatement") return change.object.name;
  if (change.kind === "replaceStatement") return change.to.name;
  if (change.kind === "createTable") return change.table.name;
  return change.kind === "createSequence" ? change.sequence.name : undefined;
}

function droppersByName(changes: readonly Change[]): ReadonlyMap<string, readonly number[]> {
  return byName(changes, (change) => {
    if (change.kind === "dropStatement") return change.object.name;
    return change.kind === "dropTable" ? change.table.name : undefined;
  });
}

function byName(
  changes: readonly Change[],
  nameOf: (change: Change) => string | undefined,
): ReadonlyMap<string, readonly number[]> {
  const names = new Map<string, number[]>();
  changes.forEach((change, index) => {
    const name = nameOf(change);
    if (name !== undefined) names.set(name, [...(names.get(name) ?? []), index]);
  });
  return names;
}

/** The SQL that a person or the engine wrote into what a change is about. */
function textOf(action: Action): string {
  switch (action.kind) {
    case "createStatement":
    case "dropStatement":
      return statementText(action.object);
    case "replaceStatement":
      return statementText(action.to);
    case "createTable":
      return tableText(
        action.table,
        action.foreignKeys.map((key) => key.references.name),
      );
    case "addColumn":
      return [...columnTexts(action.column), action.backfill].join("\n");
    case "setDefault":
      return action.default;
    case "backfill":
      return action.expression;
    case "alterColumnType":
      return [action.using, ...columnTexts(action.to)].join("\n");
    case "alterGenerated":
      return action.to.generated?.expression ?? "";
    case "addCheck":
      return action.check.expression;
    case "createIndex":
      return [action.index.where, ...action.index.items.map(itemText)].join("\n");
    case "addExclusion":
      return [action.exclusion.where, ...action.exclusion.items.map(itemText)].join("\n");
    case "createDomain":
      return [
        action.domain.type.text,
        action.domain.collation,
        action.domain.default,
        ...action.domain.checks.map((check) => check.expression),
      ].join("\n");
    case "createCompositeType":
      return action.type.attributes.map(({ type, collation }) => [type.text, collation].join("\n")).join("\n");
    case "alterDomain":
      return [action.to.default, ...action.to.checks.map((check) => check.expression)].join("\n");
    default:
      return "";
  }
}

function statementText(object: StatementObject): string {
  return [object.create, ...object.after].join("\n");
}

function tableText(table: Table, references: readonly string[]): string {
  return [
    ...references.map((name) => `"${name.replaceAll('"', '""')}"`),
    ...table.columns.flatMap(columnTexts),
    ...table.checks.map((check) => check.expression),
  ].join("\n");
}

const columnTexts = ({ type, collation, default: value, generated }: Column): readonly (string | undefined)[] => [
  type.text,
  collation,
  value,
  generated?.expression,
];

function itemText({ target, opclass, collation }: IndexItem): string {
  return [target.kind === "expression" ? target.expression : undefined, opclass, collation].join("\n");
}

/** Identifiers, quoted ones as they are and others in lower case too, what stands in literals (`nextval('s')`), and operators. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of text.matchAll(/"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*/gu)) {
    if (word.startsWith('"')) words.add(word.slice(1, -1).replaceAll('""', '"'));
    else words.add(word).add(word.toLowerCase());
  }
  for (const [symbol] of text.matchAll(/[-+*/<>=~!@#%^&|`?]+/g)) words.add(symbol);
  return words;
}

function literalsOf(text: string): ReadonlySet<string> {
  const literals = [...text.matchAll(/'((?:[^']|'')*)'/g)];
  return new Set(literals.map(([, literal]) => (literal ?? "").replaceAll("''", "'")));
}
