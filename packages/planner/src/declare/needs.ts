/** What SQL of the schema needs to exist first, as far as the schema says it: references and `@@dependsOn`. */
import type { Model, Partition, Sql, View } from "@dsl/parser";
import type { ObjectId, QualifiedName } from "../catalog.js";
import { nameKey } from "../names.js";
import { objectId } from "../object-id.js";
import { columnId, sequenceId, tableId, typeId } from "../object-ids.js";
import { type Declaring, qualifiedName } from "./declaring.js";
import { routineSignature } from "./routine-signature.js";
import { dropIdentity } from "../native-identity.js";
import { relationsIn } from "../relations-in.js";
import { sqlText, tableOf } from "./sql-text.js";

/** What the references `${…}` of a text name; plain columns are those of `own`. */
export function referencedObjects(
  sql: Sql | undefined,
  declaring: Declaring,
  own?: QualifiedName,
): readonly ObjectId[] {
  return (sql?.parts ?? []).flatMap((part) => {
    if (part.kind === "column") return own === undefined ? [] : [columnId(own, part.column)];
    if (part.kind === "table") return [relationId(tableOf(part, declaring), declaring)];
    if (part.kind !== "qualifiedColumn") return [];
    const relation = tableOf(part, declaring);
    const id = relationId(relation, declaring);
    return id === tableId(relation) ? [id, columnId(relation, part.column)] : [id];
  });
}

/** The id of a table or view by the database's name. */
export function relationId(name: QualifiedName, declaring: Declaring): ObjectId {
  const view = viewsOf(declaring).get(nameKey(name));
  if (view === undefined) return tableId(name);
  return objectId(view.materialized ? "materializedView" : "view", name);
}

/** Views of the schema that a query reads. */
export function viewsRead(query: string, declaring: Declaring): readonly ObjectId[] {
  return relationsIn(query).flatMap(({ namespace = declaring.namespace, name }) => {
    const relation: QualifiedName = namespace === undefined ? { name } : { namespace, name };
    return viewsOf(declaring).has(nameKey(relation)) ? [relationId(relation, declaring)] : [];
  });
}

const relations = new WeakMap<Declaring, ReadonlyMap<string, Model | Partition | View>>();

/** Tables, partitions and views by their names in the schema. */
function relationsOf(declaring: Declaring): ReadonlyMap<string, Model | Partition | View> {
  const { models, partitions, views: all } = declaring.schema;
  const known =
    relations.get(declaring) ??
    new Map([...all, ...partitions, ...models].map((relation) => [relation.name, relation]));
  relations.set(declaring, known);
  return known;
}

const views = new WeakMap<Declaring, ReadonlyMap<string, View>>();

/** By their names in the database. */
function viewsOf(declaring: Declaring): ReadonlyMap<string, View> {
  const known =
    views.get(declaring) ??
    new Map(declaring.schema.views.map((view) => [nameKey(qualifiedName(view, declaring)), view]));
  views.set(declaring, known);
  return known;
}

/** What declarations of the schema, by their names, stand for in the database. */
export function declaredObjects(names: readonly string[], declaring: Declaring): readonly ObjectId[] {
  return names.flatMap((name) => declaredObject(name, declaring));
}

function declaredObject(name: string, declaring: Declaring): readonly ObjectId[] {
  const { schema } = declaring;
  const find = <T extends { readonly name: string }>(list: readonly T[]): T | undefined =>
    list.find((each) => each.name === name);
  const relation = relationsOf(declaring).get(name);
  if (relation !== undefined) return [relationId(qualifiedName(relation, declaring), declaring)];
  const type = find([...schema.enums, ...schema.aliases, ...schema.compositeTypes]);
  if (type !== undefined) return [typeId(qualifiedName(type, declaring))];
  const sequence = find(schema.sequences);
  if (sequence !== undefined) return [sequenceId(qualifiedName(sequence, declaring))];
  const statement = find(schema.statements);
  if (statement?.kind === "native")
    return [
      objectId("native", {
        name: statement.drop === undefined ? "" : dropIdentity(sqlText(statement.drop, declaring)),
      }),
    ];
  if (statement !== undefined) {
    const signature = routineSignature(statement, declaring);
    return [objectId("routine", signature.name, signature.arguments)];
  }
  const extension = find(schema.extensions);
  return extension === undefined ? [] : [objectId("extension", { name: extension.dbName })];
}
