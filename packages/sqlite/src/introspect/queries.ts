/** The queries that read a database: one for each kind of fact, whatever the number of tables. */

/** Rows of `sqlite_master`: what every object is and its own statement. */
export interface ObjectRow {
  readonly type: "table" | "index" | "view" | "trigger";
  readonly name: string;
  readonly tableName: string;
  readonly sql: string | null;
}

/** What a table really is. A virtual table keeps its content in shadow tables. */
export interface TableKindRow {
  readonly name: string;
  readonly kind: "table" | "view" | "virtual" | "shadow";
  readonly withoutRowid: number;
  readonly strict: number;
}

export interface ColumnRow {
  readonly tableName: string;
  readonly name: string;
  readonly type: string;
  readonly notNull: number;
  readonly default: string | null;
  /** Its place in the primary key from 1, or 0. */
  readonly key: number;
  /** 1 hidden, 2 generated and virtual, 3 generated and stored. */
  readonly hidden: number;
}

/** One row for each item of each index, in order. */
export interface IndexItemRow {
  readonly tableName: string;
  readonly name: string;
  readonly unique: number;
  /** Made by CREATE INDEX, a UNIQUE constraint or a PRIMARY KEY. */
  readonly origin: "c" | "u" | "pk";
  readonly position: number;
  /** Null for an expression. */
  readonly column: string | null;
  readonly descending: number;
  readonly collation: string;
}

/** One row for each column of each foreign key; the engine numbers keys from the last one written. */
export interface ForeignKeyRow {
  readonly tableName: string;
  readonly number: number;
  readonly parent: string;
  readonly column: string;
  /** Null where the key refers to whatever the parent's primary key is. */
  readonly parentColumn: string | null;
  readonly onUpdate: string;
  readonly onDelete: string;
}

interface ModuleRow {
  readonly name: string;
}

export interface QueryRows {
  readonly objects: readonly ObjectRow[];
  readonly tableKinds: readonly TableKindRow[];
  readonly columns: readonly ColumnRow[];
  readonly indexItems: readonly IndexItemRow[];
  readonly foreignKeys: readonly ForeignKeyRow[];
  readonly modules: readonly ModuleRow[];
}

/** The columns of a virtual table are asked for only where its module is there: the engine fails otherwise. */
const hasModule = `exists (
  select 1 from pragma_module_list m
  where o.sql like '%using ' || m.name or o.sql like '%using ' || m.name || '(%' or o.sql like '%using ' || m.name || ' %'
)`;

export const queries: Readonly<Record<keyof QueryRows, string>> = {
  objects: `
    select type, name, tbl_name as "tableName", sql from sqlite_master
    where name not like 'sqlite!_%' escape '!' order by rowid`,
  tableKinds: `select name, type as kind, wr as "withoutRowid", strict from pragma_table_list where schema = 'main'`,
  columns: `
    select o.name as "tableName", c.name, c.type, c."notnull" as "notNull", c.dflt_value as "default", c.pk as "key", c.hidden
    from sqlite_master o, pragma_table_xinfo(o.name, 'main') c
    where o.type = 'table' and (o.rootpage > 0 or ${hasModule}) order by o.rowid, c.cid`,
  indexItems: `
    select o.name as "tableName", i.name, i."unique", i.origin, c.seqno as position, c.name as "column",
      c."desc" as descending, c.coll as collation
    from sqlite_master o, pragma_index_list(o.name, 'main') i, pragma_index_xinfo(i.name, 'main') c
    where o.type = 'table' and o.rootpage > 0 and c.key order by o.rowid, i.seq desc, c.seqno`,
  foreignKeys: `
    select o.name as "tableName", f.id as number, f."table" as parent, f."from" as "column", f."to" as "parentColumn",
      f.on_update as "onUpdate", f.on_delete as "onDelete"
    from sqlite_master o, pragma_foreign_key_list(o.name, 'main') f
    where o.type = 'table' and o.rootpage > 0 order by o.rowid, f.id desc, f.seq`,
  modules: "select name from pragma_module_list",
};
