/** What the parts of declaring share: the schema, its names looked up, and the places where findings are collected. */
import type { Alias, CompositeType, Diagnostic, Enum, Model, Partition, Schema, Span, View } from "@dsl/parser";
import type { Column, ObjectId, QualifiedName } from "../catalog.js";
import type { Dialect } from "../dialect.js";
import { lazily } from "../lazily.js";
import type { Code } from "./codes.js";

/** What declaring asks of a dialect. */
export type DeclareDialect = Pick<Dialect, "target" | "facts" | "sql" | "types" | "alterations">;

export interface Declaring {
  readonly schema: Schema;
  readonly dialect: DeclareDialect;
  readonly models: ReadonlyMap<string, Model>;
  readonly views: ReadonlyMap<string, View>;
  readonly partitions: ReadonlyMap<string, Partition>;
  readonly enums: ReadonlyMap<string, Enum>;
  readonly aliases: ReadonlyMap<string, Alias>;
  readonly compositeTypes: ReadonlyMap<string, CompositeType>;
  /** Enums, domains and composite types by their names in SQL, with the namespace and without it: the first declared of a name. */
  userTypes(): ReadonlyMap<string, QualifiedName>;
  /** The columns that models hand down to those that inherit from them, as far as somebody asked. */
  readonly handedDown: Map<Model, ReadonlyMap<string, Column>>;
  /** The namespace of what says none. */
  readonly namespace: string | undefined;
  /** Remembers where an object was declared, for explanations: its id is made when somebody asks. */
  place(id: () => ObjectId, span: Span): void;
}

/** For the parts that find something to say: tables are declared in silence, and what they say is found without declaring them. */
export interface Reporting extends Declaring {
  report(diagnostic: Diagnostic & { readonly code: Code }): void;
}

/** Where objects were declared. */
export interface Spans {
  get(id: ObjectId): Span | undefined;
}

export interface Findings {
  readonly spans: Spans;
  readonly diagnostics: readonly Diagnostic[];
}

export function startDeclaring(schema: Schema, dialect: DeclareDialect): Reporting & { findings(): Findings } {
  const places: (readonly [id: () => ObjectId, span: Span])[] = [];
  const spans = lazily(() => new Map(places.map(([id, span]) => [id(), span])));
  const diagnostics: Diagnostic[] = [];
  const byName = <T extends { readonly name: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
    new Map(list.map((each) => [each.name, each]));
  return {
    schema,
    dialect,
    models: byName(schema.models),
    views: byName(schema.views),
    partitions: byName(schema.partitions),
    enums: byName(schema.enums),
    aliases: byName(schema.aliases),
    compositeTypes: byName(schema.compositeTypes),
    userTypes: lazily(() => typesBySpelling(schema, dialect)),
    handedDown: new Map(),
    namespace: dialect.facts.defaultNamespace,
    report: (diagnostic) => void diagnostics.push(diagnostic),
    place: (id, span) => void places.push([id, span]),
    findings: () => ({ spans: { get: (id) => spans().get(id) }, diagnostics: diagnostics.toSorted(byPlace) }),
  };
}

function byPlace({ span: a }: Diagnostic, { span: b }: Diagnostic): number {
  if (a === undefined || b === undefined || a.file !== b.file) return 0;
  return a.start - b.start;
}

function typesBySpelling(
  { enums, aliases, compositeTypes }: Schema,
  { types, facts }: DeclareDialect,
): ReadonlyMap<string, QualifiedName> {
  const found = new Map<string, QualifiedName>();
  for (const each of [...enums, ...aliases, ...compositeTypes]) {
    const name = qualifiedName(each, { namespace: facts.defaultNamespace });
    if (types.user(name, false).userType === undefined) continue;
    for (const { text } of [types.user(name, false), types.user({ name: name.name }, false)])
      if (!found.has(text)) found.set(text, name);
  }
  return found;
}

/** The database's name of a declaration, in its namespace. */
export function qualifiedName(
  of: { readonly dbName: string; readonly namespace?: string },
  { namespace }: Pick<Declaring, "namespace">,
): QualifiedName {
  const own = namespace === undefined ? undefined : (of.namespace ?? namespace);
  return own === undefined ? { name: of.dbName } : { namespace: own, name: of.dbName };
}
