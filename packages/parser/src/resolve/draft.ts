/** What is known of a declaration while it is being resolved: mutable, with the tree that it came from beside it. */
import type * as ast from "../ast.js";
import type {
  BlockForeignKey,
  Check,
  ColumnField,
  CustomAttribute,
  Exclusion,
  FieldType,
  ForeignKey,
  Grant,
  Index,
  IndexItem,
  Key,
  Policy,
  Sql,
  Statistics,
  TableOptions,
  TableStatement,
  Validation,
  View,
  Model,
} from "../schema.js";
import type { ScalarType } from "../target.js";
import type { Fields } from "./fields.js";
import type { KnownColumn } from "./known-columns.js";
import type { Pair } from "./relations.js";

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A block that has fields: model, view, composite type or mixin. */
export interface Holder {
  readonly keyword: "model" | "view" | "type" | "mixin";
  readonly block: ast.Block;
  readonly name: string;
  readonly dbName: string;
  readonly mapped: string | undefined;
  readonly namespace?: string;
  /** By name, own fields first, then those of mixins. */
  readonly fields: Fields;
  /** Own block attributes, then those of mixins. */
  readonly attributes: readonly ast.Attribute[];
  /** Mixins in use, nested ones included. */
  readonly mixins: readonly string[];
  /** Some member could not be read: what seems to be missing may be there. */
  readonly incomplete: boolean;
  /** The fields that such members seem to declare; undefined: they may declare any. */
  readonly lost: ReadonlySet<string> | undefined;
  readonly properties: BlockProperties;
}

/** A model or view: mixins and composite types have no rows, and so neither relations nor keys. */
export const hasRows = ({ keyword }: Holder): boolean => keyword === "model" || keyword === "view";

export interface FieldDraft {
  readonly ast: ast.Field | ast.TypeAlias;
  readonly name: string;
  readonly mixin: string | undefined;
  readonly meaning: Meaning;
  readonly dbName: string;
  /** Of a column the field of the Schema itself: what attributes say of it is written there (`columnOf`). */
  readonly properties: FieldProperties;
  primaryKey: Written<Key> | undefined;
  unique: Written<Key> | undefined;
  relation: RelationAttribute | undefined;
  /** The relation that it is one side of, once the other was found. */
  pair: Pair | undefined;
  /** Some attribute was reported: what seems to be missing may be in it. */
  isUnsure: boolean;
  /** Its attributes say what those of another column said. */
  readonly known: KnownColumn | undefined;
}

/** What the type of a field means. `broken` types were reported: nobody complains about them again. */
export type Meaning =
  | { readonly kind: "column"; readonly type: FieldType; readonly scalar: ScalarType | undefined }
  | { readonly kind: "relation"; readonly model: string }
  | { readonly kind: "broken" };

/** The field of the Schema that a draft of a column fills. */
export const columnOf = ({ meaning, properties }: FieldDraft): ColumnField | undefined =>
  meaning.kind === "column" ? (properties as Mutable<ColumnField>) : undefined;

/** What the attributes of a field, alias or enum value say. */
export interface FieldProperties extends Partial<
  Pick<
    Mutable<ColumnField>,
    | "default"
    | "generated"
    | "identity"
    | "backfill"
    | "using"
    | "notNull"
    | "inherited"
    | "collation"
    | "storage"
    | "compression"
    | "statistics"
    | "ts"
    | "renamedFrom"
    | "comment"
    | "deprecated"
  >
> {
  updatedAt: boolean;
  ignored: boolean;
  checks: readonly Check[];
  validations: readonly Validation[];
  custom: readonly CustomAttribute[];
  /** Of a type alias, as its owner. */
  grants?: readonly Grant[];
  owner?: string;
  /** Of a value of an enum, about which nobody asks; a field has it in its draft. */
  isUnsure?: true;
}

/** Every draft has the same properties in the same order: a schema has many, and whoever reads them is quick with one kind. */
export const newDraft = (
  ast: FieldDraft["ast"],
  name: string,
  mixin: string | undefined,
  meaning: Meaning,
  dbName: string,
  properties: FieldProperties,
  known?: KnownColumn,
): FieldDraft => ({
  ast,
  name,
  mixin,
  meaning,
  dbName,
  properties,
  primaryKey: undefined,
  unique: undefined,
  relation: undefined,
  pair: undefined,
  isUnsure: false,
  known,
});

/** A column of a type that only the database knows, which generated code leaves out. */
export const isUnsupported = ({ meaning }: FieldDraft): boolean =>
  meaning.kind === "column" && meaning.type.kind === "native" && meaning.type.unsupported;

/** The field that a part of a key or index names; undefined for an expression. */
export const fieldOf = ({ target }: IndexItem, { fields }: Holder): FieldDraft | undefined =>
  target.kind === "field" ? fields.get(target.field) : undefined;

/** Something of the schema with the attribute that says it. */
export interface Written<T> {
  readonly value: T;
  readonly attribute: ast.Attribute;
  /** Some name in it was reported: what is missing from it is not an error of its own. */
  readonly broken: boolean;
}

/** The lists are shared: whoever has something to add makes a new one. */
export const noFieldProperties = (): FieldProperties => ({
  updatedAt: false,
  ignored: false,
  checks: nothing,
  validations: nothing,
  custom: nothing,
});

/** Of everything of which there is nothing. */
export const nothing: readonly never[] = Object.freeze([]);

/** Of every field that is no column and has no attributes: nobody writes to it. */
export const untouched: FieldProperties = Object.freeze(noFieldProperties());

/** `@relation(…)` with its names looked up, before the two sides have met. */
export interface RelationAttribute {
  readonly name: string | undefined;
  /** It has a name that could not be read. */
  readonly isNameLost: boolean;
  readonly fields: readonly FieldDraft[] | undefined;
  readonly references: readonly FieldDraft[] | undefined;
  /** Some name in `fields` or `references` was reported. */
  readonly broken: boolean;
  /** What the foreign key takes over as it is. */
  readonly options: Partial<Omit<ForeignKey, "fields" | "references" | "span">>;
  readonly attribute: ast.Attribute;
}

/** What the block attributes of any block say. */
export interface BlockProperties extends Partial<
  Pick<Mutable<Model>, "rowSecurity" | "partitionBy" | "ofType" | "owner" | "comment" | "deprecated" | "renamedFrom"> &
    Pick<Mutable<View>, "sql" | "checkOption">
> {
  /** The lists are shared while they are empty: `added` makes one of its own. Those of fields first, here and in `uniques`. */
  primaryKeys: readonly Written<Key>[];
  uniques: readonly Written<Key>[];
  indexes: readonly Written<Index>[];
  checks: readonly Check[];
  exclusions: readonly Exclusion[];
  foreignKeys: readonly BlockForeignKey[];
  policies: readonly Policy[];
  triggers: readonly TableStatement[];
  rules: readonly TableStatement[];
  statistics: readonly Statistics[];
  inherits: readonly string[];
  readonly options: Mutable<TableOptions>;
  /** Some attribute of the block or of its fields was reported: what seems to be missing may be in it. */
  isUnsure?: true;
  custom: readonly CustomAttribute[];
  grants: readonly Grant[];
  alters: readonly Sql[];
  readonly dependsOn: Set<string>;
  ignored: boolean;
  materialized: boolean;
  withData: boolean;
  recursive: boolean;
  securityInvoker: boolean;
  securityBarrier: boolean;
  file?: string;
  drop?: Sql;
}

/** Primary and unique keys, in this order. */
export const keysOf = ({ primaryKeys, uniques }: BlockProperties): readonly Written<Key>[] =>
  uniques.length === 0 ? primaryKeys : primaryKeys.length === 0 ? uniques : primaryKeys.concat(uniques);

export const noBlockProperties = (): BlockProperties => ({
  primaryKeys: nothing,
  uniques: nothing,
  indexes: nothing,
  checks: nothing,
  exclusions: nothing,
  foreignKeys: nothing,
  policies: nothing,
  triggers: nothing,
  rules: nothing,
  statistics: nothing,
  inherits: nothing,
  options: { unlogged: false, storage: {}, strict: false, withoutRowid: false },
  custom: nothing,
  grants: nothing,
  alters: nothing,
  dependsOn: new Set(),
  ignored: false,
  materialized: false,
  withData: true,
  recursive: false,
  securityInvoker: false,
  securityBarrier: false,
});

/** A list with one more; the shared one with nothing in it stays as it is. */
export function added<T>(list: readonly T[], item: T): readonly T[] {
  if (list.length === 0) return [item];
  (list as T[]).push(item);
  return list;
}
