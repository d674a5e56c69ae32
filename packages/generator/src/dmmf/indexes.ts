/** The keys and indexes of a model in DMMF, in the order in which Prisma's engine reads them. */
import type { Index, IndexItem, Key, Model } from "@dsl/parser";
import { withoutUndefined } from "./without-undefined.js";

export function indexesOf(model: Pick<Model, "name" | "primaryKey" | "uniques" | "indexes">): readonly object[] {
  const { name, primaryKey, uniques, indexes } = model;
  const plain = indexes.filter((index) => !index.fulltext);
  const fulltext = indexes.filter((index) => index.fulltext);
  return [
    ...(primaryKey === undefined ? [] : [keyJson(name, "id", primaryKey)]),
    ...uniques.filter((key) => key.onField).map((key) => keyJson(name, "unique", key)),
    ...plain.map((index) => indexJson(name, "normal", index)),
    ...uniques.filter((key) => !key.onField).map((key) => keyJson(name, "unique", key)),
    ...fulltext.map((index) => indexJson(name, "fulltext", index)),
  ];
}

function keyJson(model: string, type: "id" | "unique", key: Key): object {
  const { onField, clientName, dbName, clustered, items } = key;
  return withoutUndefined({
    model,
    type,
    isDefinedOnField: onField,
    name: clientName,
    dbName,
    clustered,
    fields: items.flatMap(itemJson),
  });
}

function indexJson(model: string, type: "normal" | "fulltext", index: Index): object {
  const { dbName, clustered, items } = index;
  return withoutUndefined({
    model,
    type,
    isDefinedOnField: false,
    dbName,
    algorithm: index.type,
    clustered,
    fields: items.flatMap(itemJson),
  });
}

/** Prisma's engine calls this one by the name of another. */
const misnamed: Readonly<Record<string, string>> = { UuidMinMaxMultiOps: "BitMinMaxOps" };

function itemJson({ target, sort, length, ops }: IndexItem): readonly object[] {
  if (target.kind !== "field") return [];
  const operatorClass = ops === undefined ? undefined : "name" in ops ? (misnamed[ops.name] ?? ops.name) : ops.raw;
  return [withoutUndefined({ name: target.field, sortOrder: sort?.toLowerCase(), length, operatorClass })];
}
