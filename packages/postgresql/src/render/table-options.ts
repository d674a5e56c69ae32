/** Changes of a table's options. */
import type { QualifiedName, TableOptions } from "@dsl/planner";
import { sql } from "../sql.js";
import { alterTable } from "./alter-table.js";
import { storageChanges } from "./storage-clauses.js";

type OptionChange = (from: TableOptions, to: TableOptions) => readonly string[];

export function tableOptionChanges(table: QualifiedName, from: TableOptions, to: TableOptions): readonly string[] {
  return Object.values(changes).flatMap((change) => change(from, to).map((action) => alterTable(table, action)));
}

/** What ALTER TABLE says of each option; parents have changes of their own, how a table is partitioned never changes, and the last three are not PostgreSQL's. */
const changes: Readonly<
  Record<
    Exclude<keyof TableOptions, "partitionOf" | "inherits" | "partitionBy" | "strict" | "withoutRowid" | "virtual">,
    OptionChange
  >
> = {
  unlogged: (from, to) =>
    unless(from.unlogged ?? false, to.unlogged ?? false, (now) => (now ? "SET UNLOGGED" : "SET LOGGED")),
  storage: (from, to) => storageChanges(from.storage, to.storage),
  tablespace: (from, to) =>
    unless(from.tablespace, to.tablespace, (now) => `SET TABLESPACE ${sql.quote(now ?? "pg_default")}`),
  accessMethod: (from, to) =>
    unless(from.accessMethod, to.accessMethod, (now) => `SET ACCESS METHOD ${accessMethod(now, to)}`),
  replicaIdentity: (from, to) =>
    unless(from.replicaIdentity, to.replicaIdentity, (now) => `REPLICA IDENTITY ${now ?? "DEFAULT"}`),
  rowSecurity: (from, to) => rowSecurityChanges(to.rowSecurity, from.rowSecurity),
  ofType: (from, to) => unless(type(from), type(to), (now) => (now === undefined ? "NOT OF" : `OF ${now}`)),
};

function unless<Value>(from: Value, to: Value, change: (to: Value) => string): readonly string[] {
  return from === to ? [] : [change(to)];
}

/** A partitioned table stores nothing: usually it has none. */
function accessMethod(name: string | undefined, { partitionBy }: TableOptions): string {
  if (name !== undefined) return sql.quote(name);
  return partitionBy === undefined ? sql.quote("heap") : "DEFAULT";
}

const type = ({ ofType }: TableOptions): string | undefined => ofType && sql.qualify(ofType);

export function rowSecurityChanges(
  to: TableOptions["rowSecurity"],
  from: TableOptions["rowSecurity"] = { enabled: false, force: false },
): readonly string[] {
  const { enabled, force } = to ?? { enabled: false, force: false };
  return [
    ...unless(from.enabled, enabled, (now) => `${now ? "ENABLE" : "DISABLE"} ROW LEVEL SECURITY`),
    ...unless(from.force, force, (now) => `${now ? "FORCE" : "NO FORCE"} ROW LEVEL SECURITY`),
  ];
}

/** Only a partition has a bound. */
export function attach(table: QualifiedName, parent: QualifiedName, bound: string | undefined): string {
  return bound === undefined
    ? alterTable(table, `INHERIT ${sql.qualify(parent)}`)
    : alterTable(parent, `ATTACH PARTITION ${sql.qualify(table)} ${bound}`);
}

export function detach(table: QualifiedName, parent: QualifiedName, bound: string | undefined): string {
  return bound === undefined
    ? alterTable(table, `NO INHERIT ${sql.qualify(parent)}`)
    : alterTable(parent, `DETACH PARTITION ${sql.qualify(table)}`);
}

/** The index that is a table's replica identity. */
export function replicaIndex({ replicaIdentity }: TableOptions): string | undefined {
  const quoted = /^USING INDEX "(.*)"$/s.exec(replicaIdentity ?? "")?.[1];
  return quoted?.replaceAll('""', '"');
}
