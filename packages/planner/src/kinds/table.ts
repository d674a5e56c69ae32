/** Tables: what is created, dropped, or changed in place. */
import type { Table, TableOptions } from "../catalog.js";
import type { Change } from "../change.js";
import { compareComment } from "../compare/comments.js";
import type { Comparing } from "../compare/comparing.js";
import { addConstraint, compareConstraints } from "../compare/constraints.js";
import { altered, differenceBy, recreated, type Rules } from "../compare/rules.js";
import { makeChange } from "../make-change.js";
import { nameKey, nameOf, sameName } from "../names.js";
import { pairBy, type Pair } from "../pair.js";
import { checkKind } from "./check.js";
import { compareColumns } from "./column.js";
import { exclusionKind } from "./exclusion.js";
import { foreignKeyKind } from "./foreign-key.js";
import { primaryKeyKind } from "./primary-key.js";
import { indexKind } from "./table-index.js";

export function compareTables(comparing: Comparing): readonly Change[] {
  const { both, dropped, added } = pairBy(comparing.from.tables, comparing.to.tables, nameKey);
  return [
    ...dropped.map((table) => dropTable(table, "table is not wanted")),
    ...both.flatMap((pair) => compareTable(pair, comparing)),
    ...added.flatMap((table) => createTable(table, "table is missing", comparing)),
  ];
}

/** What an engine cannot give a table that exists. */
const optionRules: Rules<TableOptions> = {
  partitionBy: recreated,
  virtual: recreated,
  unlogged: altered,
  storage: altered,
  tablespace: altered,
  accessMethod: altered,
  replicaIdentity: altered,
  rowSecurity: altered,
  strict: altered,
  withoutRowid: altered,
  partitionOf: altered,
  inherits: altered,
  ofType: altered,
};

type TableRule = (pair: Pair<Table>, comparing: Comparing) => readonly Change[];

const never: TableRule = () => [];

const rules: { readonly [P in keyof Required<Table>]: TableRule } = {
  namespace: never,
  name: never,
  columns: compareColumns,
  primaryKey: (pair, comparing) => compareConstraints(primaryKeyKind, pair, comparing),
  indexes: (pair, comparing) => compareConstraints(indexKind, pair, comparing),
  checks: (pair, comparing) => compareConstraints(checkKind, pair, comparing),
  exclusions: (pair, comparing) => compareConstraints(exclusionKind, pair, comparing),
  foreignKeys: (pair, comparing) => compareConstraints(foreignKeyKind, pair, comparing),
  options: compareOptions,
  comment: ({ from, to }, comparing) =>
    compareComment({ kind: "table", name: nameOf(to) }, from.comment, to.comment, comparing),
};

function compareTable(pair: Pair<Table>, comparing: Comparing): readonly Change[] {
  if (optionDifference(pair, comparing) === "recreate") {
    const rule = "table cannot become what is wanted";
    return [dropTable(pair.from, rule), ...createTable(pair.to, rule, comparing)];
  }
  return Object.values(rules).flatMap((rule) => rule(pair, comparing));
}

function compareOptions(pair: Pair<Table>, comparing: Comparing): readonly Change[] {
  if (optionDifference(pair, comparing) === "none") return [];
  const { from, to } = pair;
  return [
    makeChange(
      { kind: "alterTableOptions", table: nameOf(to), from: from.options, to: inOldWords(pair, comparing) },
      { rule: "table options differ" },
    ),
  ];
}

function optionDifference(pair: Pair<Table>, comparing: Comparing): ReturnType<typeof differenceBy> {
  return differenceBy(optionRules, pair.from.options, inOldWords(pair, comparing), () => false);
}

/** The options that are wanted; a key or bound of partitions in the words of `from`, where both mean the same. */
function inOldWords({ from, to }: Pair<Table>, comparing: Comparing): TableOptions {
  const { partitionBy: oldKey, partitionOf: old } = from.options;
  const { partitionBy: key, partitionOf } = to.options;
  const keepsKey = isBoth(oldKey, key) && comparing.sameText({ kind: "partitionKey", table: from }, oldKey, key);
  const keepsBound =
    old !== undefined &&
    partitionOf !== undefined &&
    sameName(old.parent, partitionOf.parent) &&
    comparing.sameText({ kind: "partitionBound", table: from, parent: old.parent }, old.bound, partitionOf.bound);
  return {
    ...to.options,
    ...(keepsKey ? { partitionBy: oldKey } : {}),
    ...(keepsBound ? { partitionOf: old } : {}),
  };
}

const isBoth = (from: string | undefined, to: string | undefined): boolean => from !== undefined && to !== undefined;

function dropTable(table: Table, rule: string): Change {
  return makeChange({ kind: "dropTable", table }, { rule });
}

/** The table with its columns, primary key, checks and unique constraints; the rest of it comes as changes of its own. */
function createTable(table: Table, rule: string, comparing: Comparing): readonly Change[] {
  const because = { rule };
  const inline = comparing.dialect.facts.inlineForeignKeys;
  const own = <T extends { readonly inherited?: boolean }>(list: readonly T[]): readonly T[] =>
    list.filter((each) => each.inherited !== true);
  const indexes = own(table.indexes).filter((index) => index.constraint !== true);
  return [
    makeChange({ kind: "createTable", table, foreignKeys: inline ? own(table.foreignKeys) : [] }, because),
    ...indexes.flatMap((index) => addConstraint(indexKind, table, index, comparing, because)),
    ...own(table.exclusions).flatMap((exclusion) => addConstraint(exclusionKind, table, exclusion, comparing, because)),
    ...(inline
      ? []
      : own(table.foreignKeys).flatMap((key) => addConstraint(foreignKeyKind, table, key, comparing, because))),
    ...commentsOf(table, comparing),
  ];
}

/** Comments of what the CREATE TABLE itself brings. */
function commentsOf(table: Table, comparing: Comparing): readonly Change[] {
  const name = nameOf(table);
  const constraints = [
    table.primaryKey,
    ...table.checks,
    ...table.indexes.filter((index) => index.constraint === true),
  ];
  return [
    ...compareComment({ kind: "table", name }, undefined, table.comment, comparing),
    ...table.columns.flatMap((column) =>
      compareComment({ kind: "column", table: name, name: column.name }, undefined, column.comment, comparing),
    ),
    ...constraints.flatMap((constraint) =>
      constraint?.name === undefined
        ? []
        : compareComment(
            { kind: "constraint", table: name, name: constraint.name },
            undefined,
            constraint.comment,
            comparing,
          ),
    ),
  ];
}
