/**
 * Tables of implicit many-to-many relations, as Prisma makes them: `_AToB` with columns A and B. Source:
 * `push_relation_tables` in prisma-engines, schema-engine/connectors/sql-schema-connector/src/sql_schema_calculator.rs.
 */
import type { Model, RelationField } from "@dsl/parser";
import type { Column, ColumnType, ForeignKey, Index, IndexItem, PrimaryKey, QualifiedName, Table } from "../catalog.js";
import type { Join, JoinSide } from "../intent.js";
import { constraintId, indexId, tableId } from "../object-ids.js";
import { columnType } from "./column-type.js";
import { columnFields, keyFields } from "./columns.js";
import { type Declaring, qualifiedName } from "./declaring.js";
import { clipBytes } from "./names.js";

export function declareJoinTables(declaring: Declaring): readonly Table[] {
  return implicitRelations(declaring).map(({ field, first, second }) =>
    declareJoinTable(field, first, second, declaring),
  );
}

/** Where foreign keys do not say what A and B refer to. A model's relation to itself has nothing to tell apart. */
export function declareJoins(declaring: Declaring): readonly Join[] {
  if (declaring.schema.datasource.relationMode !== "prisma") return [];
  const side = (model: Model): JoinSide => ({ model: model.name, table: qualifiedName(model, declaring) });
  return implicitRelations(declaring).flatMap(({ field, first, second }) =>
    first === second ? [] : [{ table: joinTableName(field, first, declaring), sides: [side(first), side(second)] }],
  );
}

interface ImplicitRelation {
  readonly field: RelationField;
  /** That of A. */
  readonly first: Model;
  readonly second: Model;
}

function implicitRelations(declaring: Declaring): readonly ImplicitRelation[] {
  return declaring.schema.models.flatMap((first) =>
    first.fields
      .filter((field) => field.kind === "relation")
      .filter((field) => field.manyToMany && isFirst(field, first))
      .flatMap((field) => {
        const second = declaring.models.get(field.model);
        return second === undefined ? [] : [{ field, first, second }];
      }),
  );
}

/** Each relation has two fields: the one of the model that sorts first stands for both. */
function isFirst(field: RelationField, model: Model): boolean {
  return model.name === field.model ? field.name < field.opposite : model.name < field.model;
}

interface Side {
  readonly letter: "A" | "B";
  readonly model: Model;
  readonly type: ColumnType;
  readonly key: string;
}

function declareJoinTable(field: RelationField, first: Model, second: Model, declaring: Declaring): Table {
  const name = tableName(field.relationName, declaring);
  const table = joinTableName(field, first, declaring);
  const sides = [side("A", first, declaring), side("B", second, declaring)];
  const made: Table = {
    ...table,
    columns: sides.map(({ letter, type }): Column => ({ name: letter, type, nullable: false })),
    foreignKeys:
      declaring.schema.datasource.relationMode === "prisma"
        ? []
        : sides.map((each) => foreignKey(each, name, declaring)),
    checks: [],
    exclusions: [],
    ...keys(name, declaring),
    options: {},
  };
  placeAll(made, field, declaring);
  return made;
}

function joinTableName({ relationName }: RelationField, first: Model, declaring: Declaring): QualifiedName {
  const name = clipBytes(tableName(relationName, declaring), declaring.dialect.facts.maxIdentifierBytes);
  return { ...qualifiedName(first, declaring), name };
}

function side(letter: "A" | "B", model: Model, declaring: Declaring): Side {
  const [name] = keyFields(model);
  const key = columnFields(model).find((field) => field.name === name);
  return {
    letter,
    model,
    type: key === undefined ? { text: "" } : columnType(key.type, key.arity, declaring),
    key: key?.dbName ?? "id",
  };
}

const item = (column: string): IndexItem => ({ target: { kind: "column", column } });

function keys(
  name: string,
  declaring: Declaring,
): { readonly primaryKey?: PrimaryKey; readonly indexes: readonly Index[] } {
  const both = [item("A"), item("B")];
  const second = index(`${cut(name, "_B_index", declaring)}_B_index`, false, [item("B")], declaring);
  if (declaring.dialect.facts.joinTableKey === "primaryKey") {
    const primary = clip(`${cut(name, "_AB_pkey", declaring)}_AB_pkey`, declaring);
    return { primaryKey: { name: primary, items: both, include: [] }, indexes: [second] };
  }
  return { indexes: [index(`${cut(name, "_AB_unique", declaring)}_AB_unique`, true, both, declaring), second] };
}

function index(name: string, unique: boolean, items: readonly IndexItem[], declaring: Declaring): Index {
  return { name: clip(name, declaring), unique, ...(unique ? {} : { constraint: false }), items, include: [] };
}

function foreignKey({ letter, model, key }: Side, name: string, declaring: Declaring): ForeignKey {
  const suffix = `_${letter}_fkey`;
  const { maxIdentifierBytes } = declaring.dialect.facts;
  const start = clipBytes(name, maxIdentifierBytes === undefined ? undefined : maxIdentifierBytes - suffix.length);
  return {
    name: `${start}${suffix}`,
    columns: [letter],
    references: qualifiedName(model, declaring),
    referencedColumns: [key],
    onDelete: "cascade",
    onUpdate: "cascade",
    validated: true,
    enforced: true,
  };
}

/** Prisma counts characters here, not bytes; what is too long then, the database cuts. */
function tableName(relation: string, declaring: Declaring): string {
  return cut(`_${relation}`, "", declaring);
}

function cut(name: string, suffix: string, { dialect }: Declaring): string {
  const { maxIdentifierBytes } = dialect.facts;
  return maxIdentifierBytes === undefined
    ? name
    : Array.from(name)
        .slice(0, maxIdentifierBytes - suffix.length)
        .join("");
}

const clip = (name: string, { dialect }: Declaring): string => clipBytes(name, dialect.facts.maxIdentifierBytes);

function placeAll(table: Table, field: RelationField, declaring: Declaring): void {
  const { span } = field;
  declaring.place(() => tableId(table), span);
  for (const each of table.indexes) declaring.place(() => indexId(table, each.name), span);
  for (const key of table.foreignKeys) declaring.place(() => constraintId(table, key.name), span);
}
