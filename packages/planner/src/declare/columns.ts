/** The columns of a model: its fields that are no relations, in the order of the schema. */
import type { Alias, ColumnField, Model } from "@dsl/parser";
import { collationName } from "./native-names.js";
import type { Column, ColumnType, Identity, QualifiedName } from "../catalog.js";
import { columnId } from "../object-ids.js";
import { columnType, flattenedAliases, isList } from "./column-type.js";
import { commentOf } from "./comments.js";
import type { Declaring } from "./declaring.js";
import { defaultText } from "./default.js";
import { onConflict } from "./keys.js";
import { declareNumbering } from "./numbering.js";
import { sqlText } from "./sql-text.js";

/** Fields that are columns. */
export function columnFields(of: { readonly fields: Model["fields"] }): readonly ColumnField[] {
  return of.fields.filter(isColumn);
}

const isColumn = (field: Model["fields"][number]): field is ColumnField => field.kind === "column";

export function declareColumns(model: Model, table: QualifiedName, declaring: Declaring): readonly Column[] {
  const keys = new Set(keyFields(model));
  return columnFields(model).map((field) => {
    declaring.place(() => columnId(table, field.dbName), field.span);
    return declareColumn(
      field,
      { table, inKey: keys.has(field.name), isKey: keys.has(field.name) && keys.size === 1 },
      declaring,
    );
  });
}

interface Place {
  readonly table: QualifiedName;
  readonly inKey: boolean;
  readonly isKey: boolean;
}

function declareColumn(field: ColumnField, place: Place, declaring: Declaring): Column {
  const identity = declareNumbering(field, place.table, place.isKey, declaring);
  const aliases = flattenedAliases(field.type, declaring);
  const type = columnType(field.type, field.arity, declaring);
  return {
    name: field.dbName,
    type,
    nullable: isNullable(field, place, identity, declaring),
    ...value(field, aliases, declaring),
    ...(identity === undefined ? {} : { identity }),
    ...collation(field, aliases, declaring),
    ...commentOf(field, declaring),
    ...options(field, type, declaring),
  };
}

/** A list is never NOT NULL, as in Prisma: it reads as empty. Of the numbered columns only a serial one may be NULL. */
function isNullable(
  field: ColumnField,
  { inKey }: Place,
  identity: Identity | undefined,
  declaring: Declaring,
): boolean {
  if (field.notNull?.enforced === false) return true;
  if (inKey || (identity !== undefined && identity.kind !== "serial")) return false;
  if (field.notNull !== undefined) return false;
  return field.arity === "optional" || isList(field, declaring);
}

function value(
  field: ColumnField,
  aliases: readonly Alias[],
  declaring: Declaring,
): Pick<Column, "default" | "generated"> {
  if (field.generated !== undefined) {
    const { expression, stored } = field.generated;
    return { generated: { expression: sqlText(expression, declaring), stored } };
  }
  const written = [field, ...aliases].find((each) => each.default !== undefined);
  const text = written?.default === undefined ? undefined : defaultText(written.default, field, declaring);
  return text === undefined ? {} : { default: text };
}

function collation(field: ColumnField, aliases: readonly Alias[], declaring: Declaring): Pick<Column, "collation"> {
  const written = [field, ...aliases].find((each) => each.collation !== undefined)?.collation;
  return written === undefined ? {} : { collation: collationName(written, declaring) };
}

function options(field: ColumnField, type: ColumnType, declaring: Declaring): Partial<Column> {
  const { compression, statistics, inherited } = field;
  const storage = field.storage?.toUpperCase();
  const isUsual = storage === "DEFAULT" || storage === declaring.dialect.types.storage(type);
  return {
    ...(storage === undefined || isUsual ? {} : { storage }),
    ...(compression === undefined || compression === "default" ? {} : { compression }),
    ...(statistics === undefined ? {} : { statistics }),
    ...declareNotNull(field),
    ...onConflict(field.notNull ?? {}),
    ...(inherited === true ? { inherited } : {}),
  };
}

/** On an inherited column it is one of the child's own. */
function declareNotNull({ notNull, inherited: isInherited }: ColumnField): Pick<Column, "notNull"> {
  if (notNull === undefined) return {};
  const { name, notValid, noInherit, inherited } = notNull;
  if (name === undefined && !notValid && noInherit !== true && inherited !== true && isInherited !== true) return {};
  return {
    notNull: {
      ...(name === undefined ? {} : { name }),
      validated: !notValid,
      ...(noInherit === true ? { noInherit } : {}),
      ...(inherited === true ? { inherited } : {}),
    },
  };
}

/** Names of the fields of the primary key. */
export function keyFields(model: Pick<Model, "primaryKey">): readonly string[] {
  return (model.primaryKey?.items ?? []).flatMap(({ target }) => (target.kind === "field" ? [target.field] : []));
}
