/** Pieces of SQL text as PostgreSQL reads and prints them. */
import type { SqlText } from "@dsl/planner";
import { conventionalName } from "./text/conventional-name.js";
import { defaultList, defaultLiteral } from "./text/default-literal.js";
import { literal } from "./text/literal.js";
import { operatorClass } from "./text/operator-class.js";
import { quoteIdentifier } from "./text/quote-identifier.js";
import { validationCheck } from "./text/validation-check.js";

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const sql: SqlText = {
  quote,
  qualify: (name) => (name.namespace === undefined ? quote(name.name) : `${quote(name.namespace)}.${quote(name.name)}`),
  identifier: quoteIdentifier,
  literal,
  defaultLiteral,
  defaultList,
  now: "CURRENT_TIMESTAMP",
  step: { open: ["BEGIN"], close: ["COMMIT"] },
  listCheck: () => undefined,
  validationCheck,
  ownedSequence: (table, column) => conventionalName(table, column, "seq"),
  notNullName: (table, column) => conventionalName(table, column, "not_null"),
  operatorClass,
};
