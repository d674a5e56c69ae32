// Made by dsl from the schema: change that and run "dsl generate".

export const State = {
  OPEN: "OPEN",
  PAID: "PAID",
} as const;

export type State = (typeof State)[keyof typeof State];

export interface Invoice {
  id: number;
  state: State;
}

/** A new Invoice. */
export interface InvoiceInsert {
  id: number;
  state: State;
}

/** Changes to one Invoice. */
export interface InvoiceUpdate {
  id?: number | undefined;
  state?: State | undefined;
}

/** Relations of Invoice. */
export interface InvoiceRelations {
  lines: Line[];
}

/** Invoice with the named relations. */
export type InvoiceWith<Relation extends keyof InvoiceRelations> = Invoice &
  Pick<InvoiceRelations, Relation>;

export interface Line {
  id: number;
}

/** A new Line. */
export interface LineInsert {
  id: number;
}

/** Changes to one Line. */
export interface LineUpdate {
  id?: number | undefined;
}

/** Relations of Line. */
export interface LineRelations {
  invoices: Invoice[];
}

/** Line with the named relations. */
export type LineWith<Relation extends keyof LineRelations> = Line &
  Pick<LineRelations, Relation>;
