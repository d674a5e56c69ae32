/** One thing to do to a database, as data. Rendered to SQL by its dialect, read by summaries and hazards. */
import type { Span } from "@dsl/parser";
import type {
  Catalog,
  Check,
  Column,
  CompositeType,
  Domain,
  Enum,
  Exclusion,
  Extension,
  ForeignKey,
  Index,
  Namespace,
  ObjectId,
  PrimaryKey,
  QualifiedName,
  Sequence,
  StatementObject,
  Table,
  TableOptions,
} from "./catalog.js";
import type { Hazard } from "./hazard.js";

export type Change = Action & ChangeFacts;

export interface ChangeFacts {
  readonly makes: readonly ObjectId[];
  /** What must exist before it runs. A change that only destroys needs what stood under the object that it drops. */
  readonly needs: readonly ObjectId[];
  /** What it changes and leaves in place: what needs these runs after it, what drops a dependent of these before it. */
  readonly alters: readonly ObjectId[];
  /** What no longer exists after it; changes that need these run before it. */
  readonly destroys: readonly ObjectId[];
  /** `inside` a transaction with others, `outside` any, or `repeated`: one transaction for each batch of rows. */
  readonly transaction: "inside" | "outside" | "repeated";
  /** What needs what it makes must wait for its commit (a new enum value): a step ends after it. */
  readonly commits?: boolean;
  /**
   * The strongest lock it takes and on what, in the engine's words; `work` is what is done to all rows of `on` while it is held.
   * `also`: tables that are locked in the same way; the rows of some of them are scanned.
   */
  readonly lock?: {
    readonly on: readonly QualifiedName[];
    readonly also?: { readonly on: readonly QualifiedName[]; readonly scanned: readonly QualifiedName[] };
    readonly mode: string;
    readonly work?: "scan" | "build" | "rewrite";
  };
  readonly hazards: readonly Hazard[];
  readonly because: Because;
}

/** Why a change is in the plan. */
export interface Because {
  /** Which rule made it. `column type differs` */
  readonly rule: string;
  readonly from?: string;
  readonly to?: string;
  readonly span?: Span;
}

export type Action =
  | { readonly kind: "createNamespace"; readonly namespace: Namespace }
  | { readonly kind: "dropNamespace"; readonly namespace: Namespace }
  | { readonly kind: "createExtension"; readonly extension: Extension }
  | { readonly kind: "alterExtension"; readonly extension: Extension }
  | { readonly kind: "dropExtension"; readonly extension: Extension }
  | { readonly kind: "createEnum"; readonly enum: Enum }
  | { readonly kind: "dropEnum"; readonly enum: Enum }
  | {
      readonly kind: "renameType";
      readonly what: "enum" | "domain" | "compositeType";
      readonly from: QualifiedName;
      readonly to: QualifiedName;
    }
  | {
      readonly kind: "addEnumValue";
      readonly enum: QualifiedName;
      readonly value: string;
      readonly before?: string;
      readonly after?: string;
    }
  | { readonly kind: "renameEnumValue"; readonly enum: QualifiedName; readonly from: string; readonly to: string }
  /** Values removed or reordered: a new type, its columns moved over, the old one dropped. `successors` maps removed values. */
  | {
      readonly kind: "replaceEnum";
      readonly from: Enum;
      readonly to: Enum;
      /** `using`: what a value becomes, instead of what `successors` says. */
      readonly columns: readonly ConvertedColumn[];
      /** Those whose values have the enum inside: they are text meanwhile. */
      readonly held: readonly ConvertedColumn[];
      readonly successors: Readonly<Record<string, string>>;
    }
  | { readonly kind: "createDomain"; readonly domain: Domain }
  | { readonly kind: "alterDomain"; readonly from: Domain; readonly to: Domain }
  /** Another base type: a new domain, its columns moved over, the old one dropped. */
  | {
      readonly kind: "replaceDomain";
      readonly from: Domain;
      readonly to: Domain;
      readonly columns: readonly { readonly table: QualifiedName; readonly column: Column }[];
    }
  | { readonly kind: "dropDomain"; readonly domain: Domain }
  | { readonly kind: "createCompositeType"; readonly type: CompositeType }
  | { readonly kind: "alterCompositeType"; readonly from: CompositeType; readonly to: CompositeType }
  | { readonly kind: "renameAttribute"; readonly type: QualifiedName; readonly from: string; readonly to: string }
  | { readonly kind: "dropCompositeType"; readonly type: CompositeType }
  | { readonly kind: "createSequence"; readonly sequence: Sequence }
  | { readonly kind: "alterSequence"; readonly from: Sequence; readonly to: Sequence }
  | { readonly kind: "renameSequence"; readonly from: QualifiedName; readonly to: QualifiedName }
  | { readonly kind: "dropSequence"; readonly sequence: Sequence }
  /** Columns, primary key, checks and unique constraints. `foreignKeys` are those written inline (all of them on SQLite); other foreign keys and indexes come as their own changes. */
  | { readonly kind: "createTable"; readonly table: Table; readonly foreignKeys: readonly ForeignKey[] }
  | { readonly kind: "dropTable"; readonly table: Table }
  | { readonly kind: "renameTable"; readonly from: QualifiedName; readonly to: QualifiedName }
  | { readonly kind: "moveTable"; readonly from: QualifiedName; readonly to: QualifiedName }
  | {
      readonly kind: "alterTableOptions";
      readonly table: QualifiedName;
      readonly from: TableOptions;
      readonly to: TableOptions;
    }
  /** A partition leaves the table that it is part of, a child one of its parents. `above`: the parent and its own parents. */
  | ({ readonly kind: "detach" } & Parentage)
  /** It is of the same shape as its parent by then. */
  | ({ readonly kind: "attach" } & Parentage)
  /**
   * Rows of a table that is dropped and made anew: its own, and those of `parts` of it that go with it. They wait in the
   * table `aside` with the columns that both have, and `read`: those that expressions for the new ones read.
   */
  | {
      readonly kind: "setRowsAside";
      readonly from: Table;
      readonly to: Table;
      readonly parts: readonly QualifiedName[];
      readonly aside: QualifiedName;
      readonly read: readonly Column[];
    }
  /** `given` says what values become, and what is written where there is none. */
  | {
      readonly kind: "putRowsBack";
      readonly from: Table;
      readonly to: Table;
      readonly aside: QualifiedName;
      readonly given: readonly GivenValue[];
    }
  /** The numbered columns of a table that was made anew go on after the greatest number in its rows. */
  | { readonly kind: "continueNumbering"; readonly table: Table }
  /** `backfill` fills rows that exist when the column is required and has no default. */
  | {
      readonly kind: "addColumn";
      readonly table: QualifiedName;
      readonly column: Column;
      readonly backfill?: string;
      /** Over this column alone, written into the same statement where the engine has no other for it. */
      readonly foreignKey?: ForeignKey;
      /** Of this column and those that are there, written into it, too. */
      readonly checks?: readonly Check[];
    }
  /** `only`: those that inherit the column keep it as their own. */
  | { readonly kind: "dropColumn"; readonly table: QualifiedName; readonly column: Column; readonly only?: true }
  /** `heirs`: tables that have the column from this one, where it gets the name by itself. */
  | {
      readonly kind: "renameColumn";
      readonly table: QualifiedName;
      readonly heirs: readonly QualifiedName[];
      readonly from: string;
      readonly to: string;
    }
  /** Type, collation, or both. `using` converts the old value. */
  | {
      readonly kind: "alterColumnType";
      readonly table: QualifiedName;
      readonly from: Column;
      readonly to: Column;
      readonly using?: string;
      /** Values are texts as a whole meanwhile, or come back from being so. */
      readonly parks?: boolean;
      /** Labels of enums inside the values that become others on the way. */
      readonly successors?: readonly {
        readonly enum: QualifiedName;
        readonly values: Readonly<Record<string, string>>;
      }[];
    }
  | { readonly kind: "setDefault"; readonly table: QualifiedName; readonly column: Column; readonly default: string }
  | { readonly kind: "dropDefault"; readonly table: QualifiedName; readonly column: Column }
  | { readonly kind: "setNotNull"; readonly table: QualifiedName; readonly column: Column }
  | { readonly kind: "dropNotNull"; readonly table: QualifiedName; readonly column: Column }
  /** Becomes, stops being or changes as serial, identity or generated column. */
  | { readonly kind: "alterIdentity"; readonly table: QualifiedName; readonly from: Column; readonly to: Column }
  | { readonly kind: "alterGenerated"; readonly table: QualifiedName; readonly from: Column; readonly to: Column }
  /** Storage, compression, statistics: what changes no value. */
  | { readonly kind: "alterColumnOptions"; readonly table: QualifiedName; readonly from: Column; readonly to: Column }
  /**
   * Sets `column` to `expression` in rows where it is NULL and the expression is not (a batch that found only such rows
   * would never end). `limit` is how many rows one run touches at most, written as `limit <n>`; absent is all of them.
   */
  | {
      readonly kind: "backfill";
      readonly table: QualifiedName;
      readonly column: Column;
      readonly expression: string;
      readonly limit?: number;
    }
  | {
      readonly kind: "addPrimaryKey";
      readonly table: QualifiedName;
      readonly primaryKey: PrimaryKey;
      readonly usingIndex?: string;
      readonly only?: boolean;
    }
  | {
      readonly kind: "addUnique";
      readonly table: QualifiedName;
      readonly index: Index;
      readonly usingIndex?: string;
      readonly only?: boolean;
    }
  | { readonly kind: "addForeignKey"; readonly table: QualifiedName; readonly foreignKey: ForeignKey }
  /** What changes in place: deferrable, enforced. */
  | {
      readonly kind: "alterForeignKey";
      readonly table: QualifiedName;
      readonly from: ForeignKey;
      readonly to: ForeignKey;
    }
  | { readonly kind: "addCheck"; readonly table: QualifiedName; readonly check: Check }
  | { readonly kind: "addExclusion"; readonly table: QualifiedName; readonly exclusion: Exclusion }
  | { readonly kind: "validateConstraint"; readonly table: QualifiedName; readonly name: string }
  | { readonly kind: "renameConstraint"; readonly table: QualifiedName; readonly from: string; readonly to: string }
  /** `dropped` is what it was, so that the way back and hazards can tell. */
  | { readonly kind: "dropConstraint"; readonly table: QualifiedName; readonly dropped: DroppedConstraint }
  | {
      readonly kind: "createIndex";
      readonly table: QualifiedName;
      readonly index: Index;
      readonly concurrently: boolean;
      /** Of a partitioned table: without parts of it for the partitions, which are attached to it. */
      readonly only?: boolean;
    }
  /** An index of a partition becomes part of that of its table. */
  | {
      readonly kind: "attachIndex";
      readonly table: QualifiedName;
      readonly part: string;
      readonly whole: QualifiedName;
    }
  /** What changes in place: storage parameters, tablespace, clustered. A primary key's too, as an index of its name. */
  | { readonly kind: "alterIndex"; readonly table: QualifiedName; readonly from: Index; readonly to: Index }
  | { readonly kind: "renameIndex"; readonly table: QualifiedName; readonly from: string; readonly to: string }
  | { readonly kind: "dropIndex"; readonly table: QualifiedName; readonly index: Index; readonly concurrently: boolean }
  /** `unchecked`: the body must not be looked into: it mentions what is made later, or what may be gone. */
  | { readonly kind: "createStatement"; readonly object: StatementObject; readonly unchecked?: boolean }
  | { readonly kind: "dropStatement"; readonly object: StatementObject }
  /**
   * Replaced in place (CREATE OR REPLACE). `compare` makes it of every statement that differs; where the engine cannot,
   * `blockers` names the object and it becomes a drop and a create. `inPlace` is what the engine said when it was asked.
   */
  | {
      readonly kind: "replaceStatement";
      readonly from: StatementObject;
      readonly to: StatementObject;
      readonly inPlace?: boolean;
      /** `to` in the engine's words, where it was asked: what can be altered is told by comparing these. */
      readonly made?: StatementObject;
    }
  /** `on` as in `Access`, but columns are named apart from their table or view, `columns`, so that one statement names several. */
  | ({ readonly kind: "grant"; readonly grantable: boolean } & Privileges)
  /** `grantOption`: only that it may be granted to others. */
  | ({ readonly kind: "revoke"; readonly grantOption: boolean } & Privileges)
  /** `current_user` is whoever runs it. */
  | { readonly kind: "setOwner"; readonly on: ObjectId; readonly owner: string }
  /** `clause` is what stands behind ALTER or COMMENT ON and the object: see `Alteration`. */
  | { readonly kind: "setProperty"; readonly on: ObjectId; readonly clause: string }
  | { readonly kind: "setComment"; readonly on: CommentTarget; readonly comment: string | undefined }
  /** SQLite: the documented twelve-step rebuild. Its own indexes and triggers are in it; `copy` maps each new column to an expression over the old row. */
  | {
      readonly kind: "rebuildTable";
      readonly from: Table;
      readonly to: Table;
      readonly copy: readonly { readonly column: string; readonly expression: string }[];
      readonly triggers: readonly StatementObject[];
      readonly folded: readonly Change[];
    };

/** For one column, as in `ColumnIntent`. */
export interface GivenValue {
  readonly column: string;
  readonly using?: string;
  readonly backfill?: string;
}

/** `using` converts the old value. */
export interface ConvertedColumn {
  readonly table: QualifiedName;
  readonly column: Column;
  readonly using?: string;
}

export type DroppedConstraint =
  | { readonly kind: "primaryKey"; readonly primaryKey: PrimaryKey }
  | { readonly kind: "foreignKey"; readonly foreignKey: ForeignKey }
  | { readonly kind: "unique"; readonly index: Index }
  | { readonly kind: "check"; readonly check: Check }
  | { readonly kind: "exclusion"; readonly exclusion: Exclusion };

export interface Parentage {
  readonly table: QualifiedName;
  readonly parent: QualifiedName;
  /** Of a partition. `FOR VALUES IN (1)` */
  readonly bound?: string;
  /** The parent, its parents, and so on. */
  readonly above: readonly QualifiedName[];
}

/** What a statement gives to roles or takes from them. */
export interface Privileges {
  readonly on: ObjectId;
  readonly columns: readonly string[];
  readonly roles: readonly string[];
  readonly privileges: readonly string[];
  /** The role that gives or takes, where that is not the owner. */
  readonly by?: string;
}

export type CommentTarget =
  | {
      readonly kind: "namespace" | "extension" | "type" | "domain" | "sequence" | "table";
      readonly name: QualifiedName;
    }
  | { readonly kind: "column" | "constraint"; readonly table: QualifiedName; readonly name: string }
  | { readonly kind: "index"; readonly index: QualifiedName };

export type ActionKind = Action["kind"];

/** What lowering and rendering may look at besides the change. */
export interface PlanContext {
  /** The catalog before, with the plan's renames already in it: renames run first, all other changes use the new names. */
  readonly from: Catalog;
  readonly to: Catalog;
  /** As a comparable number: 180004 for PostgreSQL 18.4, 3053002 for SQLite 3.53.2. */
  readonly serverVersion: number;
  /** `--fast`: plain statements instead of the safe forms. */
  readonly fast: boolean;
}
