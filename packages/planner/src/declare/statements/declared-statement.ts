/** A statement object and where it was declared. */
import type { Span } from "@dsl/parser";
import type { StatementObject } from "../../catalog.js";

export interface DeclaredStatement {
  readonly object: StatementObject;
  readonly span: Span;
}
