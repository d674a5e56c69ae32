/** Constraints as they stand in CREATE TABLE. */
import type { Check, ForeignKey, Index, PrimaryKey, ReferentialAction } from "@dsl/planner";
import { sql } from "../sql.js";
import { parenthesized } from "./expression.js";
import { indexItems } from "./index-items.js";

export function primaryKeyConstraint(key: PrimaryKey): string {
  return `${named(key)}PRIMARY KEY ${indexItems(key.items)}${onConflict(key)}`;
}

export function uniqueConstraint(index: Index): string {
  return `${named(index)}UNIQUE ${indexItems(index.items)}${onConflict(index)}`;
}

export function checkConstraint(check: Check): string {
  return `${named(check)}CHECK ${parenthesized(check.expression)}`;
}

export function foreignKeyConstraint(key: ForeignKey): string {
  return `${named(key)}FOREIGN KEY ${nameList(key.columns)} ${references(key)}`;
}

/** The constraint of a column that is added with its foreign key. */
export function columnReference(key: ForeignKey): string {
  return `${named(key)}${references(key)}`;
}

export function named({ name }: { readonly name?: string }): string {
  return name === undefined ? "" : `CONSTRAINT ${sql.quote(name)} `;
}

export function onConflict({ onConflict: action }: { readonly onConflict?: string }): string {
  return action === undefined ? "" : ` ON CONFLICT ${action.toUpperCase()}`;
}

function nameList(names: readonly string[]): string {
  return `(${names.map((name) => sql.quote(name)).join(", ")})`;
}

/** Without columns where the parent's key is not known: then it is whatever the parent has. */
function references({ references: parent, referencedColumns, onDelete, onUpdate, deferrable }: ForeignKey): string {
  const columns = referencedColumns.every((name) => name !== "") ? ` ${nameList(referencedColumns)}` : "";
  const actions = `${action("DELETE", onDelete)}${action("UPDATE", onUpdate)}`;
  return `REFERENCES ${sql.qualify(parent)}${columns}${actions}${deferrableText[deferrable ?? "never"]}`;
}

const deferrableText = {
  never: "",
  immediate: " DEFERRABLE INITIALLY IMMEDIATE",
  deferred: " DEFERRABLE INITIALLY DEFERRED",
} as const;

const actionText: Readonly<Record<ReferentialAction, string>> = {
  cascade: "CASCADE",
  restrict: "RESTRICT",
  noAction: "NO ACTION",
  setNull: "SET NULL",
  setDefault: "SET DEFAULT",
};

function action(event: "DELETE" | "UPDATE", does: ReferentialAction): string {
  return does === "noAction" ? "" : ` ON ${event} ${actionText[does]}`;
}
