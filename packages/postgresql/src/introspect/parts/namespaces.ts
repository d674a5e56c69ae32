/** Namespaces. */
import type { Oid, Part } from "../part.js";

export interface NamespaceRow {
  readonly oid: Oid;
  readonly name: string;
  /** Made by an extension, which drops it too. */
  readonly extension: boolean;
}

export const namespaces: Part<NamespaceRow> = {
  fields: ["oid", "name", "extension"],
  sql: () => `
    select oid::int8, name, exists (select from ext e where e.classid = 'pg_namespace'::regclass and e.objid = oid) as extension
    from ns order by name`,
};
