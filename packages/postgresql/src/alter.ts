/**
 * The statements that change an object in place which CREATE OR REPLACE does not know. Undefined where PostgreSQL has no such
 * statement, or less is understood: then the object is made anew.
 */
import { readDrop, type StatementObject } from "@dsl/planner";
import { alterDictionary } from "./alter/dictionary.js";
import { alterForeignTable } from "./alter/foreign-table.js";
import { alterOperator } from "./alter/operator.js";
import { alterOptions } from "./alter/options.js";
import { alterPolicy } from "./alter/policy.js";
import { alterPublication } from "./alter/publication.js";
import { alterSubscription } from "./alter/subscription.js";
import { alterType } from "./alter/type.js";
import { orReplace } from "./render/or-replace.js";

export type Alter = (from: StatementObject, to: StatementObject) => readonly string[] | undefined;

export const alterInPlace: Alter = (from, to) => {
  const words = from.kind === "native" ? readDrop(from.drop).words : from.kind;
  const statements = rules[words]?.(from, to);
  return statements?.length === 0 ? undefined : statements;
};

/** CREATE OR REPLACE, which leaves alone what was made with it. */
function replaced(_from: StatementObject, to: StatementObject): readonly string[] {
  return [orReplace(to.create)];
}

const rules: Readonly<Record<string, Alter>> = {
  policy: alterPolicy,
  publication: alterPublication,
  subscription: alterSubscription,
  "foreign data wrapper": alterOptions,
  server: alterOptions,
  "user mapping": alterOptions,
  "foreign table": alterForeignTable,
  "text search dictionary": alterDictionary,
  operator: alterOperator,
  type: alterType,
  language: replaced,
  transform: replaced,
};
