/** Privileges and owners that the schema writes down. */
import type { Declared, Grant as Written, Model } from "@dsl/parser";
import type { Access, Grant, ObjectId, QualifiedName, Role } from "../catalog.js";
import { isGivenFromStart, owner } from "../kinds/access.js";
import { readDrop } from "../native-identity.js";
import { objectId, readObjectId } from "../object-id.js";
import { columnId, sequenceId, tableId, typeId } from "../object-ids.js";
import { type Declaring, qualifiedName, type Reporting } from "./declaring.js";
import { accessKind, privilegesOf } from "../privileges-of.js";
import { nativeId } from "./statements/natives.js";
import { routineId } from "./statements/routines.js";

export function declareAccess(declaring: Reporting): readonly Access[] {
  return declaredObjects(declaring).flatMap(([of, on]) => accessOf(of, on, declaring));
}

/** Those that have a block: whoever is named in `to:` has one. */
export function declareRoles(declaring: Declaring): readonly Role[] {
  return declaring.schema.roles.map(({ dbName, span }) => {
    declaring.place(() => objectId("role", { name: dbName }), span);
    return { name: dbName };
  });
}

function declaredObjects(declaring: Declaring): readonly (readonly [Declared, ObjectId])[] {
  const { schema, dialect } = declaring;
  const all = <T extends Declared>(list: readonly T[], id: (of: T) => ObjectId | undefined) =>
    list.flatMap((of) => {
      const on = of.grants.length === 0 && of.owner === undefined ? undefined : id(of);
      return on === undefined ? [] : [[of, on] as const];
    });
  const named = (of: Declared) => qualifiedName(of, declaring);
  return [
    ...all(schema.namespaces, (of) => objectId("namespace", { name: of.dbName })),
    ...all(schema.enums, (of) => typeId(named(of))),
    ...all(dialect.facts.domains ? schema.aliases : [], (of) => typeId(named(of))),
    ...all(schema.compositeTypes, (of) => typeId(named(of))),
    ...all(schema.sequences, (of) => sequenceId(named(of))),
    ...all([...schema.models, ...schema.partitions], (of) => tableId(named(of))),
    ...all(schema.views, (of) => objectId(of.materialized ? "materializedView" : "view", named(of))),
    ...all(schema.statements, (of) => nativeId(of, declaring) ?? routineId(of, declaring)),
  ];
}

function accessOf(of: Declared, on: ObjectId, declaring: Reporting): readonly Access[] {
  const grants = new Map<ObjectId, Grant[]>(of.owner === undefined ? [] : [[on, []]]);
  for (const written of of.grants)
    for (const part of partsOf(of, on, written, declaring)) {
      const known = grants.get(part) ?? [];
      grants.set(part, [...known, ...grantsOn(part, written, of, declaring)]);
    }
  return [...grants].flatMap(([part, list]): readonly Access[] => {
    const owned = of.owner !== undefined && part === on ? { owner: roleNamed(of.owner) } : {};
    return list.length === 0 && owned.owner === undefined ? [] : [{ on: part, ...owned, grants: list }];
  });
}

/** The whole, or some of its columns, or the sequences that number them. */
function partsOf(of: Declared, on: ObjectId, written: Written, declaring: Declaring): readonly ObjectId[] {
  const table = relationNamed(of, on, declaring);
  const columns = (names: readonly string[]): readonly string[] => names.map((name) => columnOf(of, name));
  if (written.on.length > 0) return columns(written.on).map((column) => columnId(table, column));
  if (written.sequences.length === 0) return [on];
  return columns(written.sequences).map((column) => objectId("sequence", table, column));
}

/** What a native makes is called as it is dropped. */
function relationNamed(of: Declared, on: ObjectId, declaring: Declaring): QualifiedName {
  const { kind, of: identity } = readObjectId(on);
  if (kind !== "native") return qualifiedName(of, declaring);
  const { name, namespace = declaring.namespace } = readDrop(identity.name);
  return namespace === undefined ? { name } : { namespace, name };
}

function columnOf(of: Declared & { readonly fields?: Model["fields"] }, name: string): string {
  const field = of.fields?.find((each) => each.name === name);
  return field?.kind === "column" ? field.dbName : name;
}

function grantsOn(on: ObjectId, written: Written, of: Declared, declaring: Reporting): readonly Grant[] {
  const known = privilegesOf(on, declaring.dialect.facts) ?? none;
  return written.privileges.flatMap((word): readonly Grant[] => {
    const privilege = word.toUpperCase();
    const list = word === "All" ? known.all : known.all.filter((each) => each === privilege);
    if (list.length === 0) return reportNoPrivilege(word, on, written, declaring);
    return written.to.flatMap((name): readonly Grant[] => {
      const role = name === of.owner ? owner : roleNamed(name);
      const grants = list.map((each) => grantOf(on, role, each, word === "All", written, declaring));
      const held = grants.filter((grant) => isHeld(on, grant, declaring));
      if (written.revoked === true && held.length === 0) return reportNotHeld(word, name, written, declaring);
      return written.revoked === true ? held : grants;
    });
  });
}

/** What "all" means is for the version to say; and whether there is a right to create in the default namespace to take. */
function grantOf(
  on: ObjectId,
  role: string,
  privilege: string,
  isAll: boolean,
  { grantable, revoked, by }: Written,
  { dialect }: Declaring,
): Grant {
  const versioned =
    (isAll && privilegesOf(on, dialect.facts)?.versioned.includes(privilege) === true) ||
    (revoked === true && isOpenNamespace(on, role, privilege, dialect.facts.defaultNamespace));
  return {
    role,
    privilege,
    ...(grantable === true ? { grantable } : {}),
    ...(by === undefined ? {} : { by: roleNamed(by) }),
    ...(revoked === true ? { revoked } : {}),
    ...(versioned ? { versioned } : {}),
  };
}

/** Whether some version gives it from the start. */
function isHeld(on: ObjectId, grant: Grant, { dialect }: Declaring): boolean {
  return (
    isGivenFromStart(on, grant, dialect.facts) ||
    isOpenNamespace(on, grant.role, grant.privilege, dialect.facts.defaultNamespace)
  );
}

/** Before PostgreSQL 15 everyone might create in the default namespace. */
function isOpenNamespace(on: ObjectId, role: string, privilege: string, defaultNamespace: string | undefined): boolean {
  const { kind, of } = readObjectId(on);
  return kind === "namespace" && of.name === defaultNamespace && role === "public" && privilege === "CREATE";
}

/** Who owns what is made is whoever makes it, by any of these words. */
function roleNamed(name: string): string {
  return name === "current_role" || name === "session_user" ? owner : name;
}

function reportNoPrivilege(word: string, on: ObjectId, { span }: Written, declaring: Reporting): readonly never[] {
  const kind = accessKind(on);
  const known = privilegesOf(on, declaring.dialect.facts)?.all ?? [];
  const words = known.map((each) => each.charAt(0) + each.slice(1).toLowerCase());
  declaring.report({
    code: "D3510",
    severity: "error",
    span,
    message: `a ${wordFor[kind] ?? kind} has no privilege ${word}`,
    help: words.length === 0 ? "leave it out" : `it has ${words.join(", ")}`,
  });
  return [];
}

const none = { all: [], everyone: [], versioned: [] };

const wordFor: Readonly<Record<string, string>> = { materializedView: "view", namespace: "schema" };

function reportNotHeld(word: string, role: string, { span }: Written, declaring: Reporting): readonly never[] {
  declaring.report({
    code: "D3511",
    severity: "error",
    span,
    message: `"${role}" does not have ${word} from the start, so that it cannot be revoked`,
    help: "leave it out: a role has what it is granted; only public and the owner (current_user) begin with more",
  });
  return [];
}
