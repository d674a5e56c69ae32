/** Changes of a table's options. */
import type { QualifiedName, TableOptions } from "@dsl/planner";
import { sql } from "../sql.js";
import { alterTable } from "./alter-table.js";
import { storageChanges } from "./storage-clauses.js";

type OptionChange = (from: TableOptions, to: TableOptions, table: QualifiedName) => readonly string[];

export function tableOptionChanges(table: QualifiedName, from: TableOptions, to: TableOptions): readonly string[] {
  return [
    ...Object.values(changes).flatMap((change) => change(from, to, table).map((action) => alterTable(table, action))),
    ...partitionChanges(table, from, to),
  ];
}

/** What ALTER TABLE says of each option; how a table is partitioned never changes, and the last three are not PostgreSQL's. */
const changes: Readonly<
  Record<
    Exclude<keyof TableOptions, "partitionOf" | "partitionBy" | "strict" | "withoutRowid" | "virtual">,
    OptionChange
  >
> = {
  unlogged: (from, to) =>
    unless(from.unlogged ?? false, to.unlogged ?? false, (now) => (now ? "SET UNLOGGED" : "SET LOGGED")),
  storage: (from, to) => storageChanges(from.storage, to.storage),
  tablespace: (from, to) =>
    unless(from.tablespace, to.tablespace, (now) => `SET TABLESPACE ${sql.quote(now ?? "pg_default")}`),
  accessMethod: (from, to) =>
    unless(from.accessMethod, to.accessMethod, (now) => `SET ACCESS METHOD ${sql.quote(now ?? "heap")}`),
  replicaIdentity: (from, to) =>
    unless(from.replicaIdentity, to.replicaIdentity, (now) => `REPLICA IDENTITY ${now ?? "DEFAULT"}`),
  rowSecurity: (from, to) => rowSecurityChanges(to.rowSecurity, from.rowSecurity),
  inherits: (from, to) => [
    ...without(from.inherits, to.inherits).map((parent) => `NO INHERIT ${parent}`),
    ...without(to.inherits, from.inherits).map((parent) => `INHERIT ${parent}`),
  ],
  ofType: (from, to) => unless(type(from), type(to), (now) => (now === undefined ? "NOT OF" : `OF ${now}`)),
};

function unless<Value>(from: Value, to: Value, change: (to: Value) => string): readonly string[] {
  return from === to ? [] : [change(to)];
}

const type = ({ ofType }: TableOptions): string | undefined => ofType && sql.qualify(ofType);

function without(from: readonly QualifiedName[] = [], to: readonly QualifiedName[] = []): readonly string[] {
  const others = new Set(to.map((name) => sql.qualify(name)));
  return from.map((name) => sql.qualify(name)).filter((name) => !others.has(name));
}

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

function partitionChanges(table: QualifiedName, from: TableOptions, to: TableOptions): readonly string[] {
  const [old, now] = [from.partitionOf, to.partitionOf];
  if (old?.bound === now?.bound && text(old?.parent) === text(now?.parent)) return [];
  return [
    ...(old === undefined ? [] : [alterTable(old.parent, `DETACH PARTITION ${sql.qualify(table)}`)]),
    ...(now === undefined ? [] : [attach(table, now)]),
  ];
}

const text = (name: QualifiedName | undefined): string => (name === undefined ? "" : sql.qualify(name));

export function attach(table: QualifiedName, { parent, bound }: NonNullable<TableOptions["partitionOf"]>): string {
  return alterTable(parent, `ATTACH PARTITION ${sql.qualify(table)} ${bound}`);
}

/** The index that is a table's replica identity. */
export function replicaIndex({ replicaIdentity }: TableOptions): string | undefined {
  const quoted = /^USING INDEX "(.*)"$/s.exec(replicaIdentity ?? "")?.[1];
  return quoted?.replaceAll('""', '"');
}
