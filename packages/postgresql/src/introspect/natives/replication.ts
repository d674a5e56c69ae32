/** Publications and subscriptions. */
import type { NativeSource } from "./native-source.js";

/** ONLY where a table has children that would otherwise be meant too. */
const table = (version: number): string => `
      case when exists (select from pg_inherits i join pg_class c on c.oid = i.inhparent
        where i.inhparent = p.prrelid and c.relkind <> 'p') then 'ONLY ' else '' end || p.prrelid::regclass::text${
          version < 150000
            ? ""
            : `
      || coalesce((select ' (' || string_agg(quote_ident(a.attname), ', ' order by a.attnum) || ')' from pg_attribute a
          where a.attrelid = p.prrelid and a.attnum = any (p.prattrs::int2[])), '')
      || coalesce(' WHERE (' || pg_get_expr(p.prqual, p.prrelid) || ')', '')`
        }`;

const tables = (version: number): string =>
  `(select 'TABLE ' || string_agg(${table(version)}, E',\\n    ' order by p.prrelid::regclass::text) from pg_publication_rel p
      where p.prpubid = o.oid)`;

const namespaces = (version: number): string =>
  version < 150000
    ? "null"
    : `(select string_agg('TABLES IN SCHEMA ' || quote_ident(n.nspname), E',\\n  ' order by n.nspname)
      from pg_publication_namespace p join pg_namespace n on n.oid = p.pnnspid where p.pnpubid = o.oid)`;

const what = `nullif(concat_ws(', ', case when o.pubinsert then 'insert' end, case when o.pubupdate then 'update' end,
      case when o.pubdelete then 'delete' end, case when o.pubtruncate then 'truncate' end), 'insert, update, delete, truncate')`;

const publication: NativeSource = {
  words: "PUBLICATION",
  catalog: "pg_publication",
  from: "pg_publication o",
  identity: "quote_ident(o.pubname)",
  name: "o.pubname",
  create: (version) => `'CREATE PUBLICATION ' || quote_ident(o.pubname)
    || case when o.puballtables then ' FOR ALL TABLES'
      else coalesce(E' FOR\\n  ' || nullif(concat_ws(E',\\n  ', ${tables(version)}, ${namespaces(version)}), ''), '') end
    || coalesce(E'\\n  WITH (' || nullif(concat_ws(', ', 'publish = ' || quote_literal(${what}),
        case when o.pubviaroot then 'publish_via_partition_root = true' end
        ${version >= 180000 ? ", case when o.pubgencols = 's' then 'publish_generated_columns = stored' end" : ""}), '') || ')', '')`,
};

/** Options of a subscription that are not as usual, by the version that has them. */
const options = (version: number): readonly string[] => [
  "case when o.subsynccommit <> 'off' then 'synchronous_commit = ' || quote_literal(o.subsynccommit) end",
  ...(version >= 140000 ? ["case when o.subbinary then 'binary = true' end"] : []),
  ...(version >= 140000 && version < 160000 ? ["case when o.substream then 'streaming = on' end"] : []),
  ...(version >= 160000 ? [streaming(version)] : []),
  ...(version >= 150000
    ? [
        "case when o.subtwophasestate <> 'd' then 'two_phase = true' end",
        "case when o.subdisableonerr then 'disable_on_error = true' end",
      ]
    : []),
  ...(version >= 160000
    ? [
        "case when not o.subpasswordrequired then 'password_required = false' end",
        "case when o.subrunasowner then 'run_as_owner = true' end",
        "case when o.suborigin <> 'any' then 'origin = ' || o.suborigin end",
      ]
    : []),
  ...(version >= 170000 ? ["case when o.subfailover then 'failover = true' end"] : []),
];

function streaming(version: number): string {
  const usual = version >= 180000 ? "p" : "f";
  return `case when o.substream <> '${usual}' then 'streaming = ' || case o.substream when 't' then 'on' when 'p' then 'parallel' else 'off' end end`;
}

/** Only superusers may. */
export const readableSubscription = "has_column_privilege('pg_subscription', 'subconninfo', 'select')";

/**
 * Who may not read it must not name the column, so that it is read by a query in a text. Its password stays in the database.
 */
const connection = `regexp_replace(regexp_replace(replace(replace(replace(substring(
        query_to_xml('select subconninfo as c from pg_subscription where oid = ' || o.oid, true, false, '')::text from '<c>(.*)</c>'),
        '&lt;', '<'), '&gt;', '>'), '&amp;', '&'),
      $re$((?:password|sslpassword)\\s*=\\s*)('(?:[^'\\\\]|\\\\.)*'|[^\\s&]+)$re$, '\\1***', 'gi'),
      '(://[^:/@[:space:]]*:)[^@[:space:]]+@', '\\1***@')`;

/** Made without a connection, whatever state the one that was read is in. */
const subscription: NativeSource = {
  words: "SUBSCRIPTION",
  catalog: "pg_subscription",
  from: "pg_subscription o",
  where: `o.subdbid = (select oid from pg_database where datname = current_database()) and ${readableSubscription}`,
  identity: "quote_ident(o.subname)",
  name: "o.subname",
  create: (
    version,
  ) => `'CREATE SUBSCRIPTION ' || quote_ident(o.subname) || E'\\n  CONNECTION ' || quote_literal(${connection})
    || E'\\n  PUBLICATION ' || (select string_agg(quote_ident(p), ', ' order by n) from unnest(o.subpublications) with ordinality u(p, n))
    || E'\\n  WITH (' || concat_ws(', ', 'connect = false', 'enabled = false', 'slot_name = NONE', ${options(version).join(", ")}) || ')'`,
};

export const replication: readonly NativeSource[] = [publication, subscription];
