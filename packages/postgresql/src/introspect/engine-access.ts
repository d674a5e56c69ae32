/**
 * Privileges on the engine's own objects that are not those of a new database: a query whose rows are as those of
 * `member-access.ts`. Objects of `information_schema` have no list of what they had at first; everyone may read them.
 */
import { type PrivilegedKind, privilegedKinds } from "./privileged-kinds.js";

export const engineAccess = (): string =>
  [...privilegedKinds.map(changed), changedColumns].map((select) => `(${select})`).join("\n      union all\n");

const isBuiltIn = "o.oid < 16384";

function changed({ catalog, prefix, letter, what }: PrivilegedKind): string {
  const start = `coalesce(i.initprivs, acldefault(${letter}::"char", o.${prefix}owner) || ${everyone[catalog] ?? "'{}'"})`;
  return `
      select 0::oid as extension, ${what} as what, null::name as "column", o.${prefix}owner as owner, o.${prefix}acl as acl, ${start} as start
      from ${catalog} o left join pg_init_privs i on i.classoid = '${catalog}'::regclass and i.objoid = o.oid and i.objsubid = 0
      where ${isBuiltIn} and o.${prefix}acl is not null and o.${prefix}acl is distinct from i.initprivs
        and ${differ(`o.${prefix}acl`, start)}${catalog === "pg_namespace" ? " and o.nspname <> 'public'" : ""}`;
}

/** What everyone has of the objects of `information_schema`. */
const everyone: Readonly<Record<string, string>> = {
  pg_class: `case when o.relnamespace = 'information_schema'::regnamespace then array[makeaclitem(0, o.relowner, 'SELECT', false)] else '{}' end`,
  pg_namespace: `case when o.nspname = 'information_schema' then array[makeaclitem(0, o.nspowner, 'USAGE', false)] else '{}' end`,
};

const differ = (acl: string, start: string): string =>
  `not (${acl}::text[] @> (${start})::text[] and ${acl}::text[] <@ (${start})::text[])`;

const { what = "" } = privilegedKinds.find(({ catalog }) => catalog === "pg_class") ?? {};

const changedColumns = `
      select 0::oid, ${what}, a.attname, o.relowner, coalesce(a.attacl, '{}'), coalesce(i.initprivs, '{}')
      from pg_attribute a join pg_class o on o.oid = a.attrelid
        left join pg_init_privs i on i.classoid = 'pg_class'::regclass and i.objoid = o.oid and i.objsubid = a.attnum
      where a.attrelid < 16384 and a.attacl is not null and a.attacl is distinct from i.initprivs`;

/** Who may say what others may do with it. */
export const mayGrant = (owner: string): string => `pg_has_role(${owner}, 'usage')`;
