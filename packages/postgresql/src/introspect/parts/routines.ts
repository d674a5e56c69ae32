/** Functions and procedures, by the statement that makes them; aggregates, by their properties. */
import type { Oid, Part } from "../part.js";

export interface RoutineRow {
  readonly oid: Oid;
  readonly namespace: Oid;
  readonly name: string;
  /** `f` function, `w` window function, `p` procedure, `a` aggregate */
  readonly kind: "f" | "w" | "p" | "a";
  /** Types of what it takes, which tell it from its overloads. `integer, text` */
  readonly arguments: string;
  /** As COMMENT ON and DROP want them. `x integer, VARIADIC y text[]` */
  readonly signature: string;
  readonly definition: string | null;
  readonly aggregate: AggregateProperties | null;
}

/** Each as the text that CREATE AGGREGATE takes, NULL where it is not set. */
export interface AggregateProperties {
  readonly kind: "n" | "o" | "h";
  readonly parallel: "s" | "r" | "u";
  readonly [option: string]: string | null;
}

export const routines: Part<RoutineRow> = {
  fields: ["oid", "namespace", "name", "kind", "arguments", "signature", "definition", "aggregate"],
  sql: ({ has }) =>
    has("pg_proc")
      ? `
    select p.oid::int8, p.pronamespace::int8 as namespace, p.proname as name, p.prokind as kind,
      oidvectortypes(p.proargtypes) as arguments, pg_get_function_identity_arguments(p.oid) as signature,
      case when p.prokind <> 'a' then pg_get_functiondef(p.oid) end as definition,
      case when p.prokind = 'a' then (${aggregateProperties}) end as aggregate
    from pg_proc p
    where p.pronamespace in (select oid from ns)
      and not exists (select from ext e where e.classid = 'pg_proc'::regclass and e.objid = p.oid)
      and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'i')
    order by p.proname, p.oid`
      : undefined,
};

/** Of the aggregate `p`, as one JSON object. */
export const aggregateProperties = `
        select json_build_object('kind', aggkind, 'parallel', p.proparallel, 'sfunc', aggtransfn::text,
          'stype', format_type(aggtranstype, null), 'sspace', nullif(aggtransspace, 0)::text,
          'finalfunc', nullif(aggfinalfn::text, '-'), 'finalfunc_extra', nullif(aggfinalextra, false)::text,
          'finalfunc_modify', aggfinalmodify, 'combinefunc', nullif(aggcombinefn::text, '-'),
          'serialfunc', nullif(aggserialfn::text, '-'), 'deserialfunc', nullif(aggdeserialfn::text, '-'),
          'initcond', quote_literal(agginitval), 'msfunc', nullif(aggmtransfn::text, '-'),
          'minvfunc', nullif(aggminvtransfn::text, '-'),
          'mstype', case when aggmtranstype <> 0 then format_type(aggmtranstype, null) end,
          'msspace', nullif(aggmtransspace, 0)::text, 'mfinalfunc', nullif(aggmfinalfn::text, '-'),
          'mfinalfunc_extra', nullif(aggmfinalextra, false)::text, 'mfinalfunc_modify', aggmfinalmodify,
          'minitcond', quote_literal(aggminitval),
          'sortop', (select format('operator(%I.%s)', n.nspname, o.oprname) from pg_operator o
            join pg_namespace n on n.oid = o.oprnamespace where o.oid = aggsortop))
        from pg_aggregate where aggfnoid = p.oid`;
