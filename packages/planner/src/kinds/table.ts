/** Tables: what is created, dropped, or changed in place. */
import type { Table, TableOptions } from "../catalog.js";
import type { Change } from "../change.js";
import { compareComment } from "../compare/comments.js";
import type { Comparing } from "../compare/comparing.js";
import { addConstraint, compareConstraints } from "../compare/constraints.js";
import { altered, apart, differenceBy, recreated, type Rules } from "../compare/rules.js";
import { makeChange } from "../make-change.js";
import { nameKey, nameOf } from "../names.js";
import { aloneId, tableId, typeId } from "../object-ids.js";
import { pairBy, type Pair } from "../pair.js";
import { checkKind } from "./check.js";
import { compareColumns } from "./column.js";
import { exclusionKind } from "./exclusion.js";
import { foreignKeyKind } from "./foreign-key.js";
import { withIndexParts } from "./index-parts.js";
import { keepRows } from "./kept-rows.js";
import { withNarrowedTexts } from "./narrowed-texts.js";
import { ancestors, compareParents } from "./parents.js";
import { withCirclesOpened, withPersistence } from "./persistence.js";
import { primaryKeyKind } from "./primary-key.js";
import { hasRetypedKey } from "./retyped-key.js";
import { indexKind } from "./table-index.js";

export function compareTables(comparing: Comparing): readonly Change[] {
  const { both, dropped, added } = pairBy(comparing.from.tables, comparing.to.tables, nameKey);
  const remade = new Set(
    both
      .filter((pair) => optionDifference(pair, comparing) === "recreate" || hasRetypedKey(pair, comparing))
      .map(({ to }) => nameKey(to)),
  );
  const changes = [
    ...dropped.map((table) => dropTable(table, "table is not wanted")),
    ...both.flatMap((pair) => noteUnchanged(pair, compareTable(pair, remade, comparing), comparing)),
    ...added.flatMap((table) => createTable(table, "table is missing", comparing)),
  ];
  return withIndexParts(changes, both, comparing);
}

/** Not of a partition or child, which its parent's changes reach. */
function noteUnchanged(pair: Pair<Table>, changes: readonly Change[], comparing: Comparing): readonly Change[] {
  if (changes.length === 0 && !hasParent(pair.from) && !hasParent(pair.to)) {
    comparing.unchanged.set(nameKey(pair.to), pair.from);
  }
  return changes;
}

function hasParent({ options }: Table): boolean {
  return options.partitionOf !== undefined || options.inherits !== undefined;
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
  partitionOf: apart,
  inherits: apart,
  ofType: altered,
};

type TableRule = (pair: Pair<Table>, comparing: Comparing) => readonly Change[];

const never: TableRule = () => [];

const rules: { readonly [P in keyof Required<Table>]: TableRule } = {
  namespace: never,
  name: never,
  columns: (pair, comparing) =>
    keepsVirtualRows(pair, comparing) ? dropVirtualColumns(pair, comparing) : compareColumns(pair, comparing),
  primaryKey: (pair, comparing) => compareConstraints(primaryKeyKind, pair, comparing),
  indexes: (pair, comparing) => compareConstraints(indexKind, pair, comparing),
  checks: (pair, comparing) => compareConstraints(checkKind, pair, comparing),
  exclusions: (pair, comparing) => compareConstraints(exclusionKind, pair, comparing),
  foreignKeys: (pair, comparing) =>
    withCirclesOpened(compareConstraints(foreignKeyKind, pair, comparing), pair, comparing),
  options: compareOptions,
  comment: ({ from, to }, comparing) =>
    compareComment({ kind: "table", name: nameOf(to) }, from.comment, to.comment, comparing),
};

function compareTable(pair: Pair<Table>, remade: ReadonlySet<string>, comparing: Comparing): readonly Change[] {
  if (remade.has(nameKey(pair.to))) {
    const rule = "table cannot become what is wanted";
    const rows = keepRows(pair, remade, comparing);
    return [...rows.before, dropTable(pair.from, rule), ...createTable(pair.to, rule, comparing), ...rows.after];
  }
  const parents = compareParents(pair, remade, comparing);
  if (parents === undefined) return compareParts(pair, comparing);
  const types = pair.to.columns.flatMap(({ type }) => (type.userType === undefined ? [] : [typeId(type.userType)]));
  const attach = parents.attach.map((change) => ({ ...change, needs: [...change.needs, ...types] }));
  const parts = compareParts(parents.apart, comparing).map((change) => whenAlone(change, pair.from));
  return [...parents.detach, ...parts, ...attach];
}

/** A foreign key that a table has from the parent that it leaves is its own to drop when it has left. */
function whenAlone(change: Change, { foreignKeys }: Table): Change {
  if (change.kind !== "dropConstraint" || change.dropped.kind !== "foreignKey") return change;
  const { name } = change.dropped.foreignKey;
  const isParents = foreignKeys.some((key) => key.name === name && key.inherited === true);
  return isParents ? { ...change, needs: [...change.needs, aloneId(change.table)] } : change;
}

const compareParts: TableRule = (pair, comparing) =>
  isUntouched(pair, comparing)
    ? []
    : withNarrowedTexts(
        Object.values(rules).flatMap((rule) => rule(pair, comparing)),
        pair,
        comparing,
      );

/** The very same object on both sides, into which no parent, name or type reaches from elsewhere. */
function isUntouched({ from, to }: Pair<Table>, comparing: Comparing): boolean {
  return from === to && !hasParent(to) && !comparing.reachesAcross;
}

function compareOptions(pair: Pair<Table>, comparing: Comparing): readonly Change[] {
  if (optionDifference(pair, comparing) === "none") return [];
  const { from, to } = pair;
  const change = makeChange(
    { kind: "alterTableOptions", table: nameOf(to), from: from.options, to: inOldWords(pair, comparing) },
    { rule: "table options differ" },
  );
  return [withPersistence(change, pair, comparing)];
}

function optionDifference(pair: Pair<Table>, comparing: Comparing): ReturnType<typeof differenceBy> {
  const found = differenceBy(optionRules, pair.from.options, inOldWords(pair, comparing), () => false);
  return found === "recreate" && keepsVirtualRows(pair, comparing) ? "alter" : found;
}

/** Whether it is made anew by its module, and takes the rows of the old one. */
function keepsVirtualRows({ from, to }: Pair<Table>, { dialect }: Comparing): boolean {
  const [old, now] = [from.options.virtual, to.options.virtual];
  if (old === undefined || now === undefined || old === now) return false;
  return dialect.facts.virtualTables?.keepsRows(old, now) === true;
}

/** Its module makes the columns. */
function dropVirtualColumns({ from, to }: Pair<Table>, { dialect }: Comparing): readonly Change[] {
  const { foldName = (name: string) => name, virtualTables } = dialect.facts;
  const columns = new Set(virtualTables?.columns(to.options.virtual ?? "").map(foldName));
  const gone = from.columns.filter(({ name }) => !columns.has(foldName(name)));
  return gone.map((column) =>
    makeChange({ kind: "dropColumn", table: nameOf(to), column }, { rule: "column is not wanted" }),
  );
}

/** The options that are wanted; the key of partitions in the words of `from`, where both mean the same. */
function inOldWords({ from, to }: Pair<Table>, comparing: Comparing): TableOptions {
  const { partitionBy: old } = from.options;
  const { partitionBy: key } = to.options;
  const keeps = isOfOneMethod(old, key) && comparing.sameText({ kind: "partitionKey", table: from }, old, key);
  return { ...to.options, ...(keeps ? { partitionBy: old } : {}) };
}

/** `RANGE`, `LIST` or `HASH` */
function isOfOneMethod(from: string | undefined, to: string | undefined): boolean {
  return from !== undefined && to !== undefined && from.split(" ")[0] === to.split(" ")[0];
}

function dropTable(table: Table, rule: string): Change {
  return makeChange({ kind: "dropTable", table }, { rule });
}

/** The table with its columns, primary key, checks and unique constraints that have all their parts; the rest of it comes as changes of its own. */
function createTable(table: Table, rule: string, comparing: Comparing): readonly Change[] {
  const because = { rule };
  const inline = comparing.dialect.facts.inlineForeignKeys;
  const own = <T extends { readonly inherited?: boolean }>(list: readonly T[]): readonly T[] =>
    list.filter((each) => each.inherited !== true);
  const indexes = own(table.indexes).filter((index) => index.constraint !== true || index.valid === false);
  const lacking = own(primaryKeyKind.list(table)).filter(({ valid }) => valid === false);
  return [
    withAncestors(
      makeChange({ kind: "createTable", table, foreignKeys: inline ? own(table.foreignKeys) : [] }, because),
      table,
      comparing,
    ),
    ...lacking.flatMap((key) => addConstraint(primaryKeyKind, table, key, comparing, because)),
    ...indexes.flatMap((index) => addConstraint(indexKind, table, index, comparing, because)),
    ...own(table.exclusions).flatMap((exclusion) => addConstraint(exclusionKind, table, exclusion, comparing, because)),
    ...(inline
      ? []
      : own(table.foreignKeys).flatMap((key) => addConstraint(foreignKeyKind, table, key, comparing, because))),
    ...commentsOf(table, comparing),
  ];
}

/** Whoever makes a partition has given all above it their shape. */
function withAncestors(change: Change, { options }: Table, { to }: Comparing): Change {
  return { ...change, needs: [...new Set([...change.needs, ...ancestors(options, to).map(tableId)])] };
}

/** Comments of what the CREATE TABLE itself brings. */
function commentsOf(table: Table, comparing: Comparing): readonly Change[] {
  const name = nameOf(table);
  const constraints = [
    ...primaryKeyKind.list(table).filter(({ valid }) => valid !== false),
    ...table.checks,
    ...table.indexes.filter((index) => index.constraint === true && index.valid !== false),
  ];
  return [
    ...compareComment({ kind: "table", name }, undefined, table.comment, comparing),
    ...table.columns.flatMap((column) =>
      compareComment({ kind: "column", table: name, name: column.name }, undefined, column.comment, comparing),
    ),
    ...constraints.flatMap((constraint) =>
      constraint.name === undefined
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
