/** Privileges on what extensions own or the engine brings, where they are not those of the beginning: a dump has the difference, too. */
import { engineAccess, mayGrant } from "../engine-access.js";
import type { Oid, Part } from "../part.js";
import { type PrivilegedKind, privilegedKinds } from "../privileged-kinds.js";

export interface MemberAccessRow {
  /** 0 for what the engine brings. */
  readonly extension: Oid;
  /** As GRANT names it. `FUNCTION public.similarity(text, text)` */
  readonly what: string;
  /** Of one column alone. */
  readonly column: string | null;
  readonly ownerName: string;
  /** Both as the server prints its items. */
  readonly acl: readonly string[];
  readonly start: readonly string[];
}

export const memberAccess: Part<MemberAccessRow> = {
  fields: ["extension", "what", "column", "ownerName", "acl", "start"],
  sql: ({ has }) => `
    select m.extension::int8, m.what, m."column", r.rolname as "ownerName", to_json(m.acl::text[]) as acl, to_json(m.start::text[]) as start
    from (${privilegedKinds.map(changed).join("\n      union all")}
      ${has("pg_init_privs") ? `union all select * from (${engineAccess()}) o where ${mayGrant("o.owner")}` : ""}) m join pg_roles r on r.oid = m.owner
    where m.acl <> m.start order by 2, 3`,
};

/** Whose list is not the one that it had when its extension was made. */
function changed({ catalog, prefix, letter, what }: PrivilegedKind): string {
  const acl = `coalesce(o.${prefix}acl, acldefault(${letter}::"char", o.${prefix}owner))`;
  const start = `coalesce(i.initprivs, acldefault(${letter}::"char", o.${prefix}owner))`;
  const columns = `
      union all
      select e.extension, ${what}, a.attname, o.relowner, coalesce(a.attacl, '{}'), coalesce(i.initprivs, '{}')
      from ext e join pg_class o on o.oid = e.objid join pg_attribute a on a.attrelid = o.oid
        left join pg_init_privs i on i.classoid = e.classid and i.objoid = e.objid and i.objsubid = a.attnum
      where e.classid = 'pg_class'::regclass and a.attacl is distinct from i.initprivs`;
  return `
      select e.extension, ${what} as what, null::name as "column", o.${prefix}owner as owner, ${acl} as acl, ${start} as start
      from ext e join ${catalog} o on o.oid = e.objid
        left join pg_init_privs i on i.classoid = e.classid and i.objoid = e.objid and i.objsubid = 0
      where e.classid = '${catalog}'::regclass and o.${prefix}acl is distinct from i.initprivs${catalog === "pg_class" ? columns : ""}`;
}
