import {
  type Catalog,
  type IntrospectionOptions,
  type Row,
  type StatementKind,
  type StatementObject,
  type Table,
  catalogText,
  objectId,
} from "@dsl/planner";
import { beforeAll, describe, expect, test } from "vitest";
import { postgresql } from "./index.js";
import { openDatabase, readCatalog, readSql, statementsFor } from "./database.test.support.js";
import type { PostgresqlConnection } from "./connected/connection.js";

let database: PostgresqlConnection;
let catalog: Catalog;

beforeAll(async () => {
  database = await openDatabase();
  await database.executeScript(readSql("./introspect/everything.test.sql"));
  catalog = await readCatalog(database);
});

function table(name: string): Table {
  const found = catalog.tables.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
}

function statement(kind: StatementKind, name: string): StatementObject {
  const found = catalog.statements.find((each) => each.kind === kind && each.name === name);
  if (found === undefined) throw new Error(`no ${kind} ${name}`);
  return found;
}

test("an empty database made by the plan for this one is this one", async () => {
  const made = await openDatabase();
  await made.execute("set check_function_bodies = off");
  for (const each of statementsFor(made, await readCatalog(made), catalog)) await made.execute(each);
  expect(catalogText(await readCatalog(made))).toBe(catalogText(catalog));
});

test("everything is understood", () => {
  expect(catalog.unknown).toEqual([]);
});

test("the number of queries does not depend on the number of objects", () => {
  const { length } = postgresql.introspect.queries({ namespaces: undefined, serverVersion: 180000, ignoredTables: [] });
  expect(length).toBe(2);
});

describe("columns", () => {
  test("numbered ones say how, and only what is not usual of their sequence", () => {
    const { columns } = table("columns");
    const identities = Object.fromEntries(
      columns.flatMap(({ name, identity }) => (identity ? [[name, identity]] : [])),
    );
    expect(identities).toEqual({
      id: { kind: "serial", sequence: "columns_id_seq", options: {} },
      small: { kind: "serial", sequence: "columns_small_seq", options: {} },
      big: { kind: "serial", sequence: "columns_big_seq", options: { increment: "3" } },
      identified: {
        kind: "always",
        sequence: "columns_identified_seq",
        options: { start: "10", increment: "2", min: "4", max: "1000", cache: "3", cycle: true },
      },
      by_default: { kind: "byDefault", sequence: "Odd seq", options: {} },
    });
    expect(table("changed_serial").columns[0]?.identity?.options).toEqual({ type: "integer" });
  });

  test("types and defaults are as the engine prints them", () => {
    const { columns } = table("columns");
    const shown = Object.fromEntries(columns.map(({ name, type, default: value }) => [name, [type.text, value]]));
    expect(shown).toMatchObject({
      text_value: ["text", "'it''s'::text"],
      stamped: ["timestamp(3) with time zone", "now()"],
      fixed: ["timestamp with time zone", "'2024-01-02 01:04:05+00'::timestamp with time zone"],
      amount: ["numeric(12,2)", "0.00"],
      feelings: ["public.mood[]", "ARRAY['sad'::public.mood, 'o''k'::public.mood]"],
      ci: ["public.citext", undefined],
      from_plain: ["bigint", "nextval('public.plain'::regclass)"],
    });
  });

  test("a user's type is named, also under an array; an extension's is not", () => {
    const { columns } = table("columns");
    const named = columns.flatMap(({ name, type }) => (type.userType ? [[name, type.userType.name]] : []));
    expect(Object.fromEntries(named)).toEqual({
      feeling: "mood",
      feelings: "mood",
      home: "address",
      homes: "address",
      pair: "even",
    });
  });

  test("what else there is to say of one", () => {
    const { columns } = table("columns");
    const of = (name: string) => columns.find((column) => column.name === name);
    expect(of("total")).toMatchObject({ generated: { expression: "(amount * (2)::numeric)", stored: true } });
    expect(of("shown")).toMatchObject({ generated: { expression: "upper(text_value)", stored: false } });
    expect(of("letters")).toMatchObject({ collation: "C", type: { text: "character(3)" } });
    expect(of("external")).toMatchObject({ storage: "EXTERNAL" });
    expect(of("squeezed")).toMatchObject({ compression: "pglz" });
    expect(of("counted")).toMatchObject({ statistics: 500, notNull: { name: "later", validated: false } });
    expect(of("named_required")).toMatchObject({ nullable: false, notNull: { name: "must be", validated: true } });
    expect(of('Odd "column')).toEqual({
      name: 'Odd "column',
      type: { text: "text" },
      nullable: true,
      comment: "odd",
    });
  });

  test("what defaults and types need is named", () => {
    const of = (name: string, column: string) => table(name).columns.find((each) => each.name === column)?.needs;
    expect(of("columns", "ci")).toEqual([objectId("extension", { name: "citext" })]);
    expect(of("columns", "from_plain")).toEqual([objectId("sequence", { namespace: "public", name: "plain" })]);
    expect(of("with_routine_default", "a")).toEqual([
      objectId("routine", { namespace: "public", name: "is_even" }, "integer"),
    ]);
    expect(of("columns", "id")).toBeUndefined();
  });
});

describe("constraints", () => {
  test("foreign keys have every option", () => {
    const { foreignKeys } = table("children");
    expect(foreignKeys.find(({ name }) => name === "full_key")).toEqual({
      name: "full_key",
      columns: ["b", "a"],
      references: { namespace: "public", name: "parents" },
      referencedColumns: ["b", "a"],
      onUpdate: "cascade",
      onDelete: "setNull",
      onDeleteColumns: ["a"],
      match: "full",
      deferrable: "deferred",
      validated: true,
      enforced: true,
    });
    const states = foreignKeys.map(({ name, validated, enforced }) => [name, validated, enforced]);
    expect(states).toContainEqual(["not_valid", false, true]);
    expect(states).toContainEqual(["not_enforced", false, false]);
  });

  test("keys and exclusions", () => {
    const parents = table("parents");
    expect(parents.primaryKey).toEqual({
      name: "parents_pk",
      items: ["b", "a"].map((column) => ({ target: { kind: "column", column } })),
      include: ["c"],
      storage: { fillfactor: "80" },
      comment: "key",
    });
    expect(parents.indexes.find(({ name }) => name === "parents_u")).toMatchObject({
      constraint: true,
      nullsNotDistinct: true,
      deferrable: "immediate",
    });
    expect(table("rooms").exclusions).toMatchObject([
      {
        name: "no_overlap",
        method: "gist",
        items: [{ operator: "=" }, { operator: "&&" }],
        where: "(note IS NULL)",
        deferrable: "immediate",
      },
    ]);
    expect(table("periods").primaryKey).toMatchObject({ period: true });
    expect(table("uses_periods").foreignKeys).toMatchObject([{ period: true }]);
  });

  test("checks have their expression alone", () => {
    const { checks } = table("columns");
    expect(Object.fromEntries(checks.map(({ name, ...rest }) => [name, rest]))).toMatchObject({
      columns_amount_check: { expression: "(amount >= (0)::numeric)", validated: true, enforced: true },
      checked: { expression: "(counted > 0)", validated: false, comment: "why" },
      "no inherit": { noInherit: true },
      unenforced: { enforced: false },
    });
  });
});

test("indexes say what is not the default", () => {
  const { indexes, options } = table("indexed");
  const items = Object.fromEntries(
    indexes.map(({ name, items: all }) => [
      name,
      all.map(({ target, ...rest }) => [target.kind === "column" ? target.column : target.expression, rest]),
    ]),
  );
  expect(items).toMatchObject({
    indexed_a_b_c_idx: [
      ["a", { descending: true }],
      ["b", { nulls: "first" }],
      ["c", { descending: true, nulls: "last" }],
    ],
    'Odd "index': [
      ["lower(b)", {}],
      ["(a + 1)", { descending: true }],
      ["H", {}],
    ],
    i_ops: [
      ["b", { opclass: '"Odd ""name".gin_trgm_ops' }],
      ["f", { opclass: "jsonb_path_ops" }],
    ],
    i_params: [["d", { opclass: "tsvector_ops(siglen='100')" }]],
    i_pattern: [
      ["b", { opclass: "text_pattern_ops" }],
      ["c", { opclass: "varchar_pattern_ops" }],
    ],
    i_coll: [
      ["b", { collation: "C" }],
      ["g", { collation: "default" }],
      ["(b || g)", { collation: "de-x-icu" }],
    ],
  });
  expect(indexes.find(({ name }) => name === "i_unique")).toMatchObject({
    unique: true,
    constraint: false,
    include: ["c"],
    nullsNotDistinct: true,
    storage: { fillfactor: "50" },
    where: "((a > 0) AND (b IS NOT NULL))",
  });
  expect(options.replicaIdentity).toBe('USING INDEX "i_identity"');
});

describe("kinds of tables", () => {
  test("partitions have what they inherit, marked", () => {
    const parent = table("events");
    expect(parent.options.partitionBy).toBe("RANGE (at)");
    const partition = table("events_2024");
    expect(partition.options).toMatchObject({
      partitionBy: "LIST (kind)",
      partitionOf: {
        parent: { namespace: "public", name: "events" },
        bound: "FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00')",
      },
    });
    expect(partition.columns.every(({ inherited }) => inherited === true)).toBe(true);
    expect(partition.checks).toMatchObject([{ name: "kind_known", inherited: true }]);
    expect(partition.primaryKey).toMatchObject({ inherited: true });
    expect(table("refers_to_partitioned").foreignKeys).toHaveLength(1);
  });

  test("children of tables and tables of a type", () => {
    const derived = table("derived");
    expect(derived.options.inherits?.map(({ name }) => name)).toEqual(["base", "other_base"]);
    expect(derived.columns.filter(({ inherited }) => inherited !== true).map(({ name }) => name)).toEqual([
      "name",
      "extra",
    ]);
    expect(table("typed").options.ofType).toEqual({ namespace: "public", name: "address" });
  });

  test("options", () => {
    expect(table("unlogged_table").options).toEqual({
      unlogged: true,
      storage: { fillfactor: "70", autovacuum_enabled: "false", "toast.autovacuum_enabled": "false" },
    });
    expect(table("secured").options).toEqual({ rowSecurity: { enabled: true, force: true } });
  });
});

describe("objects by their statement", () => {
  test("a view needs the columns that it reads, and a key that it groups by", () => {
    const columns = { namespace: "public", name: "columns" };
    expect(statement("view", "plain_view").needs).toEqual(
      ["amount", "id", "text_value"].map((name) => objectId("column", columns, name)),
    );
    expect(statement("view", "grouped").needs).toContain(objectId("constraint", columns, "columns_pkey"));
    expect(statement("view", "on_view").needs).toEqual([objectId("view", { namespace: "public", name: "numbers" })]);
  });

  test("what completes them is there", () => {
    expect(statement("materializedView", "counted")).toMatchObject({
      drop: 'DROP MATERIALIZED VIEW "public"."counted"',
      after: [
        "CREATE INDEX counted_expr ON public.counted USING btree (((n + 1))) WITH (fillfactor='50')",
        `COMMENT ON INDEX "public"."counted_expr" IS 'index'`,
        "CREATE UNIQUE INDEX counted_kind ON public.counted USING btree (kind)",
        'ALTER MATERIALIZED VIEW "public"."counted" CLUSTER ON "counted_kind"',
        'ALTER MATERIALIZED VIEW "public"."counted" ALTER COLUMN "kind" SET STATISTICS 200',
        `COMMENT ON MATERIALIZED VIEW "public"."counted" IS 'count'`,
      ],
    });
    expect(statement("trigger", "off").after).toEqual([
      'ALTER TABLE "public"."columns" DISABLE TRIGGER "off"',
      `COMMENT ON TRIGGER "off" ON "public"."columns" IS 'off'`,
    ]);
    expect(catalog.access).toContainEqual({
      on: objectId("routine", { namespace: "public", name: "touch" }, ""),
      grants: [{ role: "public", privilege: "EXECUTE", revoked: true }],
    });
    expect(statement("view", "checked_view").create).toContain(
      "WITH (security_barrier='true', security_invoker='true', check_option='local')",
    );
  });

  test("overloads are told apart by their argument types", () => {
    const { statements } = catalog;
    const overloads = statements.filter(({ name }) => name === "overloaded").map((each) => each.arguments);
    expect(overloads).toEqual(["integer, text", "integer[]"]);
    expect(statement("function", "atomic").needs).toContain(
      objectId("column", { namespace: "public", name: "columns" }, "feeling"),
    );
  });

  test("only triggers that somebody made", () => {
    const { statements } = catalog;
    const triggers = statements.filter(({ kind }) => kind === "trigger").map(({ name, table: of }) => [name, of?.name]);
    expect(triggers).toEqual([
      ['Odd "trigger', "columns"],
      ["deferred_touch", "columns"],
      ["instead_of", "plain_view"],
      ["off", "columns"],
      ["on_events", "events"],
      ["transition", "columns"],
    ]);
  });
});

test("only the namespaces that are asked for, and none of the tables that are left out", async () => {
  const options = { serverVersion: database.serverVersion, namespaces: ['Odd "name'], ignoredTables: [] };
  const read = async (more: Partial<IntrospectionOptions>) => {
    const whole: IntrospectionOptions = { ...options, ...more };
    const results: Record<string, readonly Row[]> = {};
    for (const { name, sql, params } of postgresql.introspect.queries(whole))
      results[name] = await database.query(sql(results), params);
    return postgresql.introspect.read(results, whole);
  };
  const odd = await read({});
  expect(odd.namespaces.map(({ name }) => name)).toEqual(['Odd "name']);
  expect(odd.tables).toEqual([]);
  expect(odd.enums.map(({ name }) => name)).toEqual(["Select"]);
  const some = await read({ namespaces: ["public"], ignoredTables: ["columns"] });
  expect(some.tables.map(({ name }) => name)).not.toContain("columns");
  const sequences = ["counting", "nullable_serial_id_seq", "odd_limits", "owned_elsewhere", "plain"];
  expect(some.sequences.map(({ name }) => name)).toEqual(sequences);
});

test("what the catalog has no place for is named", async () => {
  const odd = await openDatabase();
  await odd.executeScript(`
    create role odd_grantor;
    create extension pg_trgm;
    grant execute on function similarity(text, text) to odd_grantor with grant option;
    set role odd_grantor;
    grant execute on function similarity(text, text) to pg_monitor;
    reset role;
    create function same(int, text) returns boolean language sql immutable as 'select $1::text = $2';
    create operator === (leftarg = int, rightarg = text, function = same);
    alter operator family integer_ops using hash add operator 1 === (int, text);
    create operator class words for type text using hash family integer_ops as operator 1 =(text, text), function 1 hashtext(text);
    create table noted (n int);
    create rule note as on insert to noted do also nothing;
    alter rule note on noted rename to "_RETURN";
    create table booked (a int4range) partition by list (a);
    create table booked_1 partition of booked for values in ('[0,9)');
    alter table only booked add constraint apart exclude using gist (a with =);
  `);
  const { unknown } = await readCatalog(odd);
  expect(unknown.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual([
    "exclusion constraint that some partition has no part of, apart on booked",
    "member of an operator family of the engine operator 1 (integer, pg_catalog.text) of pg_catalog.integer_ops USING hash",
    "privilege on an object of an extension, granted by others than its owner, public.similarity(pg_catalog.text,pg_catalog.text)",
    'rule by the name that views have for theirs, "_RETURN" on noted',
  ]);
  await odd.executeScript("drop extension pg_trgm; drop role odd_grantor; drop operator === (int, text)");
});
