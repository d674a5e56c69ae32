/** Reads ALTER DEFAULT PRIVILEGES: what it gives to objects that are yet to be made. */
import type { DefaultPrivileges, Grant, StatementObject } from "@dsl/planner";
import { privilegesOf, objectId } from "@dsl/planner";
import { facts } from "./facts.js";
import { flag, present } from "./introspect/present.js";

const name = String.raw`(?:"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*)`;
const statement = new RegExp(
  String.raw`^\s*alter\s+default\s+privileges\s+(?:for\s+(?:role|user)\s+(${name})\s+)?(?:in\s+schema\s+(${name})\s+)?` +
    String.raw`(grant|revoke)\s+([\w\s,]+?)\s+on\s+(\w+(?:\s+objects)?)\s+(?:to|from)\s+(?:group\s+)?(${name}(?:\s*,\s*${name})*)` +
    String.raw`(\s+with\s+grant\s+option)?\s*;?\s*$`,
  "iu",
);

export function defaultPrivileges({ create }: StatementObject): DefaultPrivileges | undefined {
  const match = statement.exec(create);
  if (match === null) return undefined;
  const [, of, namespace, verb = "", privileges = "", objects = "", roles = "", option] = match;
  const kinds = kindsOf[objects.toLowerCase()] ?? [];
  const words = wordsOf(privileges, kinds);
  const more = { grantable: flag(option !== undefined), revoked: flag(verb.toLowerCase() === "revoke") };
  const grants = [...roles.matchAll(new RegExp(name, "gu"))].flatMap(([role]) =>
    words.map((privilege): Grant => ({ role: roleNamed(role, of), privilege, ...present(more) })),
  );
  return { ...present({ of: of && readName(of), namespace: namespace && readName(namespace) }), kinds, grants };
}

const kindsOf: Readonly<Record<string, readonly string[]>> = {
  tables: ["table", "view", "materializedView", "foreign table"],
  sequences: ["sequence"],
  functions: ["routine"],
  routines: ["routine"],
  types: ["type"],
  schemas: ["namespace"],
};

function wordsOf(privileges: string, [kind]: readonly string[]): readonly string[] {
  const words = privileges.split(",").map((word) => word.trim().toUpperCase());
  const isAll = words.some((word) => word === "ALL" || word === "ALL PRIVILEGES");
  return isAll && kind !== undefined
    ? (privilegesOf(objectId(kind as "table", { name: "" }), facts)?.all ?? [])
    : words;
}

/** Whoever makes an object is its owner. */
function roleNamed(written: string, of: string | undefined): string {
  const role = readName(written);
  return of !== undefined && role === readName(of) ? "current_user" : role;
}

const readName = (written: string): string =>
  written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written.toLowerCase();
