/** Constraints as CREATE TABLE and ALTER TABLE … ADD write them. */
import type { Check, Deferrable, Exclusion, ForeignKey, Index, PrimaryKey, ReferentialAction } from "@dsl/planner";
import { sql } from "../sql.js";
import { columnList } from "./column-list.js";
import { enclosed } from "./enclosed.js";
import { indexItem, keyColumns } from "./index-item.js";
import { withClause } from "./storage-clauses.js";
import { words } from "./words.js";

export function primaryKeyClause(key: PrimaryKey): string {
  return words(named(key.name), "PRIMARY KEY", keyColumns(key.items, key.period), indexOptions(key), deferrable(key));
}

export function uniqueClause(index: Index): string {
  return words(
    named(index.name),
    "UNIQUE",
    index.nullsNotDistinct === true && "NULLS NOT DISTINCT",
    keyColumns(index.items, index.period),
    indexOptions(index),
    deferrable(index),
  );
}

/** A key on an index that exists, which takes the name of the constraint. */
export function usingIndexClause(what: "PRIMARY KEY" | "UNIQUE", key: PrimaryKey | Index, usingIndex: string): string {
  return words(named(key.name), what, `USING INDEX ${sql.quote(usingIndex)}`, deferrable(key));
}

/** A check that is not validated yet can only be added to a table that exists. */
export function checkClause(check: Check): string {
  return words(
    named(check.name),
    `CHECK ${enclosed(check.expression)}`,
    check.noInherit === true && "NO INHERIT",
    ...validity(check),
  );
}

export function foreignKeyClause(key: ForeignKey): string {
  return words(
    named(key.name),
    `FOREIGN KEY ${periodColumns(key.columns, key.period)}`,
    `REFERENCES ${sql.qualify(key.references)} ${periodColumns(key.referencedColumns, key.period)}`,
    key.match === "full" && "MATCH FULL",
    action("ON DELETE", key.onDelete),
    key.onDeleteColumns !== undefined && key.onDeleteColumns.length > 0 && columnList(key.onDeleteColumns),
    action("ON UPDATE", key.onUpdate),
    deferrable(key),
    ...validity(key),
  );
}

export function exclusionClause(exclusion: Exclusion): string {
  const items = exclusion.items.map((item) => `${indexItem(item)} WITH ${item.operator}`);
  return words(
    named(exclusion.name),
    `EXCLUDE USING ${sql.quote(exclusion.method)} (${items.join(", ")})`,
    indexOptions(exclusion),
    exclusion.where !== undefined && `WHERE ${enclosed(exclusion.where)}`,
    deferrable(exclusion),
  );
}

export function deferrable({ deferrable }: Deferrable): string | undefined {
  if (deferrable === undefined) return undefined;
  return deferrable === "deferred" ? "DEFERRABLE INITIALLY DEFERRED" : "DEFERRABLE";
}

const named = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : `CONSTRAINT ${sql.quote(name)}`;

const indexOptions = ({ include = [], storage, tablespace }: PrimaryKey | Index | Exclusion): string =>
  words(
    include.length > 0 && `INCLUDE ${columnList(include)}`,
    withClause(storage),
    tablespace !== undefined && `USING INDEX TABLESPACE ${sql.quote(tablespace)}`,
  );

/** What is not enforced is never validated, so that goes without saying. */
function validity({ enforced, validated }: Check | ForeignKey): readonly string[] {
  if (!enforced) return ["NOT ENFORCED"];
  return validated ? [] : ["NOT VALID"];
}

function periodColumns(columns: readonly string[], period: boolean | undefined): string {
  const names = columns.map((name) => sql.quote(name));
  const last = names.at(-1);
  return `(${(period === true && last !== undefined ? [...names.slice(0, -1), `PERIOD ${last}`] : names).join(", ")})`;
}

const actions: Record<ReferentialAction, string | undefined> = {
  noAction: undefined,
  restrict: "RESTRICT",
  cascade: "CASCADE",
  setNull: "SET NULL",
  setDefault: "SET DEFAULT",
};

const action = (event: string, action: ReferentialAction): string | undefined =>
  actions[action] === undefined ? undefined : `${event} ${actions[action]}`;
