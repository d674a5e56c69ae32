/** Pieces of SQL text as PostgreSQL reads and prints them. */
import type { SqlText } from "@dsl/planner";
import { conventionalName } from "./text/conventional-name.js";
import { defaultList, defaultLiteral } from "./text/default-literal.js";
import { literal } from "./text/literal.js";
import { operatorClass } from "./text/operator-class.js";
import { quoteIdentifier } from "./text/quote-identifier.js";
import { validationCheck } from "./text/validation-check.js";

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const qualify: SqlText["qualify"] = ({ namespace, name }) =>
  namespace === undefined ? quote(name) : `${quote(namespace)}.${quote(name)}`;

/** The default of a serial column. */
export const nextNumber: NonNullable<SqlText["nextNumber"]> = (table, { name, identity }) => {
  const sequence = identity?.sequence ?? conventionalName(table.name, name, "seq");
  return `nextval(${literal(qualify({ ...table, name: sequence }))}::regclass)`;
};

export const sql: SqlText = {
  quote,
  qualify,
  identifier: quoteIdentifier,
  literal,
  defaultLiteral,
  defaultList,
  now: "CURRENT_TIMESTAMP",
  step: { open: ["BEGIN"], close: ["COMMIT"] },
  listCheck: () => undefined,
  validationCheck,
  ownedSequence: (table, column) => conventionalName(table, column, "seq"),
  nextNumber,
  notNullName: (table, column) => conventionalName(table, column, "not_null"),
  operatorClass,
};
