/**
 * SQL for what an access control list grants beyond the engine's default, and what it takes away from that: a JSON
 * array of `[grantee, privilege, with grant option, granted]`, or NULL where the list is the default.
 */
export const aclSql = (acl: string, objectType: string, owner: string): string => `
    case when ${acl} is not null then (
      select json_agg(json_build_array(coalesce(r.rolname, 'public'), privilege_type, is_grantable, granted) order by granted, 1, 2)
      from (
        select *, true as granted from (select grantee, privilege_type, is_grantable from aclexplode(${acl})
          except select grantee, privilege_type, is_grantable from aclexplode(acldefault('${objectType}', ${owner}))) more
        union all
        select *, false from (select grantee, privilege_type, is_grantable from aclexplode(acldefault('${objectType}', ${owner}))
          except select grantee, privilege_type, is_grantable from aclexplode(${acl})) less
      ) difference left join pg_roles r on r.oid = grantee) end`;

export type AclEntry = readonly [grantee: string, privilege: string, grantable: boolean, granted: boolean];
