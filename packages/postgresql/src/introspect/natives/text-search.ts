/** What full text search is made of. */
import { lines, option, qualified, routineOption } from "./native-texts.js";
import type { RareCatalog } from "../rare-catalogs.js";
import type { NativeSource } from "./native-source.js";

function textSearch(
  word: string,
  [catalog, prefix]: readonly [catalog: RareCatalog, prefix: string],
  create: string,
): NativeSource {
  return {
    words: `TEXT SEARCH ${word}`,
    catalog,
    from: `${catalog} o join ns on ns.oid = o.${prefix}namespace`,
    identity: qualified(`o.${prefix}name`),
    name: `o.${prefix}name`,
    namespace: "ns.name",
    create: () => `'CREATE TEXT SEARCH ${word} ' || ${qualified(`o.${prefix}name`)} || ' ' || ${create}`,
  };
}

const named = (catalog: string, prefix: string, oid: string): string =>
  `(select format('%I.%I', n.nspname, t.${prefix}name) from ${catalog} t
      join pg_namespace n on n.oid = t.${prefix}namespace where t.oid = ${oid})`;

const parser = textSearch(
  "PARSER",
  ["pg_ts_parser", "prs"],
  lines([
    routineOption("START", "o.prsstart"),
    routineOption("GETTOKEN", "o.prstoken"),
    routineOption("END", "o.prsend"),
    routineOption("HEADLINE", "o.prsheadline"),
    routineOption("LEXTYPES", "o.prslextype"),
  ]),
);

const template = textSearch(
  "TEMPLATE",
  ["pg_ts_template", "tmpl"],
  lines([routineOption("INIT", "o.tmplinit"), routineOption("LEXIZE", "o.tmpllexize")]),
);

const dictionary = textSearch(
  "DICTIONARY",
  ["pg_ts_dict", "dict"],
  lines([option("TEMPLATE", named("pg_ts_template", "tmpl", "o.dicttemplate")), "o.dictinitoption"]),
);

const configuration: NativeSource = {
  ...textSearch(
    "CONFIGURATION",
    ["pg_ts_config", "cfg"],
    `'(PARSER = ' || ${named("pg_ts_parser", "prs", "o.cfgparser")} || ')'`,
  ),
  // kinds of words that go through the same dictionaries are said together
  after: () => `(select array_agg(format(E'ALTER TEXT SEARCH CONFIGURATION %s\\n  ADD MAPPING FOR %s\\n  WITH %s',
      ${qualified("o.cfgname")}, kinds, dictionaries) order by first)
    from (select min(kind) as first, string_agg(quote_ident(alias), ', ' order by kind) as kinds, dictionaries
      from (select m.maptokentype as kind, string_agg(m.mapdict::regdictionary::text, ', ' order by m.mapseqno) as dictionaries
          from pg_ts_config_map m where m.mapcfg = o.oid group by 1) mapped
        join ts_token_type(o.cfgparser) t on t.tokid = kind
      group by dictionaries) grouped)`,
};

export const textSearches: readonly NativeSource[] = [parser, template, dictionary, configuration];
