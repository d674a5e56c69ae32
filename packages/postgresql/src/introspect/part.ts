/** One kind of catalog rows that introspection asks for: a part of the one query that reads everything. */
import type { RareCatalog } from "./rare-catalogs.js";

export interface Part<Row> {
  /** What the columns of its query are called, each once. */
  readonly fields: readonly (keyof Row & string)[];
  /** A SELECT; it may use the common tables of `catalog-query.ts`. Undefined where this server has nothing of it. */
  sql(server: ReadServer): string | undefined;
  /** What one row of it looks like; never set. */
  readonly row?: Row;
}

/** What is known of a server when the query is written. */
export interface ReadServer {
  readonly version: number;
  /** Whether it holds anything that somebody made. */
  has(catalog: RareCatalog): boolean;
}

export type RowOf<P> = P extends Part<infer Row> ? Row : never;

/** Who an object is within its system catalog. The queries cast it to bigint, or JSON would have it as text. */
export type Oid = number;
