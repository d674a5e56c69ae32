/**
 * Which declared renames a pair of catalogs calls for, and which others are possible: those are questions, because
 * dropping and creating would lose rows.
 */
import type { Catalog, Column, CompositeType, Enum, QualifiedName, Table } from "../catalog.js";
import {
  renameColumnDecision,
  renameTableDecision,
  renameTypeDecision,
  renameValueDecision,
  type Decision,
} from "../decision.js";
import type { Dialect } from "../dialect.js";
import { type Intents, isWhole, type Rename } from "../intent.js";
import { nameKey, nameOf } from "../names.js";
import { pairBy } from "../pair.js";
import { applyRenames } from "./apply-renames.js";
import { joinColumnRenames, joinTableRenames } from "./join-table-renames.js";

export interface FoundRenames {
  /** Those that apply, tables, types and sequences first. */
  readonly renames: readonly Rename[];
  /** `from` with the renames in it. */
  readonly renamed: Catalog;
  readonly decisions: readonly Decision[];
}

export function findRenames(from: Catalog, to: Catalog, intents: Intents, dialect: Dialect): FoundRenames {
  const said = wholeRenames(from, to, [...intents.renames, ...respelledTables(from, to, dialect)]);
  const whole = [...said, ...joinTableRenames(applyRenames(from, said, dialect), to, said, intents.joins)];
  const halfway = applyRenames(from, whole, dialect);
  const asked = [...intents.renames, ...respelledColumns(halfway, to, dialect)];
  const joins = joinColumnRenames(halfway, to, whole, intents, dialect);
  const parts = [...partRenames(halfway, to, asked, dialect), ...joins.renames];
  const renamed = applyRenames(halfway, parts, dialect);
  const decisions = [...joins.decisions, ...possibleRenames(renamed, to, dialect)];
  return { renames: [...whole, ...parts], renamed, decisions };
}

/** What the engine takes for the same name is no other table: nobody need be asked. */
function respelledTables(from: Catalog, to: Catalog, dialect: Dialect): readonly Rename[] {
  const spellings = respelled(from.tables, to.tables, dialect);
  return spellings.map(([old, now]) => ({ kind: "table", from: nameOf(old), to: nameOf(now) }));
}

function respelledColumns(from: Catalog, to: Catalog, dialect: Dialect): readonly Rename[] {
  if (dialect.facts.foldName === undefined) return [];
  return pairBy(from.tables, to.tables, nameKey).both.flatMap((pair) => {
    const spellings = respelled(pair.from.columns, pair.to.columns, dialect);
    return spellings.map(([old, now]): Rename => ({
      kind: "column",
      of: nameOf(pair.to),
      from: old.name,
      to: now.name,
    }));
  });
}

function respelled<T extends { readonly name: string }>(
  from: readonly T[],
  to: readonly T[],
  { facts: { foldName } }: Dialect,
): readonly (readonly [T, T])[] {
  if (foldName === undefined) return [];
  const known = new Map(to.map((each) => [foldName(each.name), each]));
  return from.flatMap((old) => {
    const now = known.get(foldName(old.name));
    return now === undefined || now.name === old.name ? [] : [[old, now]];
  });
}

/** Tables, types and sequences: the old name is there and no longer wanted, the new one is wanted and not there. */
function wholeRenames(from: Catalog, to: Catalog, renames: readonly Rename[]): readonly Rename[] {
  if (renames.length === 0) return renames;
  const keys = (names: readonly QualifiedName[]): readonly string[] => names.map(nameKey);
  const known = {
    table: new Moves(keys(from.tables), keys(to.tables)),
    type: new Moves(keys(allTypes(from)), keys(allTypes(to))),
    sequence: new Moves(keys(from.sequences), keys(to.sequences)),
  };
  return renames.filter(
    (rename) => isWhole(rename) && known[rename.kind].take(nameKey(rename.from), nameKey(rename.to)),
  );
}

function partRenames(from: Catalog, to: Catalog, renames: readonly Rename[], dialect: Dialect): readonly Rename[] {
  if (renames.length === 0) return renames;
  const tables = new Map(pairBy(from.tables, to.tables, nameKey).both.map((pair) => [nameKey(pair.to), pair]));
  const enums = new Map(pairBy(from.enums, to.enums, nameKey).both.map((pair) => [nameKey(pair.to), pair]));
  const composites = new Map(
    pairBy(from.compositeTypes, to.compositeTypes, nameKey).both.map((pair) => [nameKey(pair.to), pair]),
  );
  const moves = new Map<string, Moves>();
  return renames.filter((rename) => {
    if (rename.kind !== "column" && rename.kind !== "enumValue") return false;
    if (rename.kind === "enumValue" && rename.columns !== undefined) return isCheckedAnew(rename, tables, dialect);
    const key = `${rename.kind} ${nameKey(rename.of)}`;
    const composite = rename.kind === "column" ? composites.get(nameKey(rename.of)) : undefined;
    const names =
      composite !== undefined
        ? memberNames(composite, attributeNames)
        : rename.kind === "column"
          ? memberNames(tables.get(nameKey(rename.of)), columnNames)
          : memberNames(enums.get(nameKey(rename.of)), (each: Enum) => each.values);
    const known = moves.get(key) ?? new Moves(names.from, names.to);
    moves.set(key, known);
    return known.take(rename.from, rename.to);
  });
}

const attributeNames = ({ attributes }: CompositeType): readonly string[] => attributes.map(({ name }) => name);

const columnNames = (table: Table): readonly string[] => table.columns.map((column) => column.name);

function memberNames<T>(
  pair: { readonly from: T; readonly to: T } | undefined,
  names: (of: T) => readonly string[],
): { readonly from: readonly string[]; readonly to: readonly string[] } {
  return pair === undefined ? { from: [], to: [] } : { from: names(pair.from), to: names(pair.to) };
}

/** What went and what came, each of which one rename may take. */
class Moves {
  readonly #gone: Set<string>;
  readonly #come: Set<string>;

  constructor(from: readonly string[], to: readonly string[]) {
    const { dropped, added } = pairBy(from, to, (name) => name);
    this.#gone = new Set(dropped);
    this.#come = new Set(added);
  }

  take(from: string, to: string): boolean {
    return this.#gone.has(from) && this.#come.has(to) && this.#gone.delete(from) && this.#come.delete(to);
  }
}

/** Where enums are checked texts: a check knew the old value, and knows the new one in its place now. */
function isCheckedAnew(
  { from, to, columns }: Extract<Rename, { readonly kind: "enumValue" }>,
  tables: ReadonlyMap<string, { readonly from: Table; readonly to: Table }>,
  { sql }: Dialect,
): boolean {
  const [old, now] = [sql.literal(from), sql.literal(to)];
  const checks = (table: Table, value: string): boolean =>
    table.checks.some((check) => check.expression.includes(value));
  return (columns ?? []).some(({ table }) => {
    const pair = tables.get(nameKey(table));
    return pair !== undefined && checks(pair.from, old) && checks(pair.to, now) && !checks(pair.to, old);
  });
}

function allTypes(catalog: Catalog): readonly QualifiedName[] {
  return [...catalog.enums, ...catalog.domains, ...catalog.compositeTypes];
}

function possibleRenames(from: Catalog, to: Catalog, dialect: Dialect): readonly Decision[] {
  const tables = pairBy(from.tables, to.tables, nameKey);
  const enums = pairBy(from.enums, to.enums, nameKey);
  return [
    ...likely(tables, similarTables, (to, from) => renameTableDecision(to, from, dialect)),
    ...likely(enums, similarEnums, (to, from) => renameTypeDecision(to, from, dialect)),
    ...tables.both.flatMap((pair) => possibleColumnRenames(pair.from, pair.to, dialect)),
    ...enums.both.flatMap((pair) => possibleValueRenames(pair.from, pair.to, dialect)),
  ];
}

function likely<T>(
  paired: { readonly dropped: readonly T[]; readonly added: readonly T[] },
  similar: (from: T, to: T) => boolean,
  decision: (to: T, from: readonly T[]) => Decision,
): readonly Decision[] {
  return paired.added.flatMap((to) => {
    const from = paired.dropped.filter((each) => similar(each, to));
    return from.length === 0 ? [] : [decision(to, from)];
  });
}

/** At least half of all columns of both are the same in name and type. */
function similarTables(from: Table, to: Table): boolean {
  const columns = new Set(from.columns.map(columnKey));
  const shared = to.columns.filter((column) => columns.has(columnKey(column))).length;
  return shared > 0 && shared * 2 >= from.columns.length + to.columns.length - shared;
}

function columnKey(column: Column): string {
  return JSON.stringify([column.name, column.type.text]);
}

function similarEnums(from: Enum, to: Enum): boolean {
  const shared = to.values.filter((value) => from.values.includes(value)).length;
  return shared > 0 && shared * 2 >= from.values.length + to.values.length - shared;
}

/** A column that holds values of its own and whose type takes the old values as they are. */
function possibleColumnRenames(from: Table, to: Table, dialect: Dialect): readonly Decision[] {
  if (haveSameNames(from.columns, to.columns)) return [];
  const paired = pairBy(from.columns, to.columns, (column) => column.name);
  const holds = (column: Column): boolean => column.generated === undefined && column.inherited !== true;
  const similar = (old: Column, now: Column): boolean =>
    holds(old) && holds(now) && sameKind(old, now) && takes(old, now, dialect);
  return likely(paired, similar, (column, olds) =>
    renameColumnDecision(
      to,
      column.name,
      olds.map((old) => old.name),
      dialect,
    ),
  );
}

function haveSameNames(from: readonly Column[], to: readonly Column[]): boolean {
  return from.length === to.length && from.every(({ name }, i) => name === to[i]!.name);
}

function sameKind(old: Column, now: Column): boolean {
  return (old.identity === undefined) === (now.identity === undefined);
}

function takes(old: Column, now: Column, dialect: Dialect): boolean {
  if (old.type.text === now.type.text) return true;
  return dialect.types.conversion(old.type, now.type) === "same";
}

function possibleValueRenames(from: Enum, to: Enum, dialect: Dialect): readonly Decision[] {
  const paired = pairBy(from.values, to.values, (value) => value);
  return paired.added.length === 0 || paired.dropped.length === 0
    ? []
    : paired.added.map((value) => renameValueDecision(to, value, paired.dropped, dialect));
}
