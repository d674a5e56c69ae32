/** Enums, domains and composite types. */
import { type CompositeType, type Domain, type Enum, type ObjectId, objectId } from "@dsl/planner";
import type { ReadContext } from "./context.js";
import { conventionalName } from "../text/conventional-name.js";
import { groupBy } from "./group-by.js";
import type { ConstraintRow } from "./parts/constraints.js";
import type { TypeRow } from "./parts/types.js";
import { present } from "./present.js";
import { readColumn, readType } from "./read-columns.js";
import { readCheck } from "./read-constraints.js";
import { someNeeds } from "./read-index.js";

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
    ...readNotNull(row, constraints.get(row.oid) ?? [], context),
    checks: (constraints.get(row.oid) ?? [])
      .filter(({ kind }) => kind === "c")
      .map((check) => readCheck(check, context)),
    ...context.comment("type", row.oid),
    ...present({ default: row.default, collation: row.collation, needs: readNeeds(row, context) }),
  }));
}

/** PostgreSQL 17: unless it has the usual name, and no comment. */
function readNotNull(
  row: TypeRow,
  constraints: readonly ConstraintRow[],
  context: ReadContext,
): Pick<Domain, "notNull"> {
  const found = constraints.find(({ kind }) => kind === "n");
  if (found === undefined) return {};
  const usual = conventionalName(row.name, "", "not_null");
  return {
    notNull: present({
      name: found.name === usual ? undefined : found.name,
      ...context.comment("constraint", found.oid),
    }),
  };
}

export function readCompositeTypes(context: ReadContext): readonly CompositeType[] {
  return ofKind(context, "c").map((row) => ({
    ...context.qualify(row),
    attributes: context.columnRows(row.relation).map((rows) => {
      const { name, type, collation, comment, needs } = readColumn(rows, context);
      return { name, type, ...present({ collation, comment, needs }) };
    }),
    ...context.comment("type", row.oid),
  }));
}

/** Beyond the type that it names as its base. */
function readNeeds(row: TypeRow, context: ReadContext): readonly ObjectId[] | undefined {
  const base = context.userType(row.baseId);
  return someNeeds(context.needs("type", row.oid).filter((id) => base === undefined || id !== objectId("type", base)));
}

const ofKind = ({ raw }: ReadContext, kind: TypeRow["kind"]) => raw.types.filter((row) => row.kind === kind);
