/**
 * Oracle B: everything that a PostgreSQL database says of itself in pg_catalog, a line for each row, with names in place of
 * OIDs and column numbers. It knows no object kind: which columns refer to what it asks of the server, and expressions it
 * has printed by the server. So it shares nothing with introspection, and what introspection forgets stands here.
 *
 * Left out is what lies on disk or follows from other rows: file numbers, statistics, toast tables, array types, triggers
 * of foreign keys, and numbers of dropped columns.
 */
import { readFileSync } from "node:fs";
import type { Connection, Row } from "@dsl/planner";

export interface PrintOptions {
  /** Whether the order of a table's columns counts. */
  readonly columnOrder: "counts" | "aside";
}

/** Sorted lines: `pg_class table:public.users {"relkind":"r",…}`. */
export async function printCatalog(connection: Connection, { columnOrder }: PrintOptions): Promise<readonly string[]> {
  return connection.snapshot(async () => {
    await connection.execute("set local search_path = ''");
    const tables = await readTables(connection, await readReferences(connection));
    const names = await readNames(connection, tables);
    const lines = tables.flatMap((table) => table.rows.map((row) => printRow(table, row, names)));
    lines.push(...(await privilegesOnEngine(connection)));
    return (columnOrder === "counts" ? lines : lines.map((line) => line.replace(/"#":\d+,?/, ""))).sort();
  });
}

/** Of what every database has from the beginning only privileges can be other than there. */
async function privilegesOnEngine(connection: Connection): Promise<readonly string[]> {
  const lists = [
    ["pg_class", "oid", "0", "relacl", "case relkind when 'S' then 's' else 'r' end", "relowner"],
    ["pg_attribute", "attrelid", "attnum", "attacl", "'c'", "10"],
    ["pg_proc", "oid", "0", "proacl", "'f'", "proowner"],
    ["pg_type", "oid", "0", "typacl", "'T'", "typowner"],
    ["pg_namespace", "oid", "0", "nspacl", "'n'", "nspowner"],
    ["pg_language", "oid", "0", "lanacl", "'l'", "lanowner"],
  ].map(
    ([catalog = "", oid = "", part = "", acl = "", letter = "", owner = ""]) => `
      select (pg_identify_object('${catalog === "pg_attribute" ? "pg_class" : catalog}'::regclass, ${oid}, ${part})).identity as name,
        array(select each::text from unnest(${acl}) each order by 1) as acl
      from ${catalog} where ${oid} < ${ownOids} and ${acl} is not null
        and array(select each::text from unnest(${acl}) each order by 1)
          <> array(select each::text from unnest(acldefault(${letter}::"char", ${owner})) each order by 1)`,
  );
  const rows = await connection.query(lists.join("\nunion all\n"));
  return rows.map(({ name, acl }) => `privileges ${String(name)} ${JSON.stringify(acl)}`);
}

/** Columns of a catalog that hold OIDs, and of which catalog. */
interface References {
  /** `pg_class.relnamespace` → `pg_namespace` */
  readonly objects: ReadonlyMap<string, string>;
  /** Numbers of columns → the column of the same catalog that says of which table. `pg_index.indkey` → `indrelid` */
  readonly columns: ReadonlyMap<string, string>;
}

async function readReferences(connection: Connection): Promise<References> {
  const objects = new Map<string, string>();
  const columns = new Map([
    ["pg_constraint.confdelsetcols", "conrelid"],
    ["pg_publication_rel.prattrs", "prrelid"],
  ]);
  for (const line of await catalogForeignKeys(connection)) {
    const [from, names = "", to = ""] = line.split(" ");
    const [first, second] = names.split(",");
    if (second === undefined) objects.set(`${from}.${first!}`, to);
    else columns.set(`${from}.${second}`, first!);
  }
  return { objects, columns };
}

/** `pg_trigger tgrelid,tgattr pg_attribute`. Since PostgreSQL 14 the server knows them itself; before, they are those of 14. */
async function catalogForeignKeys(connection: Connection): Promise<readonly string[]> {
  if (isBefore14(connection))
    return readFileSync(new URL("./references-of-13.txt", import.meta.url), "utf8").split("\n");
  const rows = await connection.query(
    `select concat_ws(' ', fktable, array_to_string(fkcols, ','), pktable) as line from pg_get_catalog_foreign_keys()`,
  );
  return rows.map(({ line }) => String(line).replaceAll("pg_catalog.", ""));
}

const isBefore14 = ({ serverVersion }: Connection): boolean => serverVersion < 140_000;

type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
type CatalogRow = Readonly<Record<string, Value>>;

interface CatalogTable {
  readonly name: string;
  readonly rows: readonly CatalogRow[];
  readonly references: References;
}

/** Shared by all databases, or no part of a schema. */
const notPrinted =
  /^pg_(statistic|statistic_ext_data|largeobject.*|init_privs|shdepend|replication_origin|subscription_rel)$/;

/** What lies on disk, is filled in lazily, or follows from other rows. `typdefault` is printed from its tree. */
const physical = new Set(
  `tableoid relfilenode relpages reltuples relallvisible relallfrozen relhasindex relhasrules relhastriggers relhassubclass
   relnatts relfrozenxid relminmxid relrewrite reltoastrelid reltype attcacheoff atthasmissing attmissingval attndims typndims
   typarray indcheckxmin attrelid_dropped conbin indexprs indpred proargdefaults prosqlbody ev_qual ev_action tgqual stxexprs
   partexprs typdefaultbin typdefault adbin relpartbound polqual polwithcheck prqual subconninfo`.split(/\s+/),
);

/**
 * A foreign key to a partitioned table has a part for each partition. The server numbers them as it makes them, and nobody
 * may name them: they are told apart by what they refer to.
 */
const isPart = (row: string): string => `(${row}.contype = 'f' and exists (select from pg_constraint whole
  where whole.oid = ${row}.conparentid and whole.confrelid <> ${row}.confrelid))`;

/** A partition's NOT NULL may be its own beside that of its parent. No dump keeps it, and no statement takes it away. */
const isBesideParents = (row: string): string =>
  `(${row}.contype = 'n' and ${row}.coninhcount > 0 and (select relispartition from pg_class c where c.oid = ${row}.conrelid))`;

/** Trees, as the server prints them; no privileges are those of the owner and of everyone by default. */
const printed: Readonly<Record<string, string>> = {
  pg_attrdef: `'expression', pg_get_expr(adbin, adrelid)`,
  pg_class: `'bound', pg_get_expr(relpartbound, oid),
             'relacl', case when relkind <> 'i' and relkind <> 'I' and relkind <> 'c'
               then coalesce(relacl, acldefault((case relkind when 'S' then 's' else 'r' end)::"char", relowner)) end,
             'reloptions', (select jsonb_agg(each order by each) from unnest(reloptions) each)`,
  pg_constraint: `'conislocal', conislocal and not ${isBesideParents("t")}, 'conname', case when ${isPart("t")} then '' else conname end, 'definition', pg_get_constraintdef(oid), 'connoinherit', connoinherit and contype in ('c', 'n')`,
  pg_foreign_data_wrapper: `'fdwacl', coalesce(fdwacl, acldefault('F', fdwowner))`,
  pg_foreign_server: `'srvacl', coalesce(srvacl, acldefault('S', srvowner))`,
  pg_index: `'definition', pg_get_indexdef(indexrelid)`,
  pg_partitioned_table: `'definition', pg_get_partkeydef(partrelid)`,
  pg_policy: `'using', pg_get_expr(polqual, polrelid), 'check', pg_get_expr(polwithcheck, polrelid)`,
  pg_language: `'lanacl', coalesce(lanacl, acldefault('l', lanowner))`,
  pg_namespace: `'nspacl', coalesce(nspacl, acldefault('n', nspowner))`,
  pg_proc: `'proacl', coalesce(proacl, acldefault('f', proowner)), 'arguments', pg_get_function_arguments(oid),
            'definition', case when prokind <> 'a' then pg_get_functiondef(oid) end`,
  pg_publication_rel: `'where', to_jsonb(t) -> 'prqual' is not null`,
  pg_rewrite: `'definition', pg_get_ruledef(oid)`,
  pg_sequence: `'seqstart', seqstart::text, 'seqmin', seqmin::text, 'seqmax', seqmax::text`,
  pg_statistic_ext: `'expressions', to_jsonb(pg_get_statisticsobjdef_expressions(oid))`,
  pg_trigger: `'definition', pg_get_triggerdef(oid)`,
  pg_type: `'typacl', coalesce(typacl, acldefault('T', typowner)), 'default', coalesce(pg_get_expr(typdefaultbin, 'pg_catalog.pg_type'::regclass), typdefault)`,
  pg_attribute: `'#', rank() over (partition by attrelid order by attnum)`,
  pg_enum: `'enumsortorder', rank() over (partition by enumtypid order by enumsortorder)`,
};

const ownOids = 16384;
/** Arrays; before 14 toast tables have a row type, too. */
const sideType = `(select typarray from pg_type union select oid from pg_type where typnamespace = 'pg_toast'::regnamespace)`;
const toast = `(select oid from pg_class where relnamespace = 'pg_toast'::regnamespace)`;

/** Rows of things that are not printed. */
const filters: Readonly<Record<string, string>> = {
  pg_attribute: `attnum > 0 and not attisdropped and attrelid not in ${toast}
    and (select relkind <> 'S' and (relkind not in ('i', 'I') or attstattarget <> -1) from pg_class c where c.oid = attrelid)`,
  pg_class: `relnamespace <> 'pg_toast'::regnamespace`,
  pg_depend: `deptype <> 'p' and not (classid = 'pg_type'::regclass and objid in ${sideType})
    and not (refclassid = 'pg_type'::regclass and refobjid in ${sideType})
    and not (classid = 'pg_class'::regclass and objid in ${toast})
    and not (classid = 'pg_trigger'::regclass and exists (select from pg_trigger t where t.oid = objid and tgisinternal))`,
  pg_index: `indexrelid not in ${toast}`,
  pg_trigger: `not tgisinternal`,
  pg_type: `oid not in ${sideType}`,
};

async function readTables(connection: Connection, references: References): Promise<readonly CatalogTable[]> {
  const catalogs = await connection.query(
    `select relname::text as name, exists (select from pg_attribute where attrelid = c.oid and attname = 'oid') as "hasOid",
       (select attname::text from pg_attribute where attrelid = c.oid and attnum = 1) as first
     from pg_class c where relnamespace = 'pg_catalog'::regnamespace and relkind = 'r' and not relisshared order by 1`,
  );
  const printable = catalogs.filter(({ name }) => !notPrinted.test(String(name)));
  const shown = isBefore14(connection) ? { ...printed, pg_statistic_ext: "" } : printed; // no expressions in statistics yet
  const all = await connection.query(printable.map((each) => rowsOf(each, shown)).join("\nunion all\n"));
  const rows = new Map<string, CatalogRow[]>(printable.map(({ name }) => [String(name), []]));
  for (const { catalog, row } of all) rows.get(String(catalog))?.push(JSON.parse(String(row)) as CatalogRow);
  return [...rows].map(([name, each]) => ({ name, rows: each, references }));
}

function rowsOf({ name, hasOid, first }: Row, shown: typeof printed): string {
  const catalog = String(name);
  const key = hasOid === true ? "oid" : String(first);
  const own =
    catalog === "pg_namespace" ? `nspname !~ '^pg_' and nspname <> 'information_schema'` : isOwn(catalog, key);
  return `select '${catalog}' as catalog, (to_jsonb(t) || jsonb_build_object(${shown[catalog] ?? ""}))::text as row
    from pg_catalog.${catalog} t where ${own} and ${filters[catalog] ?? "true"}`;
}

/** A comment on the schema `public` counts, which is as old as the server. */
function isOwn(catalog: string, key: string): string {
  if (catalog === "pg_depend") return `(objid >= ${ownOids} and (refobjid >= ${ownOids} or deptype <> 'n'))`;
  const own = `${key}::oid >= ${ownOids}`;
  return catalog === "pg_description"
    ? `(${own} or classoid = 'pg_namespace'::regclass and objoid = to_regnamespace('public'))`
    : own;
}

/** By catalog, OID and column number. */
type Names = ReadonlyMap<string, string>;

interface Reference {
  readonly catalog: string;
  readonly oid: number;
  readonly column: number;
}

const keyOf = ({ catalog, oid, column }: Reference): string => `${catalog} ${oid} ${column}`;

async function readNames(connection: Connection, tables: readonly CatalogTable[]): Promise<Names> {
  const catalogs = await connection.query(
    `select oid::int as oid, relname::text as name from pg_class where relnamespace = 'pg_catalog'::regnamespace and relkind = 'r'`,
  );
  const catalogNames = new Map(catalogs.map(({ oid, name }) => [Number(oid), String(name)]));
  const wanted = new Map<string, Reference>();
  for (const table of tables) {
    for (const row of table.rows) {
      for (const each of referencesOf(table, row, catalogNames)) wanted.set(keyOf(each), each);
    }
  }
  const rows = await connection.query(
    `with recursive part as (
       select oid, conparentid as whole, confrelid::regclass as refers from pg_constraint t where ${isPart("t")}
       union all
       select part.oid, t.conparentid, refers from part join pg_constraint t on t.oid = whole where ${isPart("t")})
     select c as catalog, o as oid, s as column, i.type || ':' || i.identity || coalesce(' for ' || refers, '') as name
     from jsonb_to_recordset($1::jsonb) as w(c text, o bigint, s int)
       left join (part join pg_constraint top on top.oid = whole and not ${isPart("top")}) on c = 'pg_constraint' and part.oid = o,
       lateral pg_identify_object(('pg_catalog.' || c)::regclass, coalesce(whole, o::oid), s) i`,
    [JSON.stringify([...wanted.values()].map(({ catalog, oid, column }) => ({ c: catalog, o: oid, s: column })))],
  );
  const names = new Map<string, string>(
    rows.map(({ catalog, oid, column, name }) => [
      keyOf({ catalog: String(catalog), oid: Number(oid), column: Number(column) }),
      String(name),
    ]),
  );
  for (const [oid, name] of catalogNames) names.set(keyOf({ catalog: "", oid, column: 0 }), name);
  return names;
}

function referencesOf(
  table: CatalogTable,
  row: CatalogRow,
  catalogs: ReadonlyMap<number, string>,
): readonly Reference[] {
  const found: Reference[] = [];
  if (isObject(table, row)) {
    found.push({ catalog: table.name, oid: Number(row["oid"]), column: 0 });
  }
  for (const [column, value] of Object.entries(row)) {
    const to = table.references.objects.get(`${table.name}.${column}`);
    if (to !== undefined) for (const oid of numbers(value)) found.push({ catalog: to, oid, column: 0 });
    const of = table.references.columns.get(`${table.name}.${column}`);
    if (of !== undefined) {
      for (const number of numbers(value)) found.push({ catalog: "pg_class", oid: Number(row[of]), column: number });
    }
  }
  for (const [catalog, object, column] of addresses) {
    const name = catalogs.get(Number(row[catalog] ?? 0));
    if (name !== undefined) {
      found.push({ catalog: name, oid: Number(row[object]), column: Math.max(0, Number(row[column])) });
    }
  }
  return found;
}

/** A label of an enum has an OID and is no object. */
function isObject({ name }: CatalogTable, row: CatalogRow): boolean {
  return row["oid"] !== undefined && name !== "pg_enum";
}

/** Pairs of columns that name an object of any catalog. */
const addresses = [
  ["classid", "objid", "objsubid"],
  ["refclassid", "refobjid", "refobjsubid"],
  ["classoid", "objoid", "objsubid"],
] as const;

/** OIDs are told from names: a `regproc` prints as a name already. */
function numbers(value: Value | undefined): readonly number[] {
  const list = Array.isArray(value) ? (value as readonly Value[]) : [value];
  return list.map((each) => Number(each)).filter((each) => Number.isInteger(each) && each > 0);
}

function printRow(table: CatalogTable, row: CatalogRow, names: Names): string {
  const shown: Record<string, unknown> = {};
  const name = (catalog: string, oid: Value | undefined, column: Value = 0): unknown => {
    const key = keyOf({ catalog, oid: Number(oid), column: Number(column) });
    return names.get(key) ?? (Number(oid) === 0 || Number(column) === 0 ? 0 : oid);
  };
  for (const [column, value] of Object.entries(row)) {
    if (physical.has(column) || column === "oid" || column === "attnum" || column === "adnum") continue;
    const to = table.references.objects.get(`${table.name}.${column}`);
    const of = table.references.columns.get(`${table.name}.${column}`);
    if (to !== undefined)
      shown[column] = inOrder(
        column,
        map(value, (each) => (Number(each) > 0 ? name(to, each) : each)),
      );
    else if (of !== undefined)
      shown[column] = inOrder(
        column,
        map(value, (each) => (Number(each) > 0 ? name("pg_class", row[of], each) : each)),
      );
    else
      shown[column] = column.endsWith("acl") && Array.isArray(value) ? [...(value as readonly string[])].sort() : value;
  }
  for (const [catalog, object, column] of addresses) {
    if (row[catalog] === undefined) continue;
    const of = names.get(keyOf({ catalog: "", oid: Number(row[catalog]), column: 0 })) ?? "";
    shown[object] = name(of, row[object], Math.max(0, Number(row[column])));
    delete shown[column];
  }
  const own = isObject(table, row) ? ` ${String(name(table.name, row["oid"]))}` : "";
  const sorted = Object.fromEntries(Object.entries(shown).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${table.name}${own} ${JSON.stringify(sorted)}`;
}

/** The roles of a policy are a set; the server keeps the columns of statistics in the table's order. */
const inOrder = (column: string, value: unknown): unknown =>
  (column === "polroles" || column === "stxkeys") && Array.isArray(value)
    ? [...(value as readonly string[])].sort()
    : value;

function map(value: Value, each: (one: Value) => unknown): unknown {
  return Array.isArray(value) ? (value as readonly Value[]).map(each) : each(value);
}
