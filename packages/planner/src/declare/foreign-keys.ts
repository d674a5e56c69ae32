/** Foreign keys of relation fields, with Prisma's names and actions where the schema says none. */
import type {
  BlockForeignKey,
  ForeignKey as WrittenKey,
  Model,
  ReferentialAction as WrittenAction,
  Span,
} from "@dsl/parser";
import type { ForeignKey, QualifiedName, ReferentialAction } from "../catalog.js";
import { foreignKeyId } from "../object-ids.js";
import { columnFields } from "./columns.js";
import { writtenComment } from "./comments.js";
import { type Declaring, qualifiedName } from "./declaring.js";
import { columnName } from "./index-items.js";
import { deferrable, period } from "./keys.js";
import { conventionalName, takeName } from "./names.js";

export function declareForeignKeys(
  model: Model,
  table: QualifiedName,
  taken: Set<string>,
  declaring: Declaring,
): readonly ForeignKey[] {
  if (declaring.schema.datasource.relationMode === "prisma") return [];
  const relations = model.fields.flatMap((field) =>
    field.kind === "relation" && field.foreignKey !== undefined
      ? [{ key: field.foreignKey, to: field.model, span: field.span }]
      : [],
  );
  const others = model.foreignKeys.map((key) => ({ key, to: key.to, span: key.span }));
  return [...relations, ...others].flatMap((written) => {
    const target = referenced(written, declaring);
    return target === undefined ? [] : [declareForeignKey(written, target, { model, table, taken }, declaring)];
  });
}

interface Written {
  readonly key: WrittenKey;
  readonly to: BlockForeignKey["to"];
  readonly span: Span;
}

type Referenced = Pick<ForeignKey, "references" | "referencedColumns">;

/** A model, a partition as a table, or a table that the schema need not have. */
function referenced({ key, to }: Written, declaring: Declaring): Referenced | undefined {
  if (typeof to !== "string") {
    const columns = key.references.length === 0 ? key.fields.map(() => "") : key.references;
    return { references: { name: to.table }, referencedColumns: columns };
  }
  const target = declaring.models.get(to) ?? declaring.partitions.get(to)?.table;
  if (target === undefined) return undefined;
  const referencedColumns = key.references.map((each) => columnName(each, target));
  return { references: qualifiedName(target, declaring), referencedColumns };
}

interface Owner {
  readonly model: Model;
  readonly table: QualifiedName;
  readonly taken: Set<string>;
}

function declareForeignKey(
  { key, span }: Written,
  target: Referenced,
  { model, table, taken }: Owner,
  declaring: Declaring,
): ForeignKey {
  const columns = key.fields.map((each) => columnName(each, model));
  const name = key.dbName ?? foreignKeyName(table, columns, taken, declaring);
  const foreignKey: ForeignKey = {
    ...(name === undefined ? {} : { name }),
    columns,
    ...target,
    onDelete: actions[key.onDelete ?? defaultOnDelete(key, model)],
    onUpdate: actions[key.onUpdate ?? "Cascade"],
    ...(key.onDeleteColumns === undefined
      ? {}
      : { onDeleteColumns: key.onDeleteColumns.map((each) => columnName(each, model)) }),
    ...(key.match === "Full" ? { match: "full" as const } : {}),
    validated: key.notValid !== true && key.enforced !== false,
    enforced: key.enforced !== false,
    ...deferrable(key),
    ...period(key),
    ...writtenComment(key),
  };
  declaring.place(() => foreignKeyId(table, foreignKey), span);
  return foreignKey;
}

const actions: Readonly<Record<WrittenAction, ReferentialAction>> = {
  Cascade: "cascade",
  Restrict: "restrict",
  NoAction: "noAction",
  SetNull: "setNull",
  SetDefault: "setDefault",
};

/** Prisma's: a row that may be without its parent is left without; any other keeps the parent from going. */
function defaultOnDelete(key: WrittenKey, model: Model): WrittenAction {
  const columns = columnFields(model).filter((field) => key.fields.includes(field.name));
  return columns.every((field) => field.arity !== "required") ? "SetNull" : "Restrict";
}

function foreignKeyName(
  table: QualifiedName,
  columns: readonly string[],
  taken: Set<string>,
  declaring: Declaring,
): string | undefined {
  if (declaring.schema.datasource.constraintNames === "written") return undefined;
  const { maxIdentifierBytes } = declaring.dialect.facts;
  return takeName(conventionalName([table.name, ...columns], "_fkey", maxIdentifierBytes), taken, maxIdentifierBytes);
}
