/**
 * Random catalogs as schema text and back: what is declared is what was pulled, to the letter of every SQL text, and a
 * second pull changes nothing.
 */
import { schemaText } from "@dsl/generator";
import { format, readSchema } from "@dsl/parser";
import {
  compare,
  declare,
  describeChange,
  emptyCatalog,
  noAnswers,
  noIntents,
  type Catalog,
  type Column,
  type Dialect,
  type ForeignKey,
  type Table,
} from "@dsl/planner";
import { postgresql } from "@dsl/postgresql";
import { sqlite } from "@dsl/sqlite";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

interface Kind {
  readonly dialect: Dialect;
  readonly namespace: { readonly namespace?: string };
  /** Types, with defaults that the engine prints so. */
  readonly types: Readonly<Record<string, readonly string[]>>;
  readonly names: boolean;
}

const kinds: readonly Kind[] = [
  {
    dialect: postgresql,
    namespace: { namespace: "public" },
    names: true,
    types: {
      integer: ["0", "'-5'::integer", "(1 + 2)"],
      bigint: ["'9223372036854775807'::bigint"],
      smallint: ["1"],
      text: ["'draft'::text", "''::text", "'it''s `x` ${y}'::text", "lower('X'::text)"],
      "character varying(20)": ["'a'::character varying"],
      "character varying": [],
      boolean: ["true", "false"],
      "numeric(10,2)": ["0.00", "1.5"],
      "timestamp(3) without time zone": ["CURRENT_TIMESTAMP"],
      "timestamp with time zone": ["now()"],
      date: [],
      jsonb: ["'{}'::jsonb"],
      bytea: [],
      uuid: ["gen_random_uuid()"],
      "text[]": ["ARRAY['a'::text, 'b'::text]", "ARRAY[]::text[]"],
      "integer[]": [],
      tsvector: [],
      interval: ["'1 day'::interval"],
    },
  },
  {
    dialect: sqlite,
    namespace: {},
    names: false,
    types: {
      INTEGER: ["0", "(1 + 2)"],
      TEXT: ["'draft'", "''", "'it''s `x` ${y}'"],
      BOOLEAN: ["true", "0"],
      REAL: ["1.5"],
      DECIMAL: ["0"],
      DATETIME: ["CURRENT_TIMESTAMP"],
      JSONB: ["'{}'"],
      BLOB: [],
      BIGINT: [],
      "VARCHAR(20)": ["'a'"],
      "": [],
    },
  },
];

const plainNames = [
  ...["id", "user_id", "parent_id", "author_id", "created_at", "title", "status", "data", "createdAt", "Name", "order"],
  ...["URL", "first name", "2fa", "größe", 'it"s', "x_1", "x1", "_hidden", "a-b", "model", "String", "constructor"],
];
const tableNames = [
  ...["users", "user", "order_items", "people", "Settings", "data", "categories", "OAuthToken", "QRTZ_JOBS", "class"],
  ...["string", "_join", "a b", "x2", "statuses", "user_data", "userData"],
];

function catalog({ dialect, namespace, types, names }: Kind): fc.Arbitrary<Catalog> {
  const type = fc.constantFrom(...Object.keys(types));
  const column = fc
    .record({ name: fc.constantFrom(...plainNames), type, nullable: fc.boolean(), at: fc.nat(8), comment: fc.nat(5) })
    .map(({ name, type, nullable, at, comment }): Column => {
      const value = types[type]![at];
      const noted = dialect.facts.comments && comment === 0 ? { comment: "said *of* it\n\nin two lines" } : {};
      return { name, type: { text: type }, nullable, ...(value === undefined ? {} : { default: value }), ...noted };
    });
  const shapes = fc.record({
    name: fc.constantFrom(...tableNames),
    columns: fc.uniqueArray(column, { selector: (one) => one.name.toLowerCase(), minLength: 1, maxLength: 6 }),
    key: fc.nat(3),
    uniques: fc.array(fc.record({ at: fc.nat(5), constraint: fc.boolean(), map: fc.boolean() }), { maxLength: 2 }),
    indexes: fc.array(fc.record({ at: fc.nat(5), descending: fc.boolean(), where: fc.boolean() }), { maxLength: 2 }),
    checks: fc.array(fc.constantFrom("(1 > 0)", "('`${x}`'::text <> ''::text)", "(id IS NOT NULL)"), { maxLength: 1 }),
    keys: fc.array(
      fc.record({ to: fc.nat(4), action: fc.constantFrom("cascade", "setNull", "noAction", "restrict") }),
      {
        maxLength: 2,
      },
    ),
  });
  return fc
    .uniqueArray(shapes, { selector: ({ name }) => name.toLowerCase(), minLength: 1, maxLength: 5 })
    .map((all) => {
      const tables: Table[] = [];
      for (const shape of all) tables.push(table(shape, tables));
      const namespaces = namespace.namespace === undefined ? [] : [{ name: namespace.namespace }];
      return { ...emptyCatalog, namespaces, tables };
    });

  function table(shape: typeof shapes extends fc.Arbitrary<infer S> ? S : never, before: readonly Table[]): Table {
    const { name, key, uniques, indexes, checks, keys } = shape;
    const named = (suffix: string) => (names ? { name: `${name}_${suffix}` } : {});
    const hasKey = key > 0;
    const foreign = hasKey ? keys.flatMap(({ to, action }, at) => foreignKey(before[to], action, at)) : [];
    const [first, ...rest] = shape.columns;
    const own = hasKey
      ? [{ ...withoutDefault(first!), type: { text: keyType }, nullable: false }, ...rest]
      : shape.columns;
    const columns = [...own, ...foreign.map(({ column }) => column)];
    const item = (at: number) => ({ target: { kind: "column" as const, column: columns[at % columns.length]!.name } });
    return {
      ...namespace,
      name,
      columns,
      ...(hasKey ? { primaryKey: { ...named("pkey"), items: [item(0)], include: [] } } : {}),
      indexes: [
        ...uniques.map(({ at, constraint, map }, i) => ({
          name: map ? `${name}_u${i}` : `${name}_unique_${i}`,
          unique: true,
          constraint,
          items: [item(at)],
          include: [],
        })),
        ...indexes.map(({ at, descending, where }, i) => ({
          name: `${name}_i${i}`,
          unique: false,
          constraint: false,
          items: [{ ...item(at), ...(descending ? { descending } : {}) }],
          include: [],
          ...(where ? { where: "(1 = 1)" } : {}),
        })),
      ],
      checks: checks.map((expression) => ({ name: `${name}_check`, expression, validated: true, enforced: true })),
      exclusions: [],
      foreignKeys: foreign.map(({ key }) => key),
      options: {},
    };
  }

  function foreignKey(to: Table | undefined, action: "cascade" | "setNull" | "noAction" | "restrict", at: number) {
    const target = to?.primaryKey?.items[0]?.target;
    if (to === undefined || target?.kind !== "column") return [];
    const column = { name: `fk_${at}_id`, type: { text: keyType }, nullable: true };
    const key: ForeignKey = {
      ...(names ? { name: `key_${at}` } : {}),
      columns: [column.name],
      references: { ...namespace, name: to.name },
      referencedColumns: [target.column],
      onDelete: action,
      onUpdate: "noAction",
      validated: true,
      enforced: true,
    };
    return [{ column, key }];
  }
}

const keyType = "integer";

function withoutDefault({ default: _default, ...column }: Column): Column {
  return column;
}

describe.each(kinds.map((kind) => [kind.dialect.target.provider, kind] as const))("%s", (_name, kind) => {
  const { dialect } = kind;
  const keyed = dialect.target.provider === "sqlite" ? upperKeys : (one: Catalog) => one;

  test.each(["idiomatic", "database"] as const)("%s names", (naming) => {
    fc.assert(
      fc.property(catalog(kind).map(keyed), (live) => {
        const { files, diagnostics } = schemaText(live, dialect, { naming, existing: [] });
        const { text } = files[0]!;
        expect(format(text)).toBe(text);
        expect(diagnostics.map(({ message }) => message)).toEqual([]);
        const { schema } = readSchema(files, [dialect.target]);
        const { changes } = compare(live, declare(schema, dialect).catalog, noIntents, noAnswers, dialect);
        expect(changes.map(describeChange)).toEqual([]);
        expect(schemaText(live, dialect, { naming, existing: files }).files).toEqual(files);
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  test("a database that changed is caught up with, and then there is nothing to do", () => {
    fc.assert(
      fc.property(catalog(kind).map(keyed), catalog(kind).map(keyed), (before, after) => {
        const first = schemaText(before, dialect, { naming: "idiomatic", existing: [] });
        const second = schemaText(after, dialect, { naming: "idiomatic", existing: first.files });
        const texts = `${first.files[0]?.text}\n\n=== is now ===\n\n${second.files[0]?.text}`;
        expect(
          second.diagnostics.map(({ message }) => message),
          texts,
        ).toEqual([]);
        const third = schemaText(after, dialect, { naming: "idiomatic", existing: second.files });
        expect(third.files).toEqual(second.files);
      }),
      { numRuns: 40, seed: 1 },
    );
  });
});

/** SQLite keeps a type as it was written, in upper case here. */
function upperKeys(catalog: Catalog): Catalog {
  const upper = (column: Column): Column => ({ ...column, type: { text: column.type.text.toUpperCase() } });
  return { ...catalog, tables: catalog.tables.map((table) => ({ ...table, columns: table.columns.map(upper) })) };
}
