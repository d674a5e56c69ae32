/** Enums, domains and composite types. */
import type { CompositeType, Domain, Enum } from "@dsl/planner";
import type { ReadContext } from "./context.js";
import { groupBy } from "./group-by.js";
import type { TypeRow } from "./parts/types.js";
import { present } from "./present.js";
import { columnReader, readType } from "./read-columns.js";
import { readCheck } from "./read-constraints.js";

export function readEnums(context: ReadContext): readonly Enum[] {
  return ofKind(context, "e").map((row) => ({
    ...context.qualify(row),
    values: row.values ?? [],
    ...context.comment("type", row.oid),
  }));
}

export function readDomains(context: ReadContext): readonly Domain[] {
  const constraints = groupBy(context.raw.constraints, (row) => row.domain);
  return ofKind(context, "d").map((row) => ({
    ...context.qualify(row),
    type: readType(row.base ?? "", row.baseId, context),
    nullable: !row.notNull,
    checks: (constraints.get(row.oid) ?? [])
      .filter(({ kind }) => kind === "c")
      .map((check) => readCheck(check, context)),
    ...context.comment("type", row.oid),
    ...present({ default: row.default, collation: row.collation }),
  }));
}

export function readCompositeTypes(context: ReadContext): readonly CompositeType[] {
  const columns = columnReader(context);
  return ofKind(context, "c").map((row) => ({
    ...context.qualify(row),
    attributes: columns(row.relation).map(({ name, type, collation, comment }) => ({
      name,
      type,
      ...present({ collation, comment }),
    })),
    ...context.comment("type", row.oid),
  }));
}

const ofKind = ({ raw }: ReadContext, kind: TypeRow["kind"]) => raw.types.filter((row) => row.kind === kind);
