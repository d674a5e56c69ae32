/** Privileges on what extensions own, where they are not what the extension gave: a dump has the difference, too. */
import type { Oid, Part } from "../part.js";

export interface MemberAccessRow {
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
  sql: () => `
    select m.extension::int8, m.what, m."column", r.rolname as "ownerName", to_json(m.acl::text[]) as acl, to_json(m.start::text[]) as start
    from (${kinds.map(changed).join("\n      union all")}) m join pg_roles r on r.oid = m.owner
    where m.acl <> m.start order by 2, 3`,
};

interface Kind {
  readonly catalog: string;
  readonly prefix: string;
  /** Of `acldefault`, as SQL. */
  readonly letter: string;
  readonly what: string;
}

const qualified = (namespace: string, name: string): string =>
  `${namespace}::regnamespace::text || '.' || quote_ident(${name})`;

const kinds: readonly Kind[] = [
  {
    catalog: "pg_class",
    prefix: "rel",
    letter: "case o.relkind when 'S' then 's' else 'r' end",
    what: `case o.relkind when 'S' then 'sequence ' else 'table ' end || ${qualified("o.relnamespace", "o.relname")}`,
  },
  {
    catalog: "pg_proc",
    prefix: "pro",
    letter: "'f'",
    what: `'routine ' || ${qualified("o.pronamespace", "o.proname")} || '(' || pg_get_function_identity_arguments(o.oid) || ')'`,
  },
  { catalog: "pg_type", prefix: "typ", letter: "'T'", what: `'type ' || ${qualified("o.typnamespace", "o.typname")}` },
  { catalog: "pg_namespace", prefix: "nsp", letter: "'n'", what: "'schema ' || quote_ident(o.nspname)" },
  { catalog: "pg_language", prefix: "lan", letter: "'l'", what: "'language ' || quote_ident(o.lanname)" },
  {
    catalog: "pg_foreign_data_wrapper",
    prefix: "fdw",
    letter: "'F'",
    what: "'foreign data wrapper ' || quote_ident(o.fdwname)",
  },
];

/** Whose list is not the one that it had when its extension was made. */
function changed({ catalog, prefix, letter, what }: Kind): string {
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
