/**
 * Drops what stands in the way of changes and puts it back whole afterwards. What is in the way only the dialect knows:
 * it is asked again until it names nothing new, because what is dropped may have dependents of its own.
 */
import type { Catalog, Column, ObjectId, QualifiedName, StatementObject, Table } from "./catalog.js";
import type { Action, Change, ChangeFacts } from "./change.js";
import { ChangeList } from "./change-list.js";
import type { ConstraintKind, Named } from "./compare/constraints.js";
import type { Dialect } from "./dialect.js";
import { checkKind } from "./kinds/check.js";
import { exclusionKind } from "./kinds/exclusion.js";
import { foreignKeyKind } from "./kinds/foreign-key.js";
import { primaryKeyKind } from "./kinds/primary-key.js";
import { indexKind } from "./kinds/table-index.js";
import { isRename } from "./is-rename.js";
import { makeChange } from "./make-change.js";
import { lazily } from "./lazily.js";
import { nameOf } from "./names.js";
import { readObjectId, statementId } from "./object-id.js";
import { restoreProperties } from "./restore-properties.js";
import { columnId, constraintId, defaultId, indexId, leftTypeId, tableId, typeId } from "./object-ids.js";
import { typeWholes } from "./type-wholes.js";
import type { Whole } from "./whole.js";

/** `from` has the renames of the plan in it. */
export function expand(
  changes: readonly Change[],
  from: Catalog,
  to: Catalog,
  dialect: Dialect,
  serverVersion: number,
): readonly Change[] {
  const wholes = new Wholes(from, to, dialect);
  const expanded = new ChangeList(changes);
  for (;;) {
    const { all } = expanded;
    const blockers = dialect.blockers(all, from, serverVersion).filter((id) => !wholes.handled.has(id));
    if (blockers.length === 0) return restoreProperties(all, from, to, dialect);
    for (const id of new Set(blockers)) wholes.putBack(expanded, id);
  }
}

/** Objects as they are dropped and created whole, by id. */
class Wholes {
  readonly handled = new Set<ObjectId>();
  readonly #from: () => ReadonlyMap<ObjectId, Whole>;
  readonly #to: () => ReadonlyMap<ObjectId, Whole>;

  /** Most plans put nothing back. */
  constructor(from: Catalog, to: Catalog, dialect: Dialect) {
    this.#from = lazily(() => wholesOf(from, dialect));
    this.#to = lazily(() => wholesOf(to, dialect));
  }

  putBack(changes: ChangeList, id: ObjectId): void {
    this.handled.add(id);
    const old = this.#from().get(id);
    if (old === undefined || (old.side !== undefined && goesOtherwise(changes, old.side))) return;
    const rename = changes.naming(id).find((change) => renamesConstraint(change) && change.destroys.includes(id));
    const newId = rename?.makes[rename.destroys.indexOf(id)] ?? id;
    const wanted = this.#to().get(newId) ?? (this.#numbersByParent(old) ? old : undefined);
    const gone = (need: ObjectId): boolean => isGone(need, changes);
    const now = afterLosses(replacement(changes, id) ?? withOldNeeds(wanted, old, gone), old, gone);
    const facts = now === undefined ? {} : comingBack(now, old, gone);
    const because = { rule: "stands in the way of another change" };
    const isDropped = isDestroyed(id, changes) || goesWithTable(old, changes);
    for (const change of [...changes.naming(id), ...changes.naming(old.side?.of ?? id)])
      if (change === rename || replacesInPlace(change, id, old)) changes.remove(change);
    const isCreated = isMade(newId, changes) || isBrought(old, changes);
    if (!isDropped) for (const action of old.drop) changes.add(makeChange(action, because, old.facts?.drop));
    if (isCreated || now === undefined) return;
    for (const action of now.create) changes.add(makeChange(action, because, facts));
  }

  /** A declared partition does not say that its default is the next number of its parent's sequence. */
  #numbersByParent({ drop: [drop] }: Whole): boolean {
    if (drop?.kind !== "dropDefault") return false;
    const [add] = this.#to().get(columnId(drop.table, drop.column.name))?.create ?? [];
    return add?.kind === "addColumn" && add.column.inherited === true && add.column.identity?.kind === "serial";
  }
}

/** It gets its new name when it comes back. */
const renamesConstraint = ({ kind }: Change): boolean => kind === "renameConstraint" || kind === "renameIndex";

function isDestroyed(id: ObjectId, changes: ChangeList): boolean {
  return changes.naming(id).some((change) => !isRename(change) && change.destroys.includes(id));
}

function isMade(id: ObjectId, changes: ChangeList): boolean {
  return changes.naming(id).some((change) => !isRename(change) && change.makes.includes(id));
}

function goesWithTable({ table }: Whole, changes: ChangeList): boolean {
  return table !== undefined && changes.naming(tableId(table)).some(({ kind }) => kind === "dropTable");
}

/** What makes the object anew has its side in it. */
function isBrought({ side }: Whole, changes: ChangeList): boolean {
  if (side === undefined) return false;
  return changes.naming(side.of).some(({ kind, alters }) => side.comesWith === kind && alters.includes(side.of));
}

/** A declared side of an object does not always say what it needs: what the old one did and is still there. */
function comingBack(now: Whole, old: Whole, gone: Gone): Partial<ChangeFacts> {
  const facts = now.facts?.create ?? {};
  if (facts.needs === undefined) return facts;
  const before = (old.facts?.create.needs ?? []).filter((need) => !gone(need));
  return { ...facts, needs: [...new Set([...facts.needs, ...before])] };
}

/** The object goes, or takes on a type that stays as it is. */
function goesOtherwise(changes: ChangeList, { of }: NonNullable<Whole["side"]>): boolean {
  return changes
    .naming(of)
    .some(
      (change) =>
        change.destroys.includes(of) ||
        (change.kind === "alterColumnType" && change.alters.includes(of) && convertsItself(change, changes)),
    );
}

function convertsItself(
  { from, to, using }: Extract<Change, { readonly kind: "alterColumnType" }>,
  changes: ChangeList,
): boolean {
  if (from.type.text === to.type.text) return false;
  const type = to.type.userType === undefined ? undefined : typeId(to.type.userType);
  return using !== undefined || type === undefined || !changes.naming(type).some((change) => makesAnew(change, type));
}

function makesAnew(change: Change, type: ObjectId): boolean {
  return (
    change.makes.includes(type) ||
    (["replaceEnum", "replaceDomain"].includes(change.kind) && change.alters.includes(type))
  );
}

/** A statement that differs says itself what it is to become. */
function replacement(changes: ChangeList, id: ObjectId): Whole | undefined {
  const change = changes.naming(id).find((each) => each.kind === "replaceStatement" && each.alters.includes(id));
  return change?.kind === "replaceStatement" ? wholeStatement(change.to) : undefined;
}

function isGone(id: ObjectId, changes: ChangeList): boolean {
  const named = changes.naming(id);
  return named.some(({ destroys }) => destroys.includes(id)) && !named.some(({ makes }) => makes.includes(id));
}

/** A statement that is put back needs what it needed and is still there: a declared one does not always say. */
function withOldNeeds(now: Whole | undefined, old: Whole, gone: Gone): Whole | undefined {
  return needing(now, old, (needs) => needs.filter((need) => !gone(need)));
}

/** What gave way to columns that go comes back when they have gone: the engine may see them in it where no text has them. */
function afterLosses(now: Whole | undefined, old: Whole, gone: Gone): Whole | undefined {
  return needing(now, old, (needs) =>
    needs.filter(gone).flatMap((need) => {
      const { kind, of, member } = readObjectId(need);
      return kind === "column" && member !== undefined ? [leftTypeId(of, member)] : [];
    }),
  );
}

type Gone = (need: ObjectId) => boolean;

/** Some of what the old statement needed, or what stands for that. */
function needing(
  now: Whole | undefined,
  { drop: [drop] }: Whole,
  more: (needs: readonly ObjectId[]) => readonly ObjectId[],
): Whole | undefined {
  const [create] = now?.create ?? [];
  if (now === undefined || drop?.kind !== "dropStatement" || create?.kind !== "createStatement") return now;
  const needs = [...new Set([...create.object.needs, ...more(drop.object.needs)])];
  return { ...now, create: [{ ...create, object: { ...create.object, needs } }] };
}

/** What needs not be done to an object that is created anew. */
function replacesInPlace(change: Change, id: ObjectId, { side }: Whole): boolean {
  if (side !== undefined) return side.replaces.includes(change.kind) && change.alters.includes(side.of);
  return inPlace.has(change.kind) && change.alters.includes(id);
}

const inPlace: ReadonlySet<Action["kind"]> = new Set([
  "replaceStatement",
  "alterDomain",
  "replaceDomain",
  "alterIndex",
  "alterForeignKey",
  "validateConstraint",
  "alterGenerated",
  "alterColumnType",
  "alterColumnOptions",
]);

function wholesOf(catalog: Catalog, dialect: Dialect): ReadonlyMap<ObjectId, Whole> {
  return new Map([
    ...catalog.statements.map((object): readonly [ObjectId, Whole] => [statementId(object), wholeStatement(object)]),
    ...catalog.tables.flatMap((table) => tableWholes(table, dialect)),
    ...typeWholes(catalog, dialect),
  ]);
}

function wholeStatement(object: StatementObject): Whole {
  return { drop: [{ kind: "dropStatement", object }], create: [{ kind: "createStatement", object }] };
}

function tableWholes(table: Table, dialect: Dialect): readonly (readonly [ObjectId, Whole])[] {
  const wholes = [
    ...table.columns.map((column): readonly [ObjectId, Whole] => [
      columnId(table, column.name),
      wholeColumn(nameOf(table), column, dialect),
    ]),
    ...table.columns.flatMap((column) => wholeDefault(nameOf(table), column)),
    ...wholeConstraints(primaryKeyKind, table, dialect),
    ...wholeConstraints(indexKind, table, dialect),
    ...wholeConstraints(checkKind, table, dialect),
    ...wholeConstraints(exclusionKind, table, dialect),
    ...wholeConstraints(foreignKeyKind, table, dialect),
  ];
  return wholes.map(([id, whole]) => [id, { ...whole, table }]);
}

function wholeColumn(table: QualifiedName, column: Column, dialect: Dialect): Whole {
  return {
    drop: [{ kind: "dropColumn", table, column }],
    create: [
      { kind: "addColumn", table, column },
      ...comment({ kind: "column", table, name: column.name }, column.comment, dialect),
    ],
  };
}

function wholeDefault(table: QualifiedName, column: Column): readonly (readonly [ObjectId, Whole])[] {
  if (column.default === undefined) return [];
  const drop: Action = { kind: "dropDefault", table, column };
  const create: Action = { kind: "setDefault", table, column, default: column.default };
  return [[defaultId(table, column.name), { drop: [drop], create: [create] }]];
}

/** A plain index has its own kind of id; everything else is a constraint. */
function wholeConstraints<T extends Named>(
  kind: ConstraintKind<T>,
  table: Table,
  dialect: Dialect,
): readonly (readonly [ObjectId, Whole])[] {
  return kind.list(table).flatMap((each) => {
    if (each.name === undefined || each.inherited === true) return [];
    const add = kind.add(nameOf(table), each);
    const id = add.kind === "createIndex" ? indexId(table, each.name) : constraintId(table, each.name);
    const create = [add, ...comment(kind.commentOn(nameOf(table), each, each.name), each.comment, dialect)];
    return [[id, { drop: [kind.drop(nameOf(table), each)], create }] as const];
  });
}

function comment(
  on: Extract<Action, { kind: "setComment" }>["on"],
  text: string | undefined,
  dialect: Dialect,
): readonly Action[] {
  return text === undefined || !dialect.facts.comments ? [] : [{ kind: "setComment", on, comment: text }];
}
