/** Extensions, but for those that every database has from the start. */
import type { Oid, Part } from "../part.js";

export interface ExtensionRow {
  readonly oid: Oid;
  readonly name: string;
  readonly namespace: string;
  readonly version: string;
  /** NULL where its control file is gone. */
  readonly usualVersion: string | null;
  readonly movable: boolean;
  /** The comment that its control file gives it. */
  readonly conventionalComment: string | null;
}

export const extensions: Part<ExtensionRow> = {
  fields: ["oid", "name", "namespace", "version", "usualVersion", "movable", "conventionalComment"],
  sql: ({ has }) =>
    has("pg_extension")
      ? `
    select e.oid::int8, e.extname as name, n.nspname as namespace, e.extversion as version, a.default_version as "usualVersion", e.extrelocatable as movable,
      a.comment as "conventionalComment"
    from pg_extension e join pg_namespace n on n.oid = e.extnamespace
      left join lateral (select comment, default_version from pg_available_extensions() where name = e.extname) a on true
    where e.oid >= 16384 order by e.extname`
      : undefined,
};
