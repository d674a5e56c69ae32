/** Operators, and the families and classes by which indexes know them. */
import { lines, option, qualified, routineOption } from "./native-texts.js";
import type { NativeSource } from "./native-source.js";

const operandType = (oid: string): string => `format_type(nullif(${oid}, 0), null)`;
const otherOperator = (oid: string): string =>
  `(select format('OPERATOR(%I.%s)', n.nspname, other.oprname) from pg_operator other
      join pg_namespace n on n.oid = other.oprnamespace where other.oid = ${oid})`;

const operator: NativeSource = {
  words: "OPERATOR",
  catalog: "pg_operator",
  from: "pg_operator o join ns on ns.oid = o.oprnamespace",
  where: "o.oprcode <> 0", // one that is only named as the counterpart of another is not there yet
  identity: `quote_ident(ns.name) || '.' || o.oprname || ' (' || coalesce(${operandType("o.oprleft")}, 'NONE') || ', '
    || coalesce(${operandType("o.oprright")}, 'NONE') || ')'`,
  name: "o.oprname",
  namespace: "ns.name",
  create: () =>
    `'CREATE OPERATOR ' || quote_ident(ns.name) || '.' || o.oprname || ' ' || ${lines([
      routineOption("FUNCTION", "o.oprcode"),
      option("LEFTARG", operandType("o.oprleft")),
      option("RIGHTARG", operandType("o.oprright")),
      option("COMMUTATOR", otherOperator("o.oprcom")),
      option("NEGATOR", otherOperator("o.oprnegate")),
      routineOption("RESTRICT", "o.oprrest"),
      routineOption("JOIN", "o.oprjoin"),
      "case when o.oprcanhash then 'HASHES' end",
      "case when o.oprcanmerge then 'MERGES' end",
    ])}`,
};

/** Operators and functions that `owner` brings into its family, in their order as a whole; NULL where there are none. */
const members = (owner: string, whole: string): string => `
    (select ${whole} from (
      select 1 as kind, m.amopstrategy as number, format('OPERATOR %s %s%s', m.amopstrategy, m.amopopr::regoperator,
        (select format(' FOR ORDER BY %I.%I', n.nspname, s.opfname) from pg_opfamily s
          join pg_namespace n on n.oid = s.opfnamespace where s.oid = m.amopsortfamily)) as item
      from pg_amop m join pg_depend d on d.classid = 'pg_amop'::regclass and d.objid = m.oid
      where d.refclassid = '${owner}'::regclass and d.refobjid = o.oid and d.deptype in ('a', 'i')
      union all
      select 2, m.amprocnum, format('FUNCTION %s (%s, %s) %s', m.amprocnum, format_type(m.amproclefttype, null),
        format_type(m.amprocrighttype, null), m.amproc::regprocedure)
      from pg_amproc m join pg_depend d on d.classid = 'pg_amproc'::regclass and d.objid = m.oid
      where d.refclassid = '${owner}'::regclass and d.refobjid = o.oid and d.deptype in ('a', 'i')) listed)`;

const inOrder = "order by kind, number, item";

const operatorFamily: NativeSource = {
  words: "OPERATOR FAMILY",
  catalog: "pg_opfamily",
  from: "pg_opfamily o join ns on ns.oid = o.opfnamespace join pg_am am on am.oid = o.opfmethod",
  identity: `${qualified("o.opfname")} || ' USING ' || quote_ident(am.amname)`,
  name: "o.opfname",
  namespace: "ns.name",
  create: () => `'CREATE OPERATOR FAMILY ' || ${qualified("o.opfname")} || ' USING ' || quote_ident(am.amname)`,
};

const operatorClass: NativeSource = {
  words: "OPERATOR CLASS",
  catalog: "pg_opclass",
  from: `pg_opclass o join ns on ns.oid = o.opcnamespace join pg_am am on am.oid = o.opcmethod
    join pg_opfamily f on f.oid = o.opcfamily join pg_namespace fn on fn.oid = f.opfnamespace`,
  identity: `${qualified("o.opcname")} || ' USING ' || quote_ident(am.amname)`,
  name: "o.opcname",
  namespace: "ns.name",
  create: () => `'CREATE OPERATOR CLASS ' || ${qualified("o.opcname")} || E'\\n  ' ||
    case when o.opcdefault then 'DEFAULT ' else '' end || 'FOR TYPE ' || format_type(o.opcintype, null) ||
    ' USING ' || quote_ident(am.amname) || format(' FAMILY %I.%I', fn.nspname, f.opfname) || E' AS\\n  ' ||
    array_to_string(array_remove(array[
      case when o.opckeytype <> 0 then 'STORAGE ' || format_type(o.opckeytype, null) end,
      coalesce(${members("pg_opclass", `string_agg(item, E',\\n  ' ${inOrder})`)},
        case when o.opckeytype = 0 then 'STORAGE ' || format_type(o.opcintype, null) end)], null), E',\\n  ')`,
};

/** What a family has that belongs to none of its classes, each by a statement that can be taken back. */
const familyWithMembers: NativeSource = {
  ...operatorFamily,
  after: () =>
    members(
      "pg_opfamily",
      `array_agg('ALTER OPERATOR FAMILY ' || ${operatorFamily.identity} || ' ADD ' || item ${inOrder})`,
    ),
};

export const operators: readonly NativeSource[] = [operator, familyWithMembers, operatorClass];
