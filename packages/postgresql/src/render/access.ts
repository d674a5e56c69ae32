/** GRANT, REVOKE, OWNER TO, and properties without a word. */
import {
  accessKind,
  owningId,
  readObjectId,
  type ObjectId,
  type PlanContext,
  type Privileges,
  tableNamed,
} from "@dsl/planner";
import { facts } from "../facts.js";
import { sql } from "../sql.js";
import type { Renderers } from "./renderers.js";

export const accessRenderers: Renderers<"grant" | "revoke" | "setOwner" | "setProperty"> = {
  setProperty: ({ on, clause }, context) => [
    clause.startsWith("IS ")
      ? `COMMENT ON ${commentedText(on, context)} ${clause}`
      : `ALTER ${alteredText(on, context)} ${clause}`,
  ],
  grant: ({ grantable, ...change }, context) =>
    privilegesOn(change, context).flatMap((what) =>
      asRole(change.by, `GRANT ${what} TO ${roles(change, context)}${grantable ? " WITH GRANT OPTION" : ""}`),
    ),
  revoke: ({ grantOption, ...change }, context) =>
    privilegesOn(change, context).flatMap((what) =>
      asRole(change.by, `REVOKE ${grantOption ? "GRANT OPTION FOR " : ""}${what} FROM ${roles(change, context)}`),
    ),
  setOwner: ({ on, owner }, context) => [
    `ALTER ${ownedText(on, context)} OWNER TO ${owner === "current_user" ? usualOwner(on, context) : sql.quote(owner)}`,
  ],
};

/** Only who has a privilege may hand it on or take it back: GRANTED BY takes nobody else. */
const asRole = (role: string | undefined, statement: string): readonly string[] =>
  role === undefined ? [statement] : [`SET ROLE ${sql.quote(role)}`, statement, "RESET ROLE"];

/** `SELECT ("a", "b") ON TABLE "public"."t"`; nothing where this version has none of them. */
function privilegesOn({ on, columns, privileges }: Privileges, context: PlanContext): readonly string[] {
  const { all = [] } = facts.privileges[columns.length > 0 ? "column" : accessKind(on)] ?? {};
  const has = (privilege: string): boolean => privilege !== "MAINTAIN" || context.serverVersion >= 170000;
  const known = privileges.filter(has);
  if (known.length === 0) return [];
  const isAll = known.length > 1 && all.filter(has).every((each) => known.includes(each));
  const words = isAll ? ["ALL"] : known;
  const list = columns.length === 0 ? "" : ` (${columns.map((column) => sql.quote(column)).join(", ")})`;
  return [`${words.map((word) => `${word}${list}`).join(", ")} ON ${grantedText(on, context)}`];
}

function roles({ on, roles: names }: Privileges, context: PlanContext): string {
  return names
    .map((role) => {
      if (role === "public") return "PUBLIC";
      return role === "current_user" ? ownerText(on, context) : sql.quote(role);
    })
    .join(", ");
}

/** The owner of an object by name, where that is not whoever runs the statement. */
function ownerText(on: ObjectId, context: PlanContext): string {
  const owning = owningId(on);
  const owner = context.to.access.find((each) => each.on === owning)?.owner;
  return owner === undefined ? usualOwner(on, context) : sql.quote(owner);
}

/** The namespace `public` belongs to the owner of the database since PostgreSQL 15. */
function usualOwner(on: ObjectId, { serverVersion }: PlanContext): string {
  const { kind, of } = readObjectId(on);
  const isPublic = kind === "namespace" && of.name === facts.defaultNamespace;
  return isPublic && serverVersion >= 150000 ? "pg_database_owner" : "CURRENT_USER";
}

/** As GRANT names it. */
function grantedText(on: ObjectId, context: PlanContext): string {
  const words: Readonly<Record<string, string>> = {
    view: "TABLE",
    materializedView: "TABLE",
    "foreign table": "TABLE",
    "materialized view": "TABLE",
    server: "FOREIGN SERVER",
  };
  const granted = words[accessKind(on)];
  return granted === undefined ? ownedText(on, context) : `${granted} ${nameText(on, context)}`;
}

/** A column is altered by way of its table. */
function alteredText(on: ObjectId, context: PlanContext): string {
  const { kind, of, member } = readObjectId(on);
  if (kind !== "column" || member === undefined) return ownedText(on, context);
  return `TABLE ${sql.qualify(of)} ALTER COLUMN ${sql.quote(member)}`;
}

/** As COMMENT ON names it. */
function commentedText(on: ObjectId, context: PlanContext): string {
  const { kind, of, member } = readObjectId(on);
  if (kind !== "constraint" || member === undefined) return ownedText(on, context);
  return `CONSTRAINT ${sql.quote(member)} ON ${sql.qualify(of)}`;
}

/** As ALTER names it. */
function ownedText(on: ObjectId, context: PlanContext): string {
  const kind = accessKind(on);
  const words: Readonly<Record<string, string>> = { namespace: "SCHEMA", materializedView: "MATERIALIZED VIEW" };
  return `${words[kind] ?? kind.toUpperCase()} ${nameText(on, context)}`;
}

function nameText(on: ObjectId, { to }: PlanContext): string {
  const { kind, of, member } = readObjectId(on);
  if (kind === "native") return of.name.slice(accessKind(on).length).trim();
  if (kind === "routine") return `${sql.qualify(of)}(${member ?? ""})`;
  if (kind !== "sequence" || member === undefined) return sql.qualify(of);
  const table = tableNamed(to, of);
  const sequence = table?.columns.find((column) => column.name === member)?.identity?.sequence;
  return sql.qualify({ ...of, name: sequence ?? sql.ownedSequence(of.name, member) ?? member });
}
