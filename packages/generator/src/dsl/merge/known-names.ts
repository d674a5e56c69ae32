/** The names that a schema gives to what it declares, by the database's names for it. */
import type { Field, Model, RelationField, Schema, Span } from "@dsl/parser";
import { nameKey, statementId, tableId, type Declaration, type Dialect, type QualifiedName } from "@dsl/planner";
import type { KnownNames, OtherKind } from "../names/names.js";
import type { KnownJoins } from "../relations/join-tables.js";
import type { KnownRelations, Unnamed } from "../relations/relations.js";

interface HasPlace {
  readonly dbName: string;
  readonly namespace?: string;
}

interface Named {
  readonly name: string;
}

interface HasFields {
  readonly fields: readonly Field[];
}

/** The database's name of a declaration. */
export function databaseName({ dbName, namespace }: HasPlace, { facts }: Pick<Dialect, "facts">): QualifiedName {
  const own = facts.defaultNamespace === undefined ? undefined : (namespace ?? facts.defaultNamespace);
  return own === undefined ? { name: dbName } : { namespace: own, name: dbName };
}

export function knownNames(schema: Schema, { catalog, spans }: Declaration, dialect: Dialect): KnownNames {
  const place = (each: HasPlace) => nameKey(databaseName(each, dialect));
  const byPlace = <T extends HasPlace>(list: readonly T[]) => new Map(list.map((each) => [place(each), each]));
  const { models, views, enums, compositeTypes, aliases } = schema;
  const types = byPlace<HasPlace & Named>([...models, ...views, ...enums, ...compositeTypes, ...aliases]);
  const holders = byPlace<HasFields & HasPlace>([...models, ...views, ...compositeTypes]);
  const [partitions, labels] = [byPlace(schema.partitions), byPlace(enums)];
  const named = (kind: OtherKind, list: readonly (Named & HasPlace)[], identity: (each: HasPlace) => string) =>
    list.map((each) => [`${kind} ${identity(each)}`, each.name] as const);
  const bySpan = new Map(schema.statements.map((each) => [each.span, each]));
  const statements = catalog.statements.flatMap((object) => {
    const span = spans.get(statementId(object));
    const written = span === undefined ? undefined : bySpan.get(span);
    return written === undefined ? [] : [[`${written.kind} ${statementId(object)}`, written.name] as const];
  });
  const others = new Map([
    ...named("extension", schema.extensions, ({ dbName }) => dbName),
    ...named("role", schema.roles, ({ dbName }) => dbName),
    ...named("schema", schema.namespaces, ({ dbName }) => dbName),
    ...named("sequence", schema.sequences, place),
    ...statements,
  ]);
  return {
    type: (name) => types.get(nameKey(name))?.name,
    partition: (name) => partitions.get(nameKey(name))?.name,
    field: (of, column) =>
      holders.get(nameKey(of))?.fields.find((field) => field.kind === "column" && field.dbName === column)?.name,
    value: (of, label) => labels.get(nameKey(of))?.values.find((value) => value.dbName === label)?.name,
    other: (kind, identity) => others.get(`${kind} ${identity}`),
  };
}

/** What the schema calls the two fields of a relation. */
export function knownRelations(schema: Schema, dialect: Dialect): KnownRelations["names"] {
  const models = new Map(schema.models.map((model) => [nameKey(databaseName(model, dialect)), model]));
  const opposite = ({ model, opposite }: RelationField) =>
    schema.models.find((each) => each.name === model)?.fields.find((field) => field.name === opposite);
  return (relation) => {
    const from = models.get(nameKey(relation.kind === "key" ? relation.from : relation.join.a));
    const field = from?.fields.find((each) => each.kind === "relation" && stands(each, relation, from));
    if (field?.kind !== "relation" || opposite(field) === undefined) return undefined;
    return { field: field.name, back: field.opposite, ...(field.named ? { name: field.relationName } : {}) };
  };
}

/** How the schema says a table that may be one of Prisma's join tables. */
export function knownJoins({ models }: Schema, { spans }: Declaration, dialect: Dialect): KnownJoins {
  const places = new Map(models.map((model) => [model.name, databaseName(model, dialect)]));
  const declared = new Map<Span, ReturnType<KnownJoins>>(
    models.flatMap((model) => [
      [model.span, "model"] as const,
      ...model.fields.map((field) => [field.span, endsOf(field, model, places)] as const),
    ]),
  );
  return (table) => {
    const span = spans.get(tableId(table));
    return span === undefined ? undefined : declared.get(span);
  };
}

/** Where the join table of a list's relation is declared: at the list that stands for column A. */
function endsOf(field: Field, model: Model, places: ReadonlyMap<string, QualifiedName>): ReturnType<KnownJoins> {
  const [a, b] = [places.get(model.name), field.kind === "relation" ? places.get(field.model) : undefined];
  return a === undefined || b === undefined ? undefined : { a, b };
}

/** Whether a field holds the key of the relation, or is the list on the side of column A. */
function stands(field: RelationField, relation: Unnamed, model: Model): boolean {
  if (relation.kind === "list") return field.manyToMany && `_${field.relationName}` === relation.join.table.name;
  const columns = field.foreignKey?.fields.map((name) =>
    model.fields.find((each) => each.kind === "column" && each.name === name),
  );
  return (
    columns?.map((each) => (each?.kind === "column" ? each.dbName : "")).join("\0") === relation.key.columns.join("\0")
  );
}
