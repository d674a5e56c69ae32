/** Where values of a type have an enum inside: what SQL has to go through to find its labels or to change them. */
import type { Catalog, CompositeType, ColumnType, Needs, QualifiedName, StatementObject } from "@dsl/planner";
import { readObjectId, sameName, statementId, tableNamed } from "@dsl/planner";
import { readType } from "../type-rules/type-text.js";

export type Shape =
  | { readonly kind: "label" }
  | { readonly kind: "list" | "range" | "multirange"; readonly of: Shape }
  /** Of a composite type or of a table's rows. Without a shape the enum is not in it. */
  | { readonly kind: "row"; readonly fields: readonly { readonly name: string; readonly shape: Shape | undefined }[] };

interface Typed {
  readonly type: ColumnType;
  readonly needs?: Needs;
}

/** Undefined: the enum is not in it. */
export function shapeOf(of: Typed, type: QualifiedName, catalog: Catalog): Shape | undefined {
  const inner = elementShape(of, type, catalog);
  return inner !== undefined && of.type.text.endsWith("[]") ? { kind: "list", of: inner } : inner;
}

function elementShape({ type, needs = [] }: Typed, sought: QualifiedName, catalog: Catalog): Shape | undefined {
  const { userType } = type;
  if (userType !== undefined && sameName(userType, sought)) return { kind: "label" };
  const names = (kind: string): readonly QualifiedName[] =>
    needs.flatMap((id) => (readObjectId(id).kind === kind ? [readObjectId(id).of] : []));
  const user = userType ?? names("type")[0] ?? names("table")[0];
  if (user !== undefined) return userShape(user, sought, catalog);
  const range = catalog.statements.find((each) => each.kind === "native" && needs.includes(statementId(each)));
  return range === undefined ? undefined : rangeShape(type, range, sought, catalog);
}

function userShape(name: QualifiedName, sought: QualifiedName, catalog: Catalog): Shape | undefined {
  const domain = catalog.domains.find((each) => sameName(each, name));
  if (domain !== undefined) return shapeOf(domain, sought, catalog);
  const composite = catalog.compositeTypes.find((each) => sameName(each, name));
  const table = tableNamed(catalog, name);
  return rowShape(composite?.attributes ?? table?.columns ?? [], sought, catalog);
}

function rowShape(parts: CompositeType["attributes"], sought: QualifiedName, catalog: Catalog): Shape | undefined {
  const fields = parts.map((part) => ({ name: part.name, shape: shapeOf(part, sought, catalog) }));
  return fields.some(({ shape }) => shape !== undefined) ? { kind: "row", fields } : undefined;
}

/** Of the types that a range needs one is its bounds'. */
function rangeShape(
  { text }: ColumnType,
  range: StatementObject,
  sought: QualifiedName,
  catalog: Catalog,
): Shape | undefined {
  const bounds = range.needs.flatMap((id) => (readObjectId(id).kind === "type" ? [readObjectId(id).of] : []));
  const shapes = bounds.map((name) =>
    sameName(name, sought) ? ({ kind: "label" } as const) : userShape(name, sought, catalog),
  );
  const of = shapes.find((shape) => shape !== undefined);
  if (of === undefined) return undefined;
  const isRange = readType(text).base === readType((range.arguments ?? "").replace(/^type /, "")).base;
  return isRange ? { kind: "range", of } : { kind: "multirange", of: { kind: "range", of } };
}
