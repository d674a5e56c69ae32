/** Which values a plan must leave as they are, and their checksums. */
import {
  columnBefore,
  nameBefore,
  nameKey,
  sameName,
  type Catalog,
  type Column,
  type Connection,
  type Dialect,
  type Plan,
  type QualifiedName,
  type Table,
} from "@dsl/planner";

/** A table on both sides of a plan, with the columns whose values do not change, in the same order on both sides. */
export interface Survivor {
  readonly before: QualifiedName;
  readonly after: QualifiedName;
  readonly columnsBefore: readonly string[];
  readonly columnsAfter: readonly string[];
}

/** Of these tables, as they are before the plan. */
export function survivors(tables: readonly Table[], plan: Plan): readonly Survivor[] {
  const { from, to } = plan;
  const { renames, columns } = plan.intents;
  const before = new Map(tables.map((table) => [nameKey(table), table]));
  const others = withOtherParts(plan);
  return to.tables.flatMap((table) => {
    const old = before.get(nameKey(nameBefore("table", table, renames)));
    if (old === undefined || others.has(nameKey(table))) return [];
    const pairs = (hasTrigger(old, from) ? [] : table.columns).flatMap((column) => {
      const oldName = columnBefore(table, column.name, renames);
      const oldColumn = old.columns.find((each) => each.name === oldName);
      const isConverted = columns.some(
        (each) => sameName(each.table, table) && each.column === column.name && each.using,
      );
      const keeps = oldColumn !== undefined && !isConverted && keepsValues(oldColumn, column, from, to);
      return keeps ? [[oldName, column.name] as const] : [];
    });
    const columnsBefore = pairs.map(([name]) => name);
    return [{ before: old, after: table, columnsBefore, columnsAfter: pairs.map(([, name]) => name) }];
  });
}

/** Tables that show the rows of others than before: a partition or child has left for good, or is new there. */
function withOtherParts({ changes }: Plan): ReadonlySet<string> {
  const moves = changes.filter((change) => change.kind === "detach" || change.kind === "attach");
  const comesBack = (move: (typeof moves)[number]): boolean =>
    moves.some((other) => {
      if (other.kind === move.kind || nameKey(other.parent) !== nameKey(move.parent)) return false;
      return nameKey(other.table) === nameKey(move.table);
    });
  const moved = moves.filter((move) => !comesBack(move));
  return new Set(moved.flatMap(({ above }) => above.map(nameKey)));
}

/** A trigger may change any value of a row that is touched: only the number of rows is certain then. */
function hasTrigger(table: Table, { statements }: Catalog): boolean {
  const own = nameKey(table);
  return statements.some(({ kind, table: of }) => kind === "trigger" && of !== undefined && nameKey(of) === own);
}

/** Conversions, backfills and expressions may change values; an enum's labels are the values. */
function keepsValues(from: Column, to: Column, before: Catalog, after: Catalog): boolean {
  return (
    from.generated === undefined &&
    to.generated === undefined &&
    from.nullable === to.nullable &&
    shape(from, before) === shape(to, after)
  );
}

/** What its values are made of: the type's text, labels of an enum, and the same of what is inside it. */
function shape({ type }: Pick<Column, "type">, catalog: Catalog): string {
  const { userType, text } = type;
  const isIt = (each: QualifiedName): boolean => userType !== undefined && sameName(each, userType);
  const inside = [
    ...catalog.enums.filter(isIt).flatMap(({ values }) => values),
    ...catalog.domains.filter(isIt).map((each) => shape(each, catalog)),
    ...catalog.compositeTypes.filter(isIt).flatMap(({ attributes }) => attributes.map((each) => shape(each, catalog))),
  ];
  return JSON.stringify([text, ...inside]);
}

/** By survivor: number of rows and a checksum of the kept values. */
export type Sums = readonly string[];

export function sumsBefore(scratch: Connection, dialect: Dialect, all: readonly Survivor[]): Promise<Sums> {
  return sums(
    scratch,
    dialect,
    all.map(({ before, columnsBefore }) => [before, columnsBefore]),
  );
}

export function sumsAfter(scratch: Connection, dialect: Dialect, all: readonly Survivor[]): Promise<Sums> {
  return sums(
    scratch,
    dialect,
    all.map(({ after, columnsAfter }) => [after, columnsAfter]),
  );
}

/** A compound statement may have so many parts on every engine. */
const maxParts = 100;

async function sums(
  scratch: Connection,
  dialect: Dialect,
  tables: readonly (readonly [QualifiedName, readonly string[]])[],
): Promise<Sums> {
  const found: string[] = [];
  for (let at = 0; at < tables.length; at += maxParts) {
    const parts = tables.slice(at, at + maxParts).map(([table, columns], place) => {
      const select =
        columns.length === 0
          ? `select count(*) as count, null as sum from ${dialect.sql.qualify(table)}`
          : dialect.rows.checksum(table, columns);
      return `select ${place} as place, summed.* from (${select}) summed`;
    });
    const rows = await scratch.query(`${parts.join("\nunion all ")}\norder by place`);
    found.push(...rows.map(({ count, sum }) => textOf([count, sum])));
  }
  return found;
}

const textOf = (values: readonly unknown[]): string =>
  JSON.stringify(values, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
