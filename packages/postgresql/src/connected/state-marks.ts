/**
 * Marks of the states that an open transaction puts its database into: two that are the same stand for the same rows in every
 * system catalog, so that what is read from these is the same too. A mark sums up, for each catalog, the rows that the
 * transaction has added less those that it has taken away, which only others still see.
 */
import type { Row } from "@dsl/planner";
import type { PostgresqlConnection } from "./connection.js";

interface Catalogs {
  readonly own: readonly string[];
  /** Of all databases: others may change them meanwhile. */
  readonly shared: readonly string[];
}

export class StateMarks {
  #catalogs: Promise<Catalogs | undefined> | undefined;

  /** `outside` sees the database as the transaction found it. `transactionId` is a number of 32 bits. */
  constructor(
    private readonly inside: PostgresqlConnection,
    private readonly outside: PostgresqlConnection,
    private readonly transactionId: string,
  ) {}

  /** Undefined: it cannot be told. */
  async read(): Promise<string | undefined> {
    const catalogs = await (this.#catalogs ??= this.#readableCatalogs());
    if (catalogs === undefined) return undefined;
    const touched = await this.#touched(catalogs);
    const [[added, others], removed] = await Promise.all([
      this.#inside({ ...catalogs, own: touched }),
      this.#sums(this.outside, touched, "xmax"),
    ]);
    return markOf(added, removed, others[0]);
  }

  /** Those that the transaction has written to: all others have the rows that they had. */
  async #touched({ own }: Catalogs): Promise<readonly string[]> {
    const [row] = await this.inside.query(touchedSql);
    const names = row?.counts === "on" && Array.isArray(row.names) ? new Set(row.names) : undefined;
    return own.filter((name) => names?.has(name) ?? true);
  }

  close(): Promise<void> {
    return this.outside.close();
  }

  /** A connection takes one query at a time. */
  async #inside({ own, shared }: Catalogs): Promise<readonly [readonly Row[], readonly Row[]]> {
    return [await this.#sums(this.inside, own, "xmin"), await this.inside.query(othersSql(shared))];
  }

  /** Undefined where the role may not read one of them. */
  async #readableCatalogs(): Promise<Catalogs | undefined> {
    const rows = await this.outside.query(catalogsSql);
    if (!rows.every(({ readable }) => readable === true)) return undefined;
    const [shared, own] = [true, false].map((is) =>
      rows.filter((row) => row.shared === is).map(({ name }) => String(name)),
    );
    return { own: own!, shared: shared! };
  }

  async #sums(
    connection: PostgresqlConnection,
    catalogs: readonly string[],
    writer: "xmin" | "xmax",
  ): Promise<readonly Row[]> {
    if (catalogs.length === 0) return [];
    const isChanged = `age(t.${writer}) <= age('${this.transactionId}'::xid)`;
    const one = (catalog: string) => `
      select '${catalog}' as catalog, count(*)::int as rows, count(*) filter (where ${isChanged})::int as changed,
        coalesce(sum(${hash}) filter (where ${isChanged} and ${counted[catalog] ?? true}), 0)::text as sum
      from pg_catalog.${catalog} t where ${ofThisDatabase[catalog] ?? true}`;
    return connection.query(`${catalogs.map(one).join(" union all ")} order by catalog`);
  }
}

/**
 * Where a relation lies, and what was counted of it, is no structure; nor is which number a TOAST relation has, made anew by each
 * rewrite, or how many columns have been dropped.
 */
const uncounted =
  "{relfilenode,relpages,reltuples,relallvisible,relallfrozen,relfrozenxid,relminmxid,reltoastrelid,relnatts}";

const hash = `hashtextextended((to_jsonb(t) - '${uncounted}'::text[]
  - case when to_jsonb(t) ->> 'relnamespace' = '99' then '{oid,reltype}'::text[] else '{}' end)::text, 0)`;

const toast = "(select oid from pg_catalog.pg_class where relnamespace = 99)";

/** Rows that are not of TOAST relations, whose own rows in pg_class say all that may differ, nor of dropped columns. */
const counted: Readonly<Record<string, string>> = {
  pg_attribute: `not t.attisdropped and t.attrelid not in ${toast}`,
  pg_index: `t.indrelid not in ${toast}`,
  pg_depend: `not (t.classid = 'pg_class'::regclass and t.objid in ${toast})
    and not (t.refclassid = 'pg_class'::regclass and t.refobjid in ${toast})`,
  pg_type: "t.typnamespace <> 99",
};

const thisDatabase = "(select oid from pg_catalog.pg_database where datname = current_database())";

/** Of the catalogs that all databases share, one names the database. */
const ofThisDatabase: Readonly<Record<string, string>> = {
  pg_shdepend: `t.dbid = ${thisDatabase}`,
};

/** Not counted: what is said of rows, of large objects and of databases. Roles and user mappings are read by their views. */
const catalogsSql = `
  select relname::text as name, has_table_privilege(oid, 'select') as readable, relisshared and relname <> 'pg_shdepend' as shared
  from pg_class
  where relnamespace = 'pg_catalog'::regnamespace and relkind = 'r' and relname not in ('pg_statistic',
    'pg_statistic_ext_data', 'pg_largeobject', 'pg_largeobject_metadata', 'pg_database', 'pg_shdescription', 'pg_authid',
    'pg_user_mapping', 'pg_subscription', 'pg_subscription_rel', 'pg_replication_origin')`;

/** What the transaction has written so far, rolled back or not; nothing is counted where that is switched off. */
const touchedSql = `
  select current_setting('track_counts') as counts, coalesce(array_agg(relname::text), '{}') as names
  from pg_stat_xact_sys_tables where schemaname = 'pg_catalog' and n_tup_ins + n_tup_upd + n_tup_del > 0`;

/** All of what everybody may read of these, which is little. Nobody but a superuser sees all of a subscription. */
function othersSql(shared: readonly string[]): string {
  const sums = ["pg_roles", "pg_user_mappings", ...shared].map(
    (name) => `(select sum(${hash}) from pg_catalog.${name} t)::text as ${name}`,
  );
  return `select exists (select from pg_subscription where subdbid = ${thisDatabase}) as subscribed, ${sums.join(", ")}`;
}

function markOf(added: readonly Row[], removed: readonly Row[], others: Row = {}): string | undefined {
  if (others.subscribed !== false) return undefined;
  const parts: unknown[] = [others];
  for (const [i, inside] of added.entries()) {
    const outside = removed[i];
    if (outside === undefined) return undefined;
    const change = Number(inside.changed) - Number(outside.changed);
    // a row was taken away that does not say by whom
    if (Number(inside.rows) - Number(outside.rows) !== change) return undefined;
    const sum = BigInt(String(inside.sum)) - BigInt(String(outside.sum));
    if (sum !== 0n) parts.push([inside.catalog, String(sum)]);
  }
  return JSON.stringify(parts);
}
