/** A dialect for unit tests: names as PostgreSQL has them, nothing lowered, nothing in the way. */
import type { Catalog, Column, Table } from "./catalog.js";
import { emptyCatalog } from "./catalog.js";
import type { Change } from "./change.js";
import type { Dialect } from "./dialect.js";
import type { Plan } from "./plan.js";
import { describeChange } from "./describe-change.js";
import { noIntents, type Intents } from "./intent.js";
import { plan } from "./make-plan.js";

const ladder = ["boolean", "integer", "bigint", "text"];

function unused(): never {
  throw new Error("not of this test");
}

const plainDialect: Dialect = {
  target: {
    provider: "plain",
    providerAliases: [],
    nativeTypes: [],
    defaultNativeType: undefined,
    maxIdentifierBytes: undefined,
    supports: {
      namespaces: true,
      compositeTypes: true,
      extensions: true,
      sequences: true,
      partitions: true,
      roles: true,
      routines: true,
    },
    referentialActions: [],
    indexTypes: [],
    unsupportedAttributes: {},
  } as unknown as Dialect["target"],
  facts: {
    defaultNamespace: "public",
    inlineForeignKeys: false,
    namelessConstraints: false,
    enums: true,
    domains: true,
    comments: true,
  } as unknown as Dialect["facts"],
  sql: {
    quote: (name: string) => `"${name}"`,
    literal: (value: string) => `'${value}'`,
    defaultLiteral: (value: { readonly text: string }, type: { readonly text: string }) =>
      `'${value.text}'::${type.text}`,
  } as unknown as Dialect["sql"],
  types: {
    scalar: () => ({ text: "text" }),
    user: (type: { readonly name: string }, list: boolean) => ({
      text: `${type.name}${list ? "[]" : ""}`,
      userType: type,
    }),
    toScalar: (type: { readonly text: string }) =>
      ladder.includes(type.text) ? { scalar: "String", list: false } : undefined,
    conversion: (from: { readonly text: string }, to: { readonly text: string }) => {
      const [a, b] = [ladder.indexOf(from.text), ladder.indexOf(to.text)];
      if (from.text === to.text) return "same";
      if (a < 1 || b < 1) return "none";
      return a < b ? "safe" : "risky";
    },
    rewrites: () => true,
  } as unknown as Dialect["types"],
  introspect: { queries: unused, read: unused },
  normalize: { script: unused, read: unused },
  rows: {} as Dialect["rows"],
  olderServers: { kept: (catalog) => catalog, beyond: () => [] },
  driverValue: unused,
  blockers: () => [],
  lower: (changes: readonly Change[]) => changes,
  render: unused,
  alterations: () => undefined,
  defaultPrivileges: () => undefined,
  probe: unused,
};

export function column(name: string, type = "text", more: Partial<Column> = {}): Column {
  return { name, type: { text: type }, nullable: true, ...more };
}

export function table(name: string, columns: readonly Column[], more: Partial<Table> = {}): Table {
  const parts = { foreignKeys: [], checks: [], exclusions: [], indexes: [], options: {} };
  return { namespace: "public", name, columns, ...parts, ...more };
}

function catalog(parts: Partial<Catalog>): Catalog {
  return { ...emptyCatalog, namespaces: [{ name: "public" }], ...parts };
}

interface Options {
  readonly intents?: Partial<Intents>;
  readonly questionAnswers?: Readonly<Record<string, string>>;
  readonly dialect?: Dialect;
  readonly fast?: boolean;
}

export function planOf(from: Partial<Catalog>, to: Partial<Catalog>, options: Options = {}): Plan {
  return plan({
    from: catalog(from),
    to: catalog(to),
    intents: { ...noIntents, ...options.intents },
    answers: new Map(),
    questionAnswers: options.questionAnswers ?? {},
    dialect: options.dialect ?? plainDialect,
    serverVersion: 180000,
    fast: options.fast ?? false,
  });
}

export function described({ changes }: Plan): readonly string[] {
  return changes.map((change) => describeChange(change));
}
