/** Finds what depends on disturbed objects in a catalog. */
import type {
  Catalog,
  Check,
  Column,
  Domain,
  Exclusion,
  Index,
  IndexItem,
  ObjectId,
  QualifiedName,
  StatementKind,
  StatementObject,
  StoringColumn,
  Table,
} from "@dsl/planner";
import {
  tableParents,
  columnId,
  constraintId,
  defaultId,
  domainTextsId,
  indexId,
  itemColumns,
  lazily,
  nameKey,
  readObjectId,
  sameName,
  statementId,
  StoredTypes,
  tableId,
  typeId,
  valuesId,
} from "@dsl/planner";
import { groupBy } from "../introspect/group-by.js";
import { mentions } from "../text/mentions.js";
import type { Disturbed } from "./disturbed.js";

export class Dependents {
  readonly #catalog: Catalog;
  readonly #tables: ReadonlyMap<string, Table>;
  readonly #statements = new Map<ObjectId, StatementObject[]>();
  /** Constraints, indexes, defaults and generated columns by what their expressions read. */
  readonly #expressions = new Map<ObjectId, ObjectId[]>();

  /** Foreign keys by the tables that they refer to. */
  readonly #references = lazily(() =>
    groupBy(
      this.#catalog.tables.flatMap((table) => table.foreignKeys.map((key) => ({ table, key }))),
      ({ key }) => nameKey(key.references),
    ),
  );
  readonly #targeted = lazily(
    () =>
      new Set(
        this.#catalog.statements
          .filter(({ kind, after }) => kind === "statistics" && after.some((each) => / SET STATISTICS /.test(each)))
          .map(statementId),
      ),
  );
  readonly #types: StoredTypes;
  readonly #children = new Map<string, Table[]>();

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
    this.#types = new StoredTypes(catalog);
    this.#tables = new Map(catalog.tables.map((table) => [nameKey(table), table]));
    for (const object of catalog.statements) for (const id of object.needs) push(this.#statements, id, object);
    for (const table of catalog.tables) {
      for (const parent of tableParents(table.options)) push(this.#children, nameKey(parent), table);
      for (const { id, needs } of expressionsOf(table)) for (const need of needs) push(this.#expressions, need, id());
    }
    for (const domain of catalog.domains)
      for (const need of textNeeds(domain)) push(this.#expressions, need, domainTextsId(domain));
  }

  of(disturbed: Disturbed): readonly ObjectId[] {
    switch (disturbed.kind) {
      case "itself":
        return [disturbed.id];
      case "object":
        return [...this.#statementsOf(disturbed.id), ...(this.#expressions.get(disturbed.id) ?? [])];
      case "table":
        return this.#ofTable(disturbed.table, disturbed.comesBack);
      case "rows":
        return this.#referencesTo(disturbed.table, () => true);
      case "key":
        return this.#referencesTo(disturbed.table, (columns) => sameSet(columns, disturbed.columns));
      case "remade":
        return this.#ofRemade(disturbed.id, disturbed.moved);
      case "attributes":
        return this.#attributeReaders(disturbed.of, disturbed.names);
      case "stored":
        return this.#storing(disturbed.id, disturbed.inside);
      case "dropped":
        return this.#heirs(disturbed.table).flatMap((table) =>
          this.#ofDropped(table, disturbed.column, disturbed.comesBack),
        );
      case "retyped":
        return this.#heirs(disturbed.table).flatMap((table) =>
          this.#ofRetyped(table, disturbed.column, disturbed.sameFamily),
        );
    }
  }

  #ofRemade(id: ObjectId, moved: readonly ObjectId[]): readonly ObjectId[] {
    const others = this.#types
      .ownColumnsOf(id)
      .filter(({ table, column }) => !moved.includes(columnId(table, column.name)));
    return [...this.of({ kind: "object", id }), ...this.#types.containers(id), ...others.map(valuesOf)];
  }

  /** Nobody says which attributes a text reads; of routines only those count whose bodies the engine has read. */
  #attributeReaders(type: ObjectId, names: readonly string[]): readonly ObjectId[] {
    const reads = (text: string): boolean => names.some((name) => mentions(text, name));
    const statements = (this.#statements.get(type) ?? [])
      .filter(({ kind, create }) => readsRows[kind] || /\b(?:BEGIN ATOMIC|RETURN)\b/.test(create))
      .filter(({ create }) => reads(create));
    const domains = this.#catalog.domains.filter(
      (domain) => isMadeOf(domain, type) && domain.checks.some(({ expression }) => reads(expression)),
    );
    return [...statements.map(statementId), ...domains.map(domainTextsId)];
  }

  #storing(id: ObjectId, inside: boolean): readonly ObjectId[] {
    const holds = ({ column }: StoringColumn): boolean => !inside || !isPlainly(column, id);
    return this.#types.columnsOf(id).filter(holds).map(valuesOf);
  }

  #ofTable(table: QualifiedName, comesBack: boolean): readonly ObjectId[] {
    const columns = this.#tables.get(nameKey(table))?.columns ?? [];
    return [
      ...this.#statementsOf(tableId(table)),
      ...columns.flatMap((column) => this.#statementsOf(columnId(table, column.name))),
      ...(comesBack ? this.#referencesTo(table, () => true) : []),
    ];
  }

  /** The table and all that have its columns from it. */
  #heirs(table: QualifiedName): readonly QualifiedName[] {
    const found = [table];
    for (const parent of found) found.push(...(this.#children.get(nameKey(parent)) ?? []));
    return found;
  }

  /** Without an engine nobody says which columns a statement reads: then its whole table counts, for kinds that read rows. */
  #readersOf(table: QualifiedName, column: string): readonly ObjectId[] {
    const whole = (this.#statements.get(tableId(table)) ?? []).filter(
      (object) => readsRows[object.kind] && !namesColumnsOf(object, table),
    );
    return [...this.#statementsOf(columnId(table, column)), ...whole.map(statementId)];
  }

  #ofDropped(of: QualifiedName, column: string, comesBack: boolean): readonly ObjectId[] {
    const readers = this.#readersOf(of, column);
    const table = this.#tables.get(nameKey(of));
    if (!comesBack || table === undefined) return readers;
    return [
      ...readers,
      ...generatedFrom(table, column),
      ...textsOver(table, column),
      ...plainIndexesOver(table, column),
      ...this.#foreignKeysOver(table, column),
    ];
  }

  #ofRetyped(of: QualifiedName, column: string, sameFamily: boolean): readonly ObjectId[] {
    const table = this.#tables.get(nameKey(of));
    // the engine makes statistics anew by itself, and forgets how many values they are made of
    const readers = this.#readersOf(of, column).filter(
      (id) => readObjectId(id).kind !== "statistics" || this.#targeted().has(id),
    );
    if (table === undefined) return readers;
    return [
      ...readers,
      ...generatedFrom(table, column),
      ...(sameFamily ? [] : [...textsOver(table, column), ...this.#foreignKeysOver(table, column)]),
    ];
  }

  #foreignKeysOver(table: Table, column: string): readonly ObjectId[] {
    const own = table.foreignKeys.filter((key) => key.columns.includes(column));
    return [
      ...own.map((key) => constraintId(table, key.name)),
      ...this.#referencesTo(table, (columns) => columns.includes(column)),
    ];
  }

  #referencesTo(to: QualifiedName, over: (columns: readonly string[]) => boolean): readonly ObjectId[] {
    const references = this.#references().get(nameKey(to)) ?? [];
    return references
      .filter(({ key }) => over(key.referencedColumns))
      .map(({ table, key }) => constraintId(table, key.name));
  }

  #statementsOf(id: ObjectId): readonly ObjectId[] {
    return (this.#statements.get(id) ?? []).map(statementId);
  }
}

/** Kinds that read a table's rows rather than only standing on it. */
const readsRows: Readonly<Record<StatementKind, boolean>> = {
  view: true,
  materializedView: true,
  policy: true,
  rule: true,
  function: false,
  procedure: false,
  aggregate: false,
  trigger: false,
  statistics: false,
  native: false,
};

function namesColumnsOf(object: StatementObject, table: QualifiedName): boolean {
  return object.needs.some((id) => {
    const { kind, of } = readObjectId(id);
    return kind === "column" && sameName(of, table);
  });
}

function generatedFrom(table: Table, column: string): readonly ObjectId[] {
  const reads = ({ generated }: Column): boolean => mentions(generated?.expression, column);
  return table.columns
    .filter((column) => column.inherited !== true && reads(column))
    .map((each) => columnId(table, each.name));
}

/** Checks, and what of indexes and exclusions is an expression, a predicate or a chosen operator class. */
function textsOver(table: Table, column: string): readonly ObjectId[] {
  const check = (each: Check): boolean => mentions(each.expression, column);
  const index = (each: Index | Exclusion): boolean =>
    mentions(each.where, column) || each.items.some((item) => dependsOnType(item, column));
  return [
    ...table.checks.filter(check).map((each) => constraintId(table, each.name)),
    ...table.exclusions.filter(index).map((each) => constraintId(table, each.name)),
    ...table.indexes.filter(index).map((each) => idOfIndex(table, each)),
  ];
}

function dependsOnType(item: IndexItem & { readonly operator?: string }, column: string): boolean {
  if (item.target.kind === "expression") return mentions(item.target.expression, column);
  return item.target.column === column && (item.opclass !== undefined || item.operator !== undefined);
}

/** Keys and indexes that hold the column itself. */
function plainIndexesOver(table: Table, column: string): readonly ObjectId[] {
  const holds = (each: Pick<Index, "items" | "include">): boolean =>
    (itemColumns(each.items) ?? []).includes(column) || each.include.includes(column);
  const primary = table.primaryKey !== undefined && holds(table.primaryKey) ? [table.primaryKey.name] : [];
  return [
    ...primary.map((name) => constraintId(table, name)),
    ...table.indexes.filter(holds).map((each) => idOfIndex(table, each)),
  ];
}

function idOfIndex(table: Table, index: Index): ObjectId {
  return index.constraint === true ? constraintId(table, index.name) : indexId(table, index.name);
}

interface Expression {
  readonly id: () => ObjectId;
  readonly needs: readonly ObjectId[];
}

function expressionsOf(table: Table): readonly Expression[] {
  return [
    ...table.columns.flatMap((column) => [
      ...(column.default === undefined
        ? []
        : [{ id: () => defaultId(table, column.name), needs: [...routines(column), ...sequences(column)] }]),
      ...(column.generated === undefined ? [] : [{ id: () => columnId(table, column.name), needs: routines(column) }]),
    ]),
    ...table.checks.map((each) => ({ id: () => constraintId(table, each.name), needs: each.needs ?? [] })),
    ...table.exclusions.map((each) => ({ id: () => constraintId(table, each.name), needs: each.needs ?? [] })),
    ...table.indexes.map((each) => ({ id: () => idOfIndex(table, each), needs: each.needs ?? [] })),
  ];
}

const isMadeOf = ({ type: { userType } }: Domain, type: ObjectId): boolean =>
  userType !== undefined && typeId(userType) === type;

function textNeeds({ needs = [], checks }: Domain): readonly ObjectId[] {
  const all = [...needs, ...checks.flatMap((check) => check.needs ?? [])];
  return all.filter((id) => ["routine", "native"].includes(readObjectId(id).kind));
}

/** The values of a generated column are computed anew. */
function valuesOf({ table, column }: StoringColumn): ObjectId {
  return column.generated === undefined ? valuesId(table, column.name) : columnId(table, column.name);
}

function isPlainly({ type }: Column, id: ObjectId): boolean {
  return type.userType !== undefined && typeId(type.userType) === id && !type.text.endsWith("[]");
}

/** What a column's expression uses; its type and extension are changed with it or not at all. */
const routines = (column: Column): readonly ObjectId[] => needsOf(column, ["routine", "native"]);
const sequences = (column: Column): readonly ObjectId[] => needsOf(column, ["sequence"]);

function needsOf({ needs = [] }: Column, kinds: readonly string[]): readonly ObjectId[] {
  return needs.filter((id) => kinds.includes(readObjectId(id).kind));
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each) => b.includes(each));
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
