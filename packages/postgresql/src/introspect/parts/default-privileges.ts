/** Privileges that objects get which are yet to be made. */
import type { AclEntry } from "./access.js";
import type { Part } from "../part.js";

export interface DefaultPrivilegesRow {
  /** Whose objects: NULL is whoever is connected. */
  readonly of: string | null;
  readonly namespace: string | null;
  /** `r` tables, `S` sequences, `f` routines, `T` types, `n` namespaces, `L` large objects */
  readonly objects: "r" | "S" | "f" | "T" | "n" | "L";
  readonly acl: readonly AclEntry[];
}

export const defaultPrivileges: Part<DefaultPrivilegesRow> = {
  fields: ["of", "namespace", "objects", "acl"],
  sql: ({ has }) =>
    has("pg_default_acl")
      ? `
    select nullif(r.rolname, current_user) as of, ns.name as namespace, d.defaclobjtype as objects, (
      select json_agg(json_build_array(case grantee when 0 then 'public' when d.defaclrole then 'current_user' else pg_get_userbyid(grantee) end,
        privilege, grantable, revoked))
      from (
        select coalesce(l.grantee, s.grantee) as grantee, coalesce(l.privilege_type, s.privilege_type) as privilege,
          coalesce(l.is_grantable, false) as grantable, l.grantee is null as revoked
        from aclexplode(d.defaclacl) l full join aclexplode(case when d.defaclnamespace = 0
            then acldefault(case d.defaclobjtype when 'S' then 's' else d.defaclobjtype end::"char", d.defaclrole) end) s
          on s.grantee = l.grantee and s.privilege_type = l.privilege_type
        where s.grantee is null or l.grantee is null or l.is_grantable
      ) x) as acl
    from pg_default_acl d join pg_roles r on r.oid = d.defaclrole left join ns on ns.oid = d.defaclnamespace
    where d.defaclnamespace = 0 or ns.oid is not null
    order by 1, 2, 3`
      : undefined,
};
