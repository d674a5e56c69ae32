/** Names as the database keeps them: it cuts one that is too long, of which the resolver warned. */
import type { Field, Model, Schema } from "@dsl/parser";
import { clipBytes } from "./names.js";

export function clipNames(schema: Schema, maxBytes: number | undefined): Schema {
  if (maxBytes === undefined) return schema;
  const clip = <T extends { readonly dbName: string }>(of: T): T => {
    const dbName = clipBytes(of.dbName, maxBytes);
    return dbName === of.dbName ? of : { ...of, dbName };
  };
  const field = (each: Field): Field => (each.kind === "column" ? clip(each) : each);
  const isKept = (each: Field): boolean => field(each) === each;
  const model = (each: Model): Model =>
    each.fields.every(isKept) ? clip(each) : { ...clip(each), fields: each.fields.map(field) };
  return {
    ...schema,
    models: schema.models.map(model),
    partitions: schema.partitions.map(({ table, ...each }) => ({
      ...clip(each),
      ...(table === undefined ? {} : { table: model(table) }),
    })),
    views: schema.views.map((each) => ({ ...clip(each), fields: each.fields.map(field) })),
    enums: schema.enums.map(clip),
    aliases: schema.aliases.map(clip),
    compositeTypes: schema.compositeTypes.map((each) => ({ ...clip(each), fields: each.fields.map(clip) })),
    sequences: schema.sequences.map(clip),
    namespaces: schema.namespaces.map(clip),
  };
}
