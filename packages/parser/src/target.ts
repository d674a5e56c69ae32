/** What a dialect tells the language. The parser knows no database; it asks these facts. */
import type { scalarTypes } from "./resolve/scalar-types.js";

/** The scalar types of the language. */
export type ScalarType = (typeof scalarTypes)[number];

/** A native type that may stand in `@db.Name(args)`. `VarChar` */
export interface NativeType {
  readonly name: string;
  /** Scalars that it can store. */
  readonly scalars: readonly ScalarType[];
  /** One entry for each argument it takes, in order: whole numbers within a range; the optional ones are written all or not at all. A `scale` is never larger than its `precision`. */
  readonly args: readonly {
    readonly name: string;
    readonly min: number;
    readonly max: number;
    readonly optional: boolean;
  }[];
}

/** A value of `type:` on an index. `Gin` */
export interface IndexType {
  readonly name: string;
  /** The operator classes that it knows by a name of the language. */
  readonly ops: readonly string[];
  /** The fields that it takes, by native type (`list` for lists of any), and with which operator classes; absent: any field. */
  readonly fields?: readonly {
    readonly native: string;
    readonly ops: readonly string[];
    /** Whether it takes them without an operator class. */
    readonly byDefault: boolean;
    /** Only where the field names no native type: Prisma takes it then. */
    readonly implied?: true;
  }[];
}

/** What a schema written for this database may use. One value for each dialect, exported as `target`. */
export interface Target {
  /** `postgresql` */
  readonly provider: string;
  /** Other spellings of the provider. `postgres` */
  readonly providerAliases: readonly string[];
  readonly nativeTypes: readonly NativeType[];
  /** The native type of a scalar with no `@db` attribute, as `Name` of `nativeTypes`, or undefined where the dialect has no such attributes. */
  readonly defaultNativeType: Readonly<Record<ScalarType, string>> | undefined;
  /** Longest name in bytes that the database keeps whole; undefined is without a limit. 63 */
  readonly maxIdentifierBytes: number | undefined;
  readonly supports: {
    readonly namespaces: boolean;
    readonly compositeTypes: boolean;
    readonly extensions: boolean;
    readonly sequences: boolean;
    readonly partitions: boolean;
    readonly roles: boolean;
    readonly routines: boolean;
  };
  readonly referentialActions: readonly ReferentialAction[];
  /** Whether a foreign key with `SetNull` over a required column can be declared: it would fail when it acts. */
  readonly setNullOnRequired?: boolean;
  /** Whether only a single @id of type Int numbers itself with `autoincrement()`. */
  readonly autoincrementOnlyOnId?: boolean;
  /** Whether only text has a collation. */
  readonly collatesTextOnly?: boolean;
  /** Whether a generated column can be part of a primary key. */
  readonly generatedKeys?: boolean;
  /** Whether `now()` is a function of the database too (`now = "now()"`). */
  readonly nowFunction?: boolean;
  /** Whether a constraint can be without a name (`constraintNames = "written"`). */
  readonly namelessConstraints?: boolean;
  /** Whether the columns of a UNIQUE constraint can be sorted and collated. */
  readonly sortedConstraints?: boolean;
  /** Whether a foreign key can refer to columns that are no key, and to a table that is not there. */
  readonly looseForeignKeys?: boolean;
  /** Whether a column can have no type: an empty one between backticks. */
  readonly untypedColumns?: boolean;
  /** The types that columns of a `@@strict` table may have, and what stands for scalars whose own is none of them. */
  readonly strictTypes?: {
    readonly names: readonly string[];
    readonly instead: Readonly<Partial<Record<ScalarType, string>>>;
  };
  /** The collations that there are, where nothing makes others. */
  readonly collations?: readonly string[];
  /** Values of `type:` on an index, with the operator classes each knows. `{ name: "Gin", ops: ["JsonbOps"] }`; empty on SQLite. */
  readonly indexTypes: readonly IndexType[];
  /**
   * Additions of the language that exist only on other databases, with the nearest form here as help: an attribute by its
   * name without at-signs (`policy`), one argument of it after a dot (`index.include`, also of its list items: `index.nulls`).
   */
  readonly unsupportedAttributes: Readonly<Record<string, string>>;
}

export type ReferentialAction = "Cascade" | "Restrict" | "NoAction" | "SetNull" | "SetDefault";
