/** Who is who: the catalog's names of what the rows call by OID. */
import { type ObjectId, type ObjectKind, type QualifiedName, objectId } from "@dsl/planner";
import { catalogOids } from "./catalog-oids.js";
import type { Oid } from "./part.js";
import type { RelationRow } from "./parts/relations.js";
import type { Raw } from "./parts.js";

export interface Names {
  qualify(row: InNamespace): QualifiedName;
  /** Any relation that is read or that what is read refers to. */
  relation(oid: Oid): QualifiedName;
  columns(relation: Oid, numbers: readonly number[]): readonly string[];
  /** The enum, domain or composite type that a type is, or is an array of. */
  userType(oid: Oid): QualifiedName | undefined;
  /** The id of an object that something depends on; undefined for the engine's own and what is not read. */
  object(catalog: Oid, oid: Oid, part: number): ObjectId | undefined;
}

interface InNamespace {
  readonly namespace: Oid;
  readonly name: string;
}

export function readNames(raw: Raw): Names {
  const namespaces = new Map(raw.namespaces.map(({ oid, name }) => [oid, name]));
  const qualify = ({ namespace, name }: InNamespace) => ({ namespace: namespaces.get(namespace) ?? "", name });
  const relations = relationNames(raw, qualify);
  const columns = columnNames(raw);
  const types = userTypes(raw, qualify);
  const objects = objectIds(raw, qualify);
  const column = (relation: Oid, number: number) => columns.get(relation)?.get(number);
  return {
    qualify,
    relation: (oid) => relations.get(oid) ?? { namespace: "", name: "" },
    columns: (relation, numbers) => numbers.flatMap((number) => column(relation, number) ?? []),
    userType: (oid) => types.get(oid),
    object(catalog, oid, part) {
      const id = objects.get(key(catalog, oid));
      const name = part > 0 ? column(oid, part) : undefined;
      return name === undefined || id?.kind !== "table" ? id?.id : objectId("column", relations.get(oid)!, name);
    },
  };
}

type Qualify = Names["qualify"];

const relationNames = (raw: Raw, qualify: Qualify): ReadonlyMap<Oid, QualifiedName> =>
  new Map([
    ...[...raw.relations, ...raw.sequences].map((row) => [row.oid, qualify(row)] as const),
    ...raw.outside.map(({ oid, namespace, name }) => [oid, { namespace, name }] as const),
  ]);

function columnNames(raw: Raw): ReadonlyMap<Oid, ReadonlyMap<number, string>> {
  const names = new Map<Oid, Map<number, string>>();
  for (const { table, number, name } of raw.columns) {
    const columns = names.get(table);
    if (columns === undefined) names.set(table, new Map([[number, name]]));
    else columns.set(number, name);
  }
  for (const { oid, columns } of raw.outside)
    names.set(oid, new Map(Object.entries(columns).map(([number, name]) => [Number(number), name])));
  return names;
}

const userTypes = (raw: Raw, qualify: Qualify): ReadonlyMap<Oid, QualifiedName> =>
  new Map(raw.types.flatMap((row) => [row.oid, row.array].map((oid) => [oid, qualify(row)] as const)));

interface NamedObject {
  readonly kind: ObjectKind;
  readonly id: ObjectId;
}

const relationKinds: Readonly<Record<RelationRow["kind"], ObjectKind>> = {
  r: "table",
  p: "table",
  f: "table",
  v: "view",
  m: "materializedView",
  c: "type",
};

/** Ids by catalog and OID. The type of a relation's rows stands for the relation. */
function objectIds(raw: Raw, qualify: Qualify): ReadonlyMap<string, NamedObject> {
  return new Map(
    [...ownIds(raw, qualify), ...typeIds(raw, qualify), ...constraintIds(raw, qualify)].map(
      ({ catalog, oid, kind, of, member }) => [key(catalog, oid), { kind, id: objectId(kind, of, member) }],
    ),
  );
}

interface Identity {
  readonly catalog: Oid;
  readonly oid: Oid;
  readonly kind: ObjectKind;
  readonly of: QualifiedName;
  readonly member?: string;
}

function ownIds(raw: Raw, qualify: Qualify): readonly Identity[] {
  const { extension, relation, routine } = catalogOids;
  return [
    ...raw.extensions.map(({ oid, name }) => ({ catalog: extension, oid, kind: "extension" as const, of: { name } })),
    ...raw.sequences.map((row) => ({
      catalog: relation,
      oid: row.oid,
      kind: "sequence" as const,
      of: qualify(row),
    })),
    ...raw.relations.map((row) => ({
      catalog: relation,
      oid: row.oid,
      kind: relationKinds[row.kind],
      of: qualify(row),
    })),
    ...raw.routines.map((row) => ({
      catalog: routine,
      oid: row.oid,
      kind: "routine" as const,
      of: qualify(row),
      member: row.arguments,
    })),
  ];
}

const typeIds = (raw: Raw, qualify: Qualify): readonly Identity[] => [
  ...raw.types.flatMap((row) => both(row.oid, row.array, { kind: "type", of: qualify(row) })),
  ...raw.relations
    .filter((row) => row.kind !== "c")
    .flatMap((row) => both(row.rowType, row.rowArray, { kind: relationKinds[row.kind], of: qualify(row) })),
];

const both = (type: Oid, array: Oid, identity: Pick<Identity, "kind" | "of">): readonly Identity[] =>
  [type, array].map((oid) => ({ catalog: catalogOids.type, oid, ...identity }));

function constraintIds(raw: Raw, qualify: Qualify): readonly Identity[] {
  const tables = new Map(raw.relations.map((row) => [row.oid, qualify(row)]));
  return raw.constraints.flatMap((row) => {
    const of = tables.get(row.table);
    return of ? [{ catalog: catalogOids.constraint, oid: row.oid, kind: "constraint", of, member: row.name }] : [];
  });
}

const key = (catalog: Oid, oid: Oid): string => `${catalog}:${oid}`;
