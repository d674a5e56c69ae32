/** Who is who: the catalog's names of what the rows call by OID. */
import { type ObjectId, type ObjectKind, type QualifiedName, dropIdentity, objectId } from "@dsl/planner";
import { catalogOids } from "./catalog-oids.js";
import type { Oid } from "./part.js";
import type { RelationRow } from "./parts/relations.js";
import type { Raw } from "./parts.js";
import { ObjectMap } from "./place-map.js";

export interface Names {
  qualify(row: InNamespace): QualifiedName;
  /** Any relation that is read or that what is read refers to. */
  relation(oid: Oid): QualifiedName;
  /** Undefined for an expression, whose number is 0. */
  column(relation: Oid, number: number): string | undefined;
  columns(relation: Oid, numbers: readonly number[]): readonly string[];
  /** The enum, domain or composite type that a type is, or is an array of: one object for each. */
  userType(oid: Oid): QualifiedName | undefined;
  /** The id of an object that something depends on; undefined for the engine's own and what is not read. */
  object(catalog: Oid, oid: Oid, part: number): ObjectId | undefined;
}

interface InNamespace {
  readonly namespace: Oid;
  readonly name: string;
}

/** `ownColumn` gives the name of a column of what is read. */
export function readNames(raw: Raw, ownColumn: Names["column"]): Names {
  const namespaces = new Map(raw.namespaces.map(({ oid, name }) => [oid, name]));
  const qualify = ({ namespace, name }: InNamespace) => ({ namespace: namespaces.get(namespace) ?? "", name });
  const relations = relationNames(raw, qualify);
  const types = userTypes(raw, qualify);
  const objects = identities(raw, qualify, relations);
  const outside = new Map(raw.outside.map(({ oid, columns }) => [oid, columns]));
  const column: Names["column"] = (relation, number) => ownColumn(relation, number) ?? outside.get(relation)?.[number];
  return {
    qualify,
    relation: (oid) => relations.get(oid) ?? { namespace: "", name: "" },
    column,
    columns: (relation, numbers) =>
      numbers.map((number) => column(relation, number)).filter((name) => name !== undefined),
    userType: (oid) => types.get(oid),
    object(catalog, oid, part) {
      const found = objects.get(catalog, oid);
      if (found === undefined) return undefined;
      const name = part > 0 && found.kind === "table" ? column(oid, part) : undefined;
      return name === undefined ? objectId(found.kind, found.of, found.member) : objectId("column", found.of, name);
    },
  };
}

type Qualify = Names["qualify"];

const relationNames = (raw: Raw, qualify: Qualify): ReadonlyMap<Oid, QualifiedName> =>
  new Map([
    ...[...raw.relations, ...raw.sequences].map((row) => [row.oid, qualify(row)] as const),
    ...raw.outside.map(({ oid, namespace, name }) => [oid, { namespace, name }] as const),
  ]);

const userTypes = (raw: Raw, qualify: Qualify): ReadonlyMap<Oid, QualifiedName> =>
  new Map(
    raw.types.flatMap((row) => {
      const name = qualify(row);
      return [row.oid, row.array].map((oid) => [oid, name] as const);
    }),
  );

const relationKinds: Readonly<Record<RelationRow["kind"], ObjectKind>> = {
  r: "table",
  p: "table",
  f: "table",
  v: "view",
  m: "materializedView",
  c: "type",
};

/** What an id is made from, when it is asked for. */
interface Identity {
  readonly kind: ObjectKind;
  readonly of: QualifiedName;
  readonly member?: string;
}

/** The type of a relation's rows stands for the relation. */
function identities(raw: Raw, qualify: Qualify, relations: ReadonlyMap<Oid, QualifiedName>): ObjectMap<Identity> {
  const all = new ObjectMap<Identity>();
  const { type, relation, routine, constraint, extension, statistics } = catalogOids;
  for (const { oid, name } of raw.extensions) all.set(extension, oid, { kind: "extension", of: { name } });
  for (const row of raw.sequences) all.set(relation, row.oid, { kind: "sequence", of: qualify(row) });
  for (const row of raw.types)
    for (const oid of [row.oid, row.array]) all.set(type, oid, { kind: "type", of: qualify(row) });
  for (const row of raw.relations) {
    const identity = { kind: relationKinds[row.kind], of: qualify(row) };
    all.set(relation, row.oid, identity);
    for (const oid of row.kind === "c" ? [] : [row.rowType, row.rowArray]) all.set(type, oid, identity);
  }
  for (const row of raw.routines)
    all.set(routine, row.oid, { kind: "routine", of: qualify(row), member: row.arguments });
  for (const row of raw.statistics) all.set(statistics, row.oid, { kind: "statistics", of: qualify(row) });
  for (const { catalog, oid, inside, what } of raw.natives) {
    const identity = { kind: "native", of: { name: dropIdentity(what) } } as const;
    for (const [of, which] of [[catalog, oid] as const, ...(inside ?? [])]) all.set(of, which, identity);
  }
  for (const row of raw.constraints) {
    const of = relations.get(row.table);
    if (of !== undefined) all.set(constraint, row.oid, { kind: "constraint", of, member: row.name });
  }
  return all;
}
