/** One kind of catalog rows that introspection asks for: a part of the one query that reads everything. */

export interface Part<Row> {
  /** A SELECT for a server of this version; it may use the common tables of `catalog-query.ts`. */
  sql(serverVersion: number): string;
  /** What one row of it looks like; never set. */
  readonly row?: Row;
}

export type RowOf<P> = P extends Part<infer Row> ? Row : never;

/** Who an object is within its system catalog. The queries cast it to bigint, or JSON would have it as text. */
export type Oid = number;
