/** What lowering one change may ask about the plan. */
import type {
  Action,
  Catalog,
  Change,
  ChangeFacts,
  Column,
  ColumnType,
  Index,
  Key,
  ConvertedColumn,
  ObjectId,
  PlanContext,
  QualifiedName,
  Table,
} from "@dsl/planner";
import {
  changesOf,
  baseType,
  keysOf,
  lacksPartsOf,
  lazily,
  makeChange,
  nameKey,
  nameOf,
  ofPrimaryKey,
  sameName,
  StoredTypes,
  tableId,
  tableNamed,
} from "@dsl/planner";
import { Heirs } from "./heirs.js";
import { NotNullNames } from "./not-null-names.js";
import { Partitions } from "./partitions.js";
import { resetsDefault } from "./resets-default.js";
import { conventionalName } from "../text/conventional-name.js";
import { types } from "../types.js";

/** Rows that one batch of a backfill touches at most. */
const batchRows = 10_000;

export class Lowering {
  readonly serverVersion: number;
  readonly fast: boolean;
  readonly changes: readonly Change[];
  /** Names that NOT NULL constraints were given. */
  readonly givenNotNulls: ReadonlySet<string>;
  readonly partitions: Partitions;
  readonly notNullsBefore: NotNullNames;
  readonly #tables: ReadonlyMap<string, Table>;
  readonly #retyped: ReadonlySet<string>;
  readonly #disturbed: ReadonlySet<string>;
  readonly #droppedStatements: ReadonlySet<ObjectId>;
  readonly #context: PlanContext;
  readonly #heirs = lazily(() => new Heirs(this.#tables, this.after));
  readonly #replacedEnums = lazily(() => this.changes.filter((change) => change.kind === "replaceEnum"));
  #stored: StoredTypes | undefined;
  #relations: Set<string> | undefined;

  constructor(changes: readonly Change[], context: PlanContext) {
    this.changes = changes;
    this.#context = context;
    this.serverVersion = context.serverVersion;
    this.fast = context.fast;
    const created = new Set(
      changes.flatMap((change) => (change.kind === "createTable" ? [nameKey(change.table)] : [])),
    );
    const stays = (table: Table): boolean => !created.has(nameKey(table));
    this.#tables = new Map(context.from.tables.filter(stays).map((table) => [nameKey(table), table]));
    this.partitions = new Partitions(changes, this.#tables, context.to);
    this.notNullsBefore = new NotNullNames(context.from);
    this.givenNotNulls = new Set([
      ...[context.from, context.to].flatMap(givenNames),
      ...detachedNames(changes, context),
      ...changes.flatMap((change) => (change.kind === "renameConstraint" ? [change.to] : [])),
    ]);
    this.#droppedStatements = new Set(
      changes.flatMap((change) => (change.kind === "dropStatement" ? change.destroys : [])),
    );
    this.#disturbed = new Set(changes.flatMap(disturbedTables));
    this.#retyped = new Set(
      changes.flatMap((change) =>
        change.kind === "alterColumnType" && resetsDefault(change) ? [columnKey(change.table, change.to)] : [],
      ),
    );
  }

  get heirs(): Heirs {
    return this.#heirs();
  }

  get after(): Catalog {
    return this.#context.to;
  }

  /** The table as it was, unless the plan creates it. */
  tableBefore(name: QualifiedName): Table | undefined {
    return this.#tables.get(nameKey(name));
  }

  existed(name: QualifiedName): boolean {
    return this.#tables.has(nameKey(name));
  }

  /** Whether others may be using the table, and the plain form of a change would make them wait. */
  isSafe(name: QualifiedName): boolean {
    return !this.fast && this.existed(name);
  }

  isPartitioned(name: QualifiedName): boolean {
    return (this.tableBefore(name) ?? this.tableAfter(name))?.options.partitionBy !== undefined;
  }

  tableAfter(name: QualifiedName): Table | undefined {
    return tableNamed(this.after, name);
  }

  /** Takes a name for an index, once, that no table or index has, or is to have unless its parent gives it that. */
  claims(name: QualifiedName): boolean {
    this.#relations ??= new Set([
      ...relationNames(this.#context.from, () => true),
      ...relationNames(this.after, isOwn),
    ]);
    const key = nameKey(name);
    const isFree = !this.#relations.has(key);
    this.#relations.add(key);
    return isFree;
  }

  /** Whether a change of the column's type sets its default anew. */
  resetsDefault(table: QualifiedName, column: Column): boolean {
    return this.#retyped.has(columnKey(table, column));
  }

  /** Whether an index of this name is dropped as well, alone or with its constraint. */
  replacesIndex(table: QualifiedName, name: string): boolean {
    return changesOf(this.changes, table).some((change) => droppedIndex(change) === name);
  }

  /** Whether an index and its successor of the same name can stand beside one another: nothing under them goes or changes. */
  swapsIndex(table: QualifiedName, name: string): boolean {
    if (!this.isSafe(table) || this.isPartitioned(table) || this.isDisturbed(table)) return false;
    const ofTable = changesOf(this.changes, table);
    const dropped = ofTable.find((change) => droppedIndex(change) === name);
    const stands = dropped !== undefined && !dropped.needs.some((id) => this.#droppedStatements.has(id));
    return stands && ofTable.some((change) => createdIndex(change) === name);
  }

  /** Whether an index of a partitioned table lacks parts, and is to have them all. */
  isCompleted(table: QualifiedName, name: string | undefined): boolean {
    const [before, after] = [this.tableBefore(table), this.tableAfter(table)];
    if (before === undefined || after === undefined || !this.isPartitioned(table)) return false;
    const index = keysOf(before).find((each) => each.name === name);
    return index !== undefined && keysOf(after).some((whole) => lacksPartsOf(index, whole));
  }

  /** Whether the plan makes such an index or key for the table itself. */
  makesKey(table: QualifiedName, isIt: (key: Key) => boolean): boolean {
    return changesOf(this.changes, table).some((change) => {
      const key = madeKey(change);
      return key !== undefined && isIt(key);
    });
  }

  /** Whether the table goes, or a column of it goes or changes what it holds. */
  isDisturbed(table: QualifiedName): boolean {
    return this.#disturbed.has(nameKey(table));
  }

  /** The table, and what has its columns from it before and after. */
  withHeirs(table: QualifiedName): readonly QualifiedName[] {
    return [table, ...this.heirs.staying(table)];
  }

  /** What a column was called before this plan. One that had a name in between was renamed to that before. */
  oldColumn(table: QualifiedName, name: string): string {
    const renames = changesOf(this.changes, table).filter((change) => change.kind === "renameColumn");
    const last = renames.find(({ to }) => to === name);
    if (last === undefined || last.destroys.length > 0) return last?.from ?? name;
    return renames.find(({ to }) => to === last.from)?.from ?? name;
  }

  /** Whether the table goes, and nothing that is part of it leaves it before. */
  goesAlone(table: QualifiedName): boolean {
    const goes = changesOf(this.changes, table).some(({ kind }) => kind === "dropTable");
    const isLeft = (change: Change): boolean =>
      change.kind === "detach" && change.above.some((each) => sameName(each, table));
    return goes && !this.changes.some(isLeft);
  }

  isRenamed(table: QualifiedName): boolean {
    return this.changes.some((change) => change.kind === "renameTable" && sameName(change.to, table));
  }

  /** Whether columns hold rows of the table: it can get no values then. */
  isStored(table: QualifiedName): boolean {
    this.#stored ??= new StoredTypes(this.#context.from);
    return this.#stored.columnsOf(tableId(table)).length > 0;
  }

  isEnum(type: QualifiedName): boolean {
    const key = nameKey(type);
    return [...this.#context.from.enums, ...this.#context.to.enums].some((each) => nameKey(each) === key);
  }

  /** What a type stores before the plan: a domain is what it is of. */
  baseType(type: ColumnType): ColumnType {
    return baseType(type, this.#context.from, types);
  }

  /** What becomes of values that have enums inside which lose labels, if the change takes them out of the type. */
  held({ table, from }: Extract<Change, { readonly kind: "alterColumnType" }>): Held | undefined {
    const found = this.#replacedEnums().flatMap((change) => {
      const isOf = (each: ConvertedColumn): boolean =>
        sameName(each.table, table) && each.column.name === from.name && each.column.type.text === from.type.text;
      return change.held.filter(isOf).map(({ using }) => ({ using, enum: change.from, values: change.successors }));
    });
    if (found.length === 0) return undefined;
    const using = found.find((each) => each.using !== undefined)?.using;
    const successors = found
      .filter(({ values }) => Object.keys(values).length > 0)
      .map((each) => ({ enum: nameOf(each.enum), values: each.values }));
    return { successors, ...(using === undefined ? {} : { using }) };
  }

  /** Whether the column's domain looks at each value. */
  isChecked({ type }: Pick<Column, "type">): boolean {
    const { userType } = type;
    if (userType === undefined || type.text.endsWith("[]")) return false;
    return this.#context.to.domains.some(
      (domain) =>
        sameName(domain, userType) && (!domain.nullable || domain.checks.length > 0 || this.isChecked(domain)),
    );
  }

  /** Fills rows in batches, each its own transaction; in one go when asked to be fast. */
  backfill(change: Extract<Change, { readonly kind: "backfill" }>): Change {
    if (!this.isSafe(change.table)) return change;
    const lock = { on: [change.table], mode: "ROW EXCLUSIVE" };
    return { ...change, limit: batchRows, transaction: "repeated", lock };
  }
}

function relationNames({ tables }: Catalog, counts: (index: Index) => boolean): readonly string[] {
  return tables.flatMap((table) => {
    const names = [table.name, table.primaryKey?.name, ...table.indexes.filter(counts).map(({ name }) => name)];
    return names.flatMap((name) => (name === undefined ? [] : [nameKey({ ...nameOf(table), name })]));
  });
}

const isOwn = ({ inherited }: Index): boolean => inherited !== true;

export interface Held {
  readonly using?: string;
  readonly successors: NonNullable<Extract<Action, { readonly kind: "alterColumnType" }>["successors"]>;
}

function givenNames({ tables }: Catalog): readonly string[] {
  return tables.flatMap((table) => table.columns.flatMap((column) => column.notNull?.name ?? []));
}

/** A partition keeps the names of its partitioned table while it stands alone. */
function detachedNames(changes: readonly Change[], { from, to }: PlanContext): readonly string[] {
  const detached = changes.filter((change) => change.kind === "detach");
  const names = [from, to].map((catalog) => new NotNullNames(catalog));
  return detached.flatMap(({ table }) => names.flatMap((each) => [...each.of(table).values()]));
}

/** Tables that go, or of which a column goes or changes what it holds. */
function disturbedTables(change: Change): readonly string[] {
  switch (change.kind) {
    case "dropTable":
    case "dropColumn":
    case "alterColumnType":
    case "alterGenerated":
      return [nameKey(change.table)];
    case "replaceEnum":
    case "replaceDomain":
      return change.columns.map(({ table }) => nameKey(table));
    default:
      return [];
  }
}

/** The index or key that it makes. */
export function madeKey(change: Change): Key | undefined {
  if (change.kind === "addPrimaryKey") return ofPrimaryKey(change.primaryKey);
  return change.kind === "createIndex" || change.kind === "addUnique" ? change.index : undefined;
}

function droppedIndex(change: Change): string | undefined {
  if (change.kind === "dropIndex") return change.index.name;
  if (change.kind !== "dropConstraint") return undefined;
  const { dropped } = change;
  if (dropped.kind === "primaryKey") return dropped.primaryKey.name;
  return dropped.kind === "unique" ? dropped.index.name : undefined;
}

/** The name of the index that it makes. */
export function createdIndex(change: Change): string | undefined {
  if (change.kind === "createIndex" || change.kind === "addUnique") return change.index.name;
  return change.kind === "addPrimaryKey" ? change.primaryKey.name : undefined;
}

/** A change that comes of another one: why it is there is the same, its hazards stay with the other. */
export function follow<A extends Action>(of: Change, action: A, more: Partial<ChangeFacts> = {}): A & ChangeFacts {
  return makeChange(action, of.because, more);
}

/** `users_name_not_null` */
export function notNullName(table: QualifiedName, column: Column): string {
  return column.notNull?.name ?? conventionalName(table.name, column.name, "not_null");
}

/** A name beside `name` for something that is there only while the plan runs. */
export function temporaryName(name: string): string {
  return conventionalName(name, undefined, "new");
}

function columnKey(table: QualifiedName, column: Column): string {
  return JSON.stringify([nameKey(table), column.name]);
}
