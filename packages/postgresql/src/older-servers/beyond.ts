/** What of a catalog a server is too old for, by the release notes: https://www.postgresql.org/docs/release/ */
import { type Beyond, type Catalog, columnId, constraintId, indexId, type ObjectId, type Table } from "@dsl/planner";

export function beyond(catalog: Catalog, serverVersion: number): readonly Beyond[] {
  const major = Math.floor(serverVersion / 10_000);
  return features
    .filter(({ since }) => major < since)
    .flatMap(({ since, what, found }) =>
      catalog.tables.flatMap((table) =>
        found(table).map((on) => ({
          on,
          message: `${what}: PostgreSQL has that since version ${since}, and this server is ${major}`,
        })),
      ),
    );
}

interface Feature {
  readonly since: number;
  readonly what: string;
  readonly found: (table: Table) => readonly ObjectId[];
}

type Constrained = keyof Pick<Table, "checks" | "foreignKeys" | "exclusions">;

const columns =
  (isMeant: (column: Table["columns"][number], table: Table) => boolean) =>
  (table: Table): readonly ObjectId[] =>
    table.columns.filter((column) => isMeant(column, table)).map(({ name }) => columnId(table, name));

const constraints =
  <K extends Constrained>(kind: K, isMeant: (constraint: Table[K][number], table: Table) => boolean) =>
  (table: Table): readonly ObjectId[] =>
    table[kind].filter((each) => isMeant(each, table)).map(({ name }) => constraintId(table, name));

const indexes =
  (isMeant: (index: Table["indexes"][number]) => boolean) =>
  (table: Table): readonly ObjectId[] =>
    table.indexes.filter(isMeant).map(({ name }) => indexId(table, name));

const primaryKeys =
  (isMeant: (key: NonNullable<Table["primaryKey"]>) => boolean) =>
  (table: Table): readonly ObjectId[] =>
    table.primaryKey !== undefined && isMeant(table.primaryKey) ? [constraintId(table, table.primaryKey.name)] : [];

const isPartitioned = ({ options }: Table): boolean => options.partitionBy !== undefined;

const temporal = "a key over a period of time";
const notEnforced = "a constraint that is not enforced";

const features: readonly Feature[] = [
  {
    since: 18,
    what: "a generated column that is not stored",
    found: columns(({ generated }) => generated?.stored === false),
  },
  {
    since: 18,
    what: "a NOT NULL that rows need not meet yet",
    found: columns(({ notNull }) => notNull?.validated === false),
  },
  {
    since: 18,
    what: "a NOT NULL that children do not inherit",
    found: columns(({ notNull }) => notNull?.noInherit === true),
  },
  { since: 18, what: notEnforced, found: constraints("checks", ({ enforced }) => !enforced) },
  { since: 18, what: notEnforced, found: constraints("foreignKeys", ({ enforced }) => !enforced) },
  { since: 18, what: temporal, found: primaryKeys(({ period }) => period === true) },
  { since: 18, what: temporal, found: indexes(({ period }) => period === true) },
  { since: 18, what: temporal, found: constraints("foreignKeys", ({ period }) => period === true) },
  {
    since: 17,
    what: "an exclusion constraint of a partitioned table",
    found: constraints("exclusions", (_exclusion, table) => isPartitioned(table)),
  },
  { since: 15, what: "NULLS NOT DISTINCT", found: indexes(({ nullsNotDistinct }) => nullsNotDistinct === true) },
  {
    since: 15,
    what: "columns of their own behind ON DELETE",
    found: constraints("foreignKeys", ({ onDeleteColumns }) => onDeleteColumns !== undefined),
  },
  {
    since: 14,
    what: "a compression method of a column",
    found: columns(({ compression }) => compression !== undefined),
  },
  { since: 14, what: "a multirange", found: columns(({ type }) => type.text.includes("multirange")) },
];
