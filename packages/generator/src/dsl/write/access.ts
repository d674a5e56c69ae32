/** Privileges and owners as attributes of the block that declares the object, its columns and their sequences among them. */
import {
  objectId,
  privilegesOf,
  readDrop,
  readObjectId,
  statementId,
  type Access,
  type Catalog,
  type Grant,
  type ObjectId,
  type QualifiedName,
  type StatementObject,
} from "@dsl/planner";
import { argument, attribute, list } from "../text/attribute.js";
import type { MemberDraft } from "../text/draft.js";
import type { Writing } from "../text/writing.js";

/** How a column is called in the block. */
type ColumnWords = (of: QualifiedName, column: string) => string;

export function writeAccess(
  on: ObjectId,
  writing: Writing,
  words: ColumnWords = (of, column) => writing.names.field(of, column),
): readonly MemberDraft[] {
  return accessTexts(on, words, writing).map((text) => ({ kind: "attribute", key: text, text: `@@${text}` }));
}

/** As attributes of a type that is one line. */
export function writeAliasAccess(on: ObjectId, writing: Writing): readonly string[] {
  return accessTexts(on, (_, column) => column, writing).map((text) => `@${text}`);
}

function accessTexts(on: ObjectId, words: ColumnWords, writing: Writing): readonly string[] {
  const access = accessByUnit(writing.catalog).get(on) ?? [];
  const owner = access.find((each) => each.on === on)?.owner;
  const said = access.flatMap((each) =>
    each.grants.map((grant): Said => ({ ...grant, on: each.on, ...partOf(each.on, words) })),
  );
  const inOrder = said.toSorted((a, b) => parts.indexOf(a.part) - parts.indexOf(b.part));
  const lines = linesOf(inOrder, writing).map((line) => lineText(line, owner, writing));
  return [
    ...(owner === undefined ? [] : [attribute("owner", [writeRole(owner, writing)])]),
    ...lines.sort((a, b) => Number(b.startsWith("revoke")) - Number(a.startsWith("revoke"))),
  ];
}

const units = new WeakMap<Catalog, ReadonlyMap<ObjectId, readonly Access[]>>();

/** By the object whose block says it. */
function accessByUnit(catalog: Catalog): ReadonlyMap<ObjectId, readonly Access[]> {
  const known = units.get(catalog);
  if (known !== undefined) return known;
  const relations = new Map(
    catalog.statements
      .filter((object) => isRelation(object))
      .map((object) => [
        objectId("table", object.kind === "native" ? readDrop(object.drop) : object),
        statementId(object),
      ]),
  );
  const found = new Map<ObjectId, Access[]>();
  for (const access of catalog.access) {
    const { kind, of, member } = readObjectId(access.on);
    const isPart = member !== undefined && (kind === "column" || kind === "sequence");
    const table = objectId("table", of);
    const unit = isPart ? (relations.get(table) ?? table) : access.on;
    found.set(unit, [...(found.get(unit) ?? []), access]);
  }
  units.set(catalog, found);
  return found;
}

function isRelation({ kind, drop }: StatementObject): boolean {
  return kind === "native" ? readDrop(drop).words === "foreign table" : kind === "view" || kind === "materializedView";
}

const parts = ["whole", "column", "sequence"];

/** A grant with the field that it is about. */
interface Said extends Grant {
  readonly part: "whole" | "column" | "sequence";
  readonly on: ObjectId;
  readonly field: string;
}

function partOf(on: ObjectId, words: ColumnWords): Pick<Said, "part" | "field"> {
  const { kind, of, member } = readObjectId(on);
  if (member === undefined || (kind !== "column" && kind !== "sequence")) return { part: "whole", field: "" };
  return { part: kind, field: words(of, member) };
}

interface Line {
  readonly first: Said;
  readonly words: readonly string[];
  readonly fields: readonly string[];
  readonly roles: readonly string[];
}

/** As few lines as say it: privileges of one role and field together, then fields, then roles. */
function linesOf(said: readonly Said[], writing: Writing): readonly Line[] {
  const state = ({ part, grantable, revoked, by }: Said) => [part, grantable === true, revoked === true, by];
  const byPrivilege = grouped(said, (each) => [state(each), each.field, each.role]).flatMap(
    (group): readonly Line[] => {
      const [first] = group;
      const words = privilegeWords(group, writing);
      return words.length === 0 ? [] : [{ first: first!, words, fields: [first!.field], roles: [first!.role] }];
    },
  );
  const byField = grouped(byPrivilege, (line) => [state(line.first), line.words, line.roles]).map((lines) => ({
    ...lines[0]!,
    fields: lines.flatMap(({ fields }) => fields),
  }));
  return grouped(byField, (line) => [state(line.first), line.words, line.fields]).map((lines) => ({
    ...lines[0]!,
    roles: lines.flatMap(({ roles }) => roles),
  }));
}

function grouped<T>(items: readonly T[], key: (item: T) => unknown): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const id = JSON.stringify(key(item));
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** `All` is whatever the version knows; what a version gives by itself is not said. */
function privilegeWords(grants: readonly Said[], { dialect }: Writing): readonly string[] {
  const { all = [] } = privilegesOf(grants[0]!.on, dialect.facts) ?? {};
  const has = new Set(grants.map(({ privilege }) => privilege));
  if (all.length > 1 && all.every((privilege) => has.has(privilege))) return ["All"];
  const said = grants.filter(({ versioned, revoked }) => versioned !== true || revoked === true);
  const order = (grant: Grant): number => all.indexOf(grant.privilege);
  return said
    .toSorted((a, b) => order(a) - order(b))
    .map(({ privilege }) => privilege.charAt(0) + privilege.slice(1).toLowerCase());
}

function lineText({ first, words, fields, roles }: Line, owner: string | undefined, writing: Writing): string {
  const named = (role: string): string => writeRole(role === "current_user" ? (owner ?? role) : role, writing);
  const revoked = first.revoked === true;
  return attribute(
    revoked ? "revoke" : "grant",
    [words.length === 1 ? words[0]! : list(words)],
    argument(revoked ? "from" : "to", list(roles.map(named))),
    argument(first.part === "sequence" ? "sequences" : "on", first.part === "whole" ? undefined : list(fields)),
    argument("grantable", first.grantable === true ? true : undefined),
    argument("by", first.by === undefined ? undefined : writeRole(first.by, writing)),
  );
}

/** A role by its name in the schema, where it has to be declared. */
export function writeRole(role: string, { roles, names }: Writing): string {
  if (role === "public" || role === "current_user") return role;
  roles.add(role);
  return names.other("role", role, role);
}
