/** Reads rows of a development database for a proof, with the parents that their foreign keys need. */
import { nameKey, type Catalog, type Connection, type Dialect, type ForeignKey, type Table } from "@dsl/planner";
import { DatabaseError } from "@dsl/planner";

/** Rows as JSON text. */
export type Sample = ReadonlyMap<Table, readonly string[]>;

/** So many of each table. */
const limit = 100;

/** Parents of parents of … at most so far: beyond it rows without their parent are left out. */
const maxDepth = 10;

export async function sampleRows(
  connection: Connection,
  dialect: Dialect,
  catalog: Catalog,
  tables: readonly Table[],
): Promise<Sample> {
  const byName = new Map(catalog.tables.map((table) => [nameKey(table), table]));
  const rows = new Map<Table, Set<string>>();
  const add = (table: Table, found: readonly string[]) => {
    const known = rows.get(table) ?? new Set();
    const fresh = found.filter((row) => !known.has(row));
    rows.set(table, new Set([...known, ...fresh]));
    return fresh;
  };
  let fresh = new Map<Table, readonly string[]>();
  for (const table of tables) fresh.set(table, add(table, await read(connection, dialect, table)));
  for (let depth = 0; depth < maxDepth && fresh.size > 0; depth++) {
    const next = new Map<Table, readonly string[]>();
    for (const { parent, where } of parentsOf(fresh, byName, dialect)) {
      const found = add(parent, await read(connection, dialect, parent, where));
      if (found.length > 0) next.set(parent, [...(next.get(parent) ?? []), ...found]);
    }
    fresh = next;
  }
  return new Map([...rows].map(([table, found]) => [table, [...found]]));
}

/** A database that drifted may lack the table or a column of it: then there are no rows to copy. */
async function read(
  connection: Connection,
  dialect: Dialect,
  table: Table,
  where?: string,
): Promise<readonly string[]> {
  try {
    return (await connection.query(dialect.rows.sample(table, limit, where))).map(({ row }) => String(row));
  } catch (error) {
    if (error instanceof DatabaseError && error.kind !== "connectionLost") return [];
    throw error;
  }
}

function parentsOf(
  rows: ReadonlyMap<Table, readonly string[]>,
  byName: ReadonlyMap<string, Table>,
  dialect: Dialect,
): readonly { readonly parent: Table; readonly where: string }[] {
  return [...rows].flatMap(([table, texts]) => {
    const values = texts.map(readRow);
    return table.foreignKeys.flatMap((key) => {
      const parent = byName.get(nameKey(key.references));
      const where = referenced(key, values, dialect);
      return parent === undefined || where === undefined ? [] : [{ parent, where }];
    });
  });
}

/** The condition that finds the rows that these rows refer to; undefined when they refer to none. */
function referenced(key: ForeignKey, rows: readonly RowValues[], { sql }: Dialect): string | undefined {
  const conditions = rows.flatMap((row) => {
    const values = key.columns.map((column) => row[column]);
    if (!values.every((value) => typeof value === "string")) return [];
    const equalities = key.referencedColumns.map((column, i) => `${sql.quote(column)} = ${sql.literal(values[i]!)}`);
    return [`(${equalities.join(" and ")})`];
  });
  return conditions.length === 0 ? undefined : [...new Set(conditions)].join(" or ");
}

type RowValues = Readonly<Record<string, unknown>>;

/** Numbers stay text: keys reach 2^63. */
function readRow(json: string): RowValues {
  const quoted = json.replaceAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) =>
    token.startsWith('"') ? token : `"${token}"`,
  );
  return JSON.parse(quoted) as RowValues;
}
