// Made by dsl from the schema: change that and run "dsl generate".

export type State = "OPEN" | "PAID";

export interface InvoiceTable {
  id: number;
  state: State;
}

export interface LineTable {
  id: number;
}

/** The pairs of the relation InvoiceToLine. */
export interface InvoiceToLineTable {
  A: number;
  B: number;
}

/** All tables and views: `new Kysely<Database>(…)`. */
export interface Database {
  "billing.invoices": InvoiceTable;
  Line: LineTable;
  "billing._InvoiceToLine": InvoiceToLineTable;
}
