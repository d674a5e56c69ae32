/** Range types, base types and types that are only announced. Enums, domains and composite types have words of their own. */
import { lines, option, qualified, routineOption } from "./native-texts.js";
import type { NativeSource } from "./native-source.js";

const type = (from: string, where: string, create: NativeSource["create"]): NativeSource => ({
  words: "TYPE",
  catalog: "pg_type",
  from: `pg_type o join ns on ns.oid = o.typnamespace ${from}`,
  where,
  identity: qualified("o.typname"),
  name: "o.typname",
  namespace: "ns.name",
  create,
  holdsOthers: true,
});

/** What the engine calls the multirange of a range that says nothing of it. */
const usualMultirange = `case when strpos(o.typname, 'range') > 0
      then overlay(o.typname placing 'multirange' from strpos(o.typname, 'range') for 5) else o.typname || '_multirange' end`;

const range: NativeSource = {
  ...type(
    "join pg_range r on r.rngtypid = o.oid join pg_type s on s.oid = r.rngsubtype",
    "o.typtype = 'r'",
    (version) =>
      `'CREATE TYPE ' || ${qualified("o.typname")} || ' AS RANGE ' || ${lines([
        option("SUBTYPE", "format_type(r.rngsubtype, null)"),
        option(
          "SUBTYPE_OPCLASS",
          `(select format('%I.%I', n.nspname, c.opcname) from pg_opclass c join pg_namespace n on n.oid = c.opcnamespace
        where c.oid = r.rngsubopc and not c.opcdefault)`,
        ),
        option(
          "COLLATION",
          `(select format('%I.%I', n.nspname, c.collname) from pg_collation c join pg_namespace n on n.oid = c.collnamespace
        where c.oid = r.rngcollation and c.oid <> s.typcollation)`,
        ),
        routineOption("CANONICAL", "r.rngcanonical"),
        routineOption("SUBTYPE_DIFF", "r.rngsubdiff"),
        ...(version >= 140000
          ? [
              option(
                "MULTIRANGE_TYPE_NAME",
                `(select format('%I.%I', n.nspname, m.typname) from pg_type m join pg_namespace n on n.oid = m.typnamespace
        where m.oid = r.rngmultitypid and (m.typnamespace <> o.typnamespace or m.typname <> ${usualMultirange}))`,
              ),
            ]
          : []),
      ])}`,
  ),
  rare: "pg_range",
};

const storage = "case o.typstorage when 'e' then 'external' when 'x' then 'extended' when 'm' then 'main' end";

const base = type(
  "",
  "o.typtype = 'b' and o.typisdefined and not exists (select from pg_type e where e.typarray = o.oid)",
  (version) =>
    `'CREATE TYPE ' || ${qualified("o.typname")} || ' ' || ${lines([
      routineOption("INPUT", "o.typinput"),
      routineOption("OUTPUT", "o.typoutput"),
      routineOption("RECEIVE", "o.typreceive"),
      routineOption("SEND", "o.typsend"),
      routineOption("TYPMOD_IN", "o.typmodin"),
      routineOption("TYPMOD_OUT", "o.typmodout"),
      routineOption("ANALYZE", "o.typanalyze"),
      ...(version >= 140000 ? [routineOption("SUBSCRIPT", "o.typsubscript")] : []),
      option("INTERNALLENGTH", "case when o.typlen < 0 then 'VARIABLE' else o.typlen::text end"),
      "case when o.typbyval then 'PASSEDBYVALUE' end",
      option("ALIGNMENT", "case o.typalign when 'c' then 'char' when 's' then 'int2' when 'd' then 'double' end"),
      option("STORAGE", storage),
      option("CATEGORY", "quote_literal(nullif(o.typcategory::text, 'U'))"),
      option("PREFERRED", "case when o.typispreferred then 'true' end"),
      option("DEFAULT", "quote_literal(o.typdefault)"),
      option("ELEMENT", "format_type(nullif(o.typelem, 0), null)"),
      option("DELIMITER", "quote_literal(nullif(o.typdelim::text, ','))"),
      option("COLLATABLE", "case when o.typcollation <> 0 then 'true' end"),
    ])}`,
);

const shell = type("", "o.typtype = 'p' and not o.typisdefined", () => `'CREATE TYPE ' || ${qualified("o.typname")}`);

/** An enum or composite type has a word of the language once there is something in it. */
const emptyEnum = type(
  "",
  "o.typtype = 'e' and not exists (select from pg_enum e where e.enumtypid = o.oid)",
  () => `'CREATE TYPE ' || ${qualified("o.typname")} || ' AS ENUM ()'`,
);

const emptyComposite = type(
  "join pg_class c on c.oid = o.typrelid and c.relkind = 'c'",
  "not exists (select from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)",
  () => `'CREATE TYPE ' || ${qualified("o.typname")} || ' AS ()'`,
);

export const nativeTypes: readonly NativeSource[] = [range, base, shell, emptyEnum, emptyComposite];
