/** What SQL text of the schema needs to exist first: its references, and declared routines and relations that it names plainly. */
import type { Sql } from "@dsl/parser";
import type { Needs, ObjectId, QualifiedName } from "../catalog.js";
import { nameKey } from "../names.js";
import { objectId } from "../object-id.js";
import { columnId, sequenceId, tableId, typeId } from "../object-ids.js";
import { type Declaring, qualifiedName } from "./declaring.js";
import { routineSignature } from "./routine-signature.js";
import { tableOf } from "./sql-text.js";

/** The routines that a text calls, as a property of what holds it. */
export function routineNeeds(text: string, declaring: Declaring): { readonly needs?: Needs } {
  const needs = calledRoutines(text, declaring);
  return needs.length === 0 ? {} : { needs };
}

/** Declared routines whose name stands before a parenthesis. */
export function calledRoutines(text: string, declaring: Declaring): readonly ObjectId[] {
  const called = new Set(
    [...text.matchAll(/("(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*)\s*\(/gu)].map(([, name = ""]) => plainName(name)),
  );
  return declaring.schema.statements.flatMap((statement) => {
    if (statement.kind === "native") return [];
    const signature = routineSignature(statement, declaring);
    return called.has(signature.name.name) ? [objectId("routine", signature.name, signature.arguments)] : [];
  });
}

/** Declared tables and views whose name stands in a text. */
export function mentionedRelations(text: string, declaring: Declaring): readonly ObjectId[] {
  const words = new Set(
    [...text.matchAll(/"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*/gu)].map(([word]) => plainName(word)),
  );
  const { models, partitions, views } = declaring.schema;
  return [
    ...[...models, ...partitions].map((each) => ({ each, kind: "table" as const })),
    ...views.map((each) => ({ each, kind: each.materialized ? ("materializedView" as const) : ("view" as const) })),
  ].flatMap(({ each, kind }) => (words.has(each.dbName) ? [objectId(kind, qualifiedName(each, declaring))] : []));
}

/** As the database reads a name: quoted, or in lower case. */
function plainName(written: string): string {
  return written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written.toLowerCase();
}

/** What the references `${…}` of a text name. */
export function referencedObjects(sql: Sql | undefined, declaring: Declaring): readonly ObjectId[] {
  return (sql?.parts ?? []).flatMap((part) => {
    if (part.kind === "table") return [relationId(tableOf(part, declaring), declaring)];
    if (part.kind !== "qualifiedColumn") return [];
    const relation = tableOf(part, declaring);
    const id = relationId(relation, declaring);
    return id === tableId(relation) ? [id, columnId(relation, part.column)] : [id];
  });
}

/** The id of a table or view by the database's name. */
export function relationId(name: QualifiedName, declaring: Declaring): ObjectId {
  const view = declaring.schema.views.find((each) => nameKey(qualifiedName(each, declaring)) === nameKey(name));
  if (view === undefined) return tableId(name);
  return objectId(view.materialized ? "materializedView" : "view", name);
}

/** What declarations of the schema, by their names, stand for in the database. */
export function declaredObjects(names: readonly string[], declaring: Declaring): readonly ObjectId[] {
  return names.flatMap((name) => declaredObject(name, declaring));
}

function declaredObject(name: string, declaring: Declaring): readonly ObjectId[] {
  const { schema } = declaring;
  const find = <T extends { readonly name: string }>(list: readonly T[]): T | undefined =>
    list.find((each) => each.name === name);
  const relation = find([...schema.models, ...schema.partitions, ...schema.views]);
  if (relation !== undefined) return [relationId(qualifiedName(relation, declaring), declaring)];
  const type = find([...schema.enums, ...schema.aliases, ...schema.compositeTypes]);
  if (type !== undefined) return [typeId(qualifiedName(type, declaring))];
  const sequence = find(schema.sequences);
  if (sequence !== undefined) return [sequenceId(qualifiedName(sequence, declaring))];
  const statement = find(schema.statements);
  if (statement?.kind === "native") return [objectId("native", qualifiedName(statement, declaring))];
  if (statement !== undefined) {
    const signature = routineSignature(statement, declaring);
    return [objectId("routine", signature.name, signature.arguments)];
  }
  const extension = find(schema.extensions);
  return extension === undefined ? [] : [objectId("extension", { name: extension.dbName })];
}
