/**
 * What objects with SQL inside depend on. What an extension owns counts as the extension. Left out is what names in the
 * catalog tell anyway: namespaces, and the columns and keys that a table's own parts stand on.
 */
import type { Oid, Part } from "../part.js";

export interface DependencyRow {
  readonly catalog: Oid;
  readonly object: Oid;
  readonly part: number;
  readonly onCatalog: Oid;
  readonly onObject: Oid;
  readonly onPart: number;
}

export const dependencies: Part<DependencyRow> = {
  sql: () => `
    select distinct d.classid::int8 as catalog, d.objid::int8 as object, d.objsubid as part,
      case when e.extension is null then d.refclassid else 'pg_extension'::regclass end::oid::int8 as "onCatalog",
      coalesce(e.extension, d.refobjid)::int8 as "onObject", case when e.extension is null then d.refobjsubid else 0 end as "onPart"
    from pg_depend d left join ext e on e.classid = d.refclassid and e.objid = d.refobjid
    where d.deptype in ('n', 'a') and d.refclassid <> 'pg_namespace'::regclass
      and (d.classid in ('pg_rewrite'::regclass, 'pg_proc'::regclass, 'pg_trigger'::regclass, 'pg_policy'::regclass, 'pg_statistic_ext'::regclass)
        or d.classid in ('pg_class'::regclass, 'pg_attrdef'::regclass, 'pg_constraint'::regclass, 'pg_type'::regclass)
          and (d.refclassid not in ('pg_class'::regclass, 'pg_constraint'::regclass)
            or d.classid = 'pg_attrdef'::regclass and d.refobjid in (select oid from rel where relkind = 'S')))
      and not exists (select from ext o where o.classid = d.classid and o.objid = d.objid)`,
};
