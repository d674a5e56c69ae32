/**
 * What a change locks besides the table that it names: tables at the other end of foreign keys, the parent of a partition,
 * children that inherit what it does, and the columns of a domain. Partitions are locked with the table that they are of.
 */
import type { ActionKind, Change, Domain, ForeignKey, ObjectId, PlanContext, QualifiedName, Table } from "@dsl/planner";
import {
  lazily,
  nameKey,
  nameOf,
  readObjectId,
  sameName,
  statementParents,
  StoredTypes,
  tableNamed,
  typeId,
} from "@dsl/planner";
import { groupBy } from "../introspect/group-by.js";
import { becomesEnforced } from "./add-constraint.js";

type Lock = NonNullable<Change["lock"]>;
/** `scanned`: of which tables the rows are read, though not of all. */
type OtherLock = Lock & { readonly scanned?: readonly QualifiedName[] };

export function lockOthers(changes: readonly Change[], context: PlanContext): readonly Change[] {
  const relatives = new Relatives(changes, context);
  return changes.map((change) => {
    const also = (others[change.kind] as Others<ActionKind> | undefined)?.(change, relatives);
    const lock = joined(change.lock, also && { ...also, on: also.on.filter(relatives.existed) });
    return lock === undefined ? change : { ...change, lock: relatives.withChildren(lock, change.kind) };
  });
}

/** The first is the stronger one. To the rows of the other's tables nothing is done, unless it says so. */
function joined(lock: Lock | undefined, also: OtherLock | undefined): Lock | undefined {
  if (also === undefined || also.on.length === 0) return lock;
  if (lock === undefined) return alone(also);
  const { on, scanned = [], work } = also;
  return { ...lock, also: { on: distinct(on), scanned: distinct(work === "scan" ? on : scanned) } };
}

function alone({ scanned = [], ...lock }: OtherLock): Lock {
  if (scanned.length === 0) return lock;
  const rest = lock.on.filter((table) => !scanned.some((each) => sameName(each, table)));
  if (rest.length === 0) return { ...lock, work: "scan" };
  return { ...lock, on: rest, also: { on: distinct(scanned), scanned: distinct(scanned) } };
}

const distinct = (tables: readonly QualifiedName[]): readonly QualifiedName[] => [
  ...new Map(tables.map((table) => [nameKey(table), table])).values(),
];

type Others<K extends ActionKind> = (
  change: Extract<Change, { readonly kind: K }>,
  relatives: Relatives,
) => OtherLock | undefined;

const exclusive = (on: readonly QualifiedName[]): Lock => ({ on, mode: "ACCESS EXCLUSIVE" });
/** Writers wait while a foreign key gets or loses the triggers on the table that it refers to. */
const writers = (on: readonly QualifiedName[]): Lock => ({ on, mode: "SHARE ROW EXCLUSIVE" });

const others: { readonly [K in ActionKind]?: Others<K> } = {
  createTable: ({ table, foreignKeys }, { referredByParent, besideDefault }) => {
    const referred = [...foreignKeys.map(({ references }) => references), ...referredByParent(table)];
    const { partitionOf } = table.options;
    return partitionOf === undefined ? writers(referred) : besideDefault(partitionOf.parent, writers(referred));
  },
  dropTable: ({ table }, { parent }) =>
    exclusive([...parent(table), ...table.foreignKeys.map(({ references }) => references)]),
  dropColumn: ({ table, column }, { keysOver }) =>
    exclusive(keysOver(table, column.name).map(({ references }) => references)),
  // a foreign key is made anew over a column that gets another type
  alterColumnType: ({ table, to }, { keysOver, referringTo }) => {
    const referring = referringTo(table, to.name);
    const referred = keysOver(table, to.name).map(({ references }) => references);
    const tables = [...referred, ...referring];
    return { ...exclusive(tables), scanned: tables };
  },
  detach: ({ parent }, { linked }) => exclusive(linked(parent)),
  // a foreign key that the partition does not have yet is checked
  attach: ({ parent }, { linked, referred, besideDefault }) =>
    besideDefault(parent, { ...writers(linked(parent)), scanned: referred(parent) }),
  addForeignKey: ({ foreignKey }) => writers([foreignKey.references]),
  alterForeignKey: ({ from, to }) => ({
    ...exclusive([to.references]),
    scanned: becomesEnforced(from, to) ? [to.references] : [],
  }),
  alterDomain: ({ from, to }, { columnsOf }) =>
    isStricter(from, to) ? { on: columnsOf(to), mode: "SHARE", work: "scan" } : undefined,
  createStatement: ({ object }, { lockedAnyway }) =>
    object.kind === "materializedView"
      ? { ...exclusive(lockedAnyway(object.needs)), work: "scan" }
      : exclusive(statementParents(object)),
  dropStatement: ({ object }) => exclusive(statementParents(object)),
};

/** Whether values are looked through. */
function isStricter(from: Domain, to: Domain): boolean {
  const isNew = to.checks.some(
    ({ name, expression, validated }) =>
      validated && !from.checks.some((each) => each.name === name && each.expression === expression && each.validated),
  );
  return isNew || (from.nullable && !to.nullable);
}

/** Children inherit it: the statement goes on to them. */
const reachingKinds: ReadonlySet<ActionKind> = new Set([
  "addColumn",
  "dropColumn",
  "renameColumn",
  "alterColumnType",
  "setDefault",
  "dropDefault",
  "setNotNull",
  "dropNotNull",
  "alterGenerated",
  "alterColumnOptions",
  "alterIdentity",
  "replaceEnum",
  "replaceDomain",
  "addCheck",
  "addPrimaryKey",
  "dropConstraint",
  "renameConstraint",
]);

/** Tables before and after, and how they hang together. */
class Relatives {
  readonly #tables: readonly Table[];
  /** Foreign keys that the plan drops, by table and name: they are not made anew by the engine. */
  readonly #dropped: ReadonlySet<string>;
  readonly #locked: ReadonlySet<string>;
  readonly #context: PlanContext;

  constructor(changes: readonly Change[], context: PlanContext) {
    this.#context = context;
    this.#tables = [...context.from.tables, ...context.to.tables];
    this.#dropped = new Set(
      changes.flatMap((change) =>
        change.kind === "dropConstraint" && change.dropped.kind === "foreignKey"
          ? [keyOf(change.table, change.dropped.foreignKey)]
          : [],
      ),
    );
    const locked = changes.flatMap(({ lock }) => (isExclusive(lock) ? [...lock.on, ...(lock.also?.on ?? [])] : []));
    this.#locked = new Set(locked.map(nameKey));
  }

  readonly existed = (table: QualifiedName): boolean => tableNamed(this.#context.from, table) !== undefined;

  withChildren(lock: Lock, kind: ActionKind): Lock {
    const found = new Map(lock.on.map((table) => [nameKey(table), nameOf(table)]));
    if (reachingKinds.has(kind))
      for (const [, table] of found) for (const child of this.#childrenOf(table)) found.set(nameKey(child), child);
    return { ...lock, on: [...found.values()] };
  }

  #childrenOf(table: QualifiedName): readonly QualifiedName[] {
    return (this.#children().get(nameKey(table)) ?? []).map(nameOf);
  }

  readonly parent = ({ options }: Table): readonly QualifiedName[] =>
    options.partitionOf === undefined ? [] : [options.partitionOf.parent];

  /** No row of the default partition may belong to the one that comes. */
  readonly besideDefault = (parent: QualifiedName, { on, scanned = [], mode }: OtherLock): OtherLock => {
    const isDefault = ({ options: { partitionOf } }: Table): boolean =>
      partitionOf?.bound === "DEFAULT" && sameName(partitionOf.parent, parent);
    const found = this.#context.from.tables.filter(isDefault).map(nameOf);
    if (found.length === 0) return { on, scanned, mode };
    return { on: [...on, ...found], scanned: [...scanned, ...found], mode: "ACCESS EXCLUSIVE" };
  };

  /** A partition gets the foreign keys of the table that it is of. */
  readonly referredByParent = (table: Table): readonly QualifiedName[] => this.parent(table).flatMap(this.linked);

  readonly keysOver = (table: QualifiedName, column: string): readonly ForeignKey[] =>
    this.#named(table).flatMap((each) =>
      each.foreignKeys.filter((key) => key.columns.includes(column) && !this.#dropped.has(keyOf(each, key))),
    );

  readonly referringTo = (table: QualifiedName, column: string): readonly QualifiedName[] =>
    this.#referring(table)
      .filter((each) =>
        each.foreignKeys.some(
          (key) =>
            sameName(key.references, table) &&
            key.referencedColumns.includes(column) &&
            !this.#dropped.has(keyOf(each, key)),
        ),
      )
      .map(nameOf);

  /** What foreign keys of a table refer to, and of those that it is part of. */
  readonly referred = (table: QualifiedName): readonly QualifiedName[] => {
    const own = this.#named(table);
    const above = own.flatMap(this.parent).flatMap(this.referred);
    return [...own.flatMap(({ foreignKeys }) => foreignKeys.map((key) => key.references)), ...above];
  };

  /** At either end of a foreign key of a table, or of those that it is part of. */
  readonly linked = (table: QualifiedName): readonly QualifiedName[] => [
    ...this.referred(table),
    ...this.#referringWhole(table),
  ];

  #referringWhole(table: QualifiedName): readonly QualifiedName[] {
    const above = this.#named(table).flatMap(this.parent);
    return [...this.#referring(table).map(nameOf), ...above.flatMap((each) => this.#referringWhole(each))];
  }

  readonly columnsOf = (domain: Domain): readonly QualifiedName[] =>
    new StoredTypes(this.#context.from).columnsOf(typeId(domain)).map(({ table }) => table);

  /** Those that are read, perhaps through views, while another change of the plan has them locked. */
  readonly lockedAnyway = (needs: readonly ObjectId[]): readonly QualifiedName[] => {
    const { tables, statements } = this.#context.to;
    const read = new Set(needs.map((id) => nameKey(readObjectId(id).of)));
    const views = statements.filter(({ kind, ...view }) => kind === "view" && read.has(nameKey(view)));
    const own = tables.filter((table) => read.has(nameKey(table)) && this.#locked.has(nameKey(table)));
    return [...own.map(nameOf), ...views.flatMap((view) => this.lockedAnyway(view.needs))];
  };

  #named(table: QualifiedName): readonly Table[] {
    const { from, to } = this.#context;
    return [from, to].flatMap((catalog) => tableNamed(catalog, table) ?? []);
  }

  #referring(table: QualifiedName): readonly Table[] {
    return this.#referrers().get(nameKey(table)) ?? [];
  }

  /** By table, those that inherit from it, and those with a foreign key to it. */
  readonly #children = lazily(() => this.#tablesBy(({ options }) => options.inherits ?? []));
  readonly #referrers = lazily(() => this.#tablesBy(({ foreignKeys }) => foreignKeys.map((key) => key.references)));

  #tablesBy(others: (table: Table) => readonly QualifiedName[]): ReadonlyMap<string, readonly Table[]> {
    const pairs = this.#tables.flatMap((table) => distinct(others(table)).map((other) => ({ table, other })));
    const grouped = groupBy(pairs, ({ other }) => nameKey(other));
    return new Map([...grouped].map(([key, list]) => [key, list.map(({ table }) => table)]));
  }
}

const keyOf = (table: QualifiedName, { name }: ForeignKey): string => JSON.stringify([nameKey(table), name]);

function isExclusive(lock: Lock | undefined): lock is Lock {
  return lock?.mode === "ACCESS EXCLUSIVE";
}
