/** Policies of row level security. */
import type { Oid, Part } from "../part.js";

export interface PolicyRow {
  readonly oid: Oid;
  readonly name: string;
  readonly table: Oid;
  /** `*` all, `r` select, `a` insert, `w` update, `d` delete */
  readonly command: "*" | "r" | "a" | "w" | "d";
  readonly permissive: boolean;
  /** NULL: everybody. */
  readonly roles: readonly string[] | null;
  readonly using: string | null;
  readonly check: string | null;
}

export const policies: Part<PolicyRow> = {
  fields: ["oid", "name", "table", "command", "permissive", "roles", "using", "check"],
  sql: ({ has }) =>
    has("pg_policy")
      ? `
    select p.oid::int8, p.polname as name, p.polrelid::int8 as table, p.polcmd as command, p.polpermissive as permissive,
      (select json_agg(r.rolname order by r.rolname) from pg_roles r where r.oid = any (p.polroles)) as roles,
      pg_get_expr(p.polqual, p.polrelid) as using, pg_get_expr(p.polwithcheck, p.polrelid) as check
    from pg_policy p where p.polrelid in (select oid from rel) order by p.polname`
      : undefined,
};
