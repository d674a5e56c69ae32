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

/** What stands for itself in dependencies, whatever it depends on. */
const whole = [
  "rewrite proc trigger policy statistic_ext operator opclass opfamily cast collation conversion ts_parser ts_template",
  "extension ts_dict ts_config foreign_data_wrapper foreign_server user_mapping language transform am event_trigger",
]
  .flatMap((names) => names.split(" "))
  .map((name) => `'pg_${name}'::regclass`)
  .join(", ");

/** What belongs to a native object: its dependencies are that object's. */
const pieces = `
    select o.refclassid, o.refobjid, 0, d.refclassid, d.refobjid, d.refobjsubid, d.deptype
    from pg_depend d join pg_depend o on o.classid = d.classid and o.objid = d.objid
      and o.refclassid in ('pg_opclass'::regclass, 'pg_opfamily'::regclass)
    where d.classid in ('pg_amop'::regclass, 'pg_amproc'::regclass) and d.refclassid <> o.refclassid
    union all
    select 'pg_publication'::regclass, r.prpubid, 0, d.refclassid, d.refobjid, d.refobjsubid, d.deptype
    from pg_depend d join pg_publication_rel r on r.oid = d.objid
    where d.classid = 'pg_publication_rel'::regclass and d.refclassid <> 'pg_publication'::regclass
    union all
    select 'pg_class'::regclass, f.oid, 0, d.refclassid, d.refobjid, d.refobjsubid, d.deptype
    from rel f
      left join pg_attrdef a on a.adrelid = f.oid
      left join pg_constraint k on k.conrelid = f.oid
      join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = f.oid
        or d.classid = 'pg_attrdef'::regclass and d.objid = a.oid or d.classid = 'pg_constraint'::regclass and d.objid = k.oid
    where f.relkind = 'f' and d.refobjid <> f.oid`;

export const dependencies: Part<DependencyRow> = {
  fields: ["catalog", "object", "part", "onCatalog", "onObject", "onPart"],
  sql: () => `
    select distinct d.classid::int8 as catalog, d.objid::int8 as object, d.objsubid as part,
      case when e.extension is null then d.refclassid else 'pg_extension'::regclass end::oid::int8 as "onCatalog",
      coalesce(e.extension, d.refobjid)::int8 as "onObject", case when e.extension is null then d.refobjsubid else 0 end as "onPart"
    from (
      select classid, objid, objsubid, refclassid, refobjid, refobjsubid, deptype from pg_depend d
      where d.classid in (${whole})
        or d.classid in ('pg_class'::regclass, 'pg_attrdef'::regclass, 'pg_constraint'::regclass, 'pg_type'::regclass)
          and (d.refclassid not in ('pg_class'::regclass, 'pg_constraint'::regclass)
            or d.classid = 'pg_attrdef'::regclass and d.refobjid in (select oid from rel where relkind = 'S'))
      union all${pieces}) d left join ext e on e.classid = d.refclassid and e.objid = d.refobjid
    where d.deptype in ('n', 'a') and d.refclassid <> 'pg_namespace'::regclass
      and not exists (select from ext o where o.classid = d.classid and o.objid = d.objid)`,
};
