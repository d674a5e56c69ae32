/**
 * Comments on what no block or attribute of a schema says: NOT NULLs, indexes of constraints, what a partition or child has
 * from its parent, sequences that number a column. Each is a property by the statement that sets it.
 */
import { constraintId, indexId, objectId, type Alteration, type ObjectId } from "@dsl/planner";
import { commentOn } from "../alterations.js";
import { catalogOids } from "./catalog-oids.js";
import type { ReadContext } from "./context.js";

export function readComments(context: ReadContext): readonly Alteration[] {
  const has = (...catalogs: readonly (keyof typeof catalogOids)[]) =>
    context.raw.comments.some(({ catalog }) => catalogs.some((name) => catalogOids[name] === catalog));
  return [
    ...(has("constraint") ? ofConstraints(context) : []),
    ...(has("relation") ? [...ofIndexes(context), ...ofSequences(context)] : []),
  ];
}

function ofConstraints(context: ReadContext): readonly Alteration[] {
  const quiet = context.raw.constraints.filter(({ kind, flags }) => kind === "n" || flags.includes("i"));
  return quiet
    .filter(({ domain }) => domain === 0)
    .flatMap((row) =>
      alteration(constraintId(context.relation(row.table), row.name), context.comment("constraint", row.oid)),
    );
}

function ofIndexes(context: ReadContext): readonly Alteration[] {
  const constraints = new Set(context.raw.constraints.filter(({ kind }) => kind !== "f").map(({ index }) => index));
  const tables = new Set(context.raw.relations.filter(({ kind }) => kind !== "m").map(({ oid }) => oid));
  const quiet = context.raw.indexes.filter(
    ({ oid, table, flags }) => tables.has(table) && (constraints.has(oid) || flags.includes("i")),
  );
  return quiet.flatMap((row) =>
    alteration(indexId(context.relation(row.table), row.name), context.comment("relation", row.oid)),
  );
}

const ofSequences = (context: ReadContext): readonly Alteration[] =>
  [...context.numbered].flatMap(([oid, { table, column }]) =>
    alteration(objectId("sequence", table, column), context.comment("relation", oid)),
  );

const alteration = (on: ObjectId, { comment }: { readonly comment?: string }): readonly Alteration[] =>
  comment === undefined ? [] : [commentOn(on, comment)];
