/** Fills tables of a scratch for a proof: with rows of the development database, otherwise with made-up ones. */
import { DatabaseError, shownName, type Catalog, type Connection, type Dialect, type Table } from "@dsl/planner";
import { insertRows } from "./insert-rows.js";
import { makeRows, type MadeRows } from "./make-rows.js";
import { sampleRows } from "./sample-rows.js";

/** Tables by name. */
export interface Filled {
  readonly sampled: readonly string[];
  readonly generated: readonly string[];
  readonly empty: readonly { readonly table: string; readonly reason: string }[];
}

export interface FillRequest {
  readonly dialect: Dialect;
  /** What the scratch has. */
  readonly catalog: Catalog;
  readonly tables: readonly Table[];
  /** The development database, if there is one. */
  readonly live: Connection | undefined;
}

export interface Filling {
  /** What became of the tables that were asked for. */
  readonly filled: Filled;
  /** All tables that have rows now: parents that their keys need too. */
  readonly holding: readonly Table[];
}

export async function fill(scratch: Connection, request: FillRequest): Promise<Filling> {
  const { dialect, tables } = request;
  const copied = await copyRows(scratch, request);
  const bare = tables.filter((table) => !copied.has(table));
  const { counts, refused } = await makeUp(scratch, request, bare, copied);
  const show = (table: Table) => shownName(table, dialect);
  const filled = {
    sampled: tables.filter((table) => copied.has(table)).map(show),
    generated: bare.filter((table) => counts.has(table)).map(show),
    empty: bare
      .filter((table) => !counts.has(table))
      .map((table) => ({ table: show(table), reason: refused.get(table) ?? "it takes no rows" })),
  };
  return { filled, holding: [...counts.keys()] };
}

/** A constraint that is checked at the end may refuse them all. */
async function makeUp(
  scratch: Connection,
  { dialect, catalog }: FillRequest,
  tables: readonly Table[],
  copied: ReadonlyMap<Table, number>,
): Promise<MadeRows> {
  try {
    return await makeRows(scratch, dialect, catalog, tables, copied);
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.kind !== "constraint") throw error;
    return { counts: copied, refused: new Map(tables.map((table) => [table, error.message])) };
  }
}

/** How many rows of each table were copied. A constraint that is checked at the end may refuse them all. */
async function copyRows(scratch: Connection, request: FillRequest): Promise<ReadonlyMap<Table, number>> {
  const { live, dialect, catalog, tables } = request;
  if (live === undefined || tables.length === 0) return new Map();
  const sample = await sampleRows(live, dialect, catalog, tables);
  try {
    return await insertRows(scratch, dialect, sample);
  } catch (error) {
    if (error instanceof DatabaseError && error.kind === "constraint") return new Map();
    throw error;
  }
}
