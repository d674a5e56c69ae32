/**
 * What everything of a catalog is called in the schema: every name legal, none twice, and the names of the file that is
 * there before all others.
 */
import { isReservedName, isScalarType } from "@dsl/parser";
import { nameKey, type Catalog, type QualifiedName } from "@dsl/planner";
import { nativeName } from "./native-name.js";
import { fieldName, isView, modelName, typeBlockName, type NamingRules } from "./naming-rules.js";
import { legalName, pascalName, wordsOf } from "./words.js";

export type NamingStyle = "idiomatic" | "database";

/** The names that a file gives to what it declares; undefined for what it does not. */
export interface KnownNames {
  type(name: QualifiedName): string | undefined;
  partition(name: QualifiedName): string | undefined;
  field(of: QualifiedName, column: string): string | undefined;
  value(of: QualifiedName, label: string): string | undefined;
  other(kind: OtherKind, identity: string): string | undefined;
}

export const nothingKnown: KnownNames = {
  type: () => undefined,
  partition: () => undefined,
  field: () => undefined,
  value: () => undefined,
  other: () => undefined,
};

/** Kinds of which each has names of its own. */
export type OtherKind =
  "sequence" | "extension" | "role" | "schema" | "function" | "procedure" | "aggregate" | "native";

export class Names {
  /** Taken names of what generated code names, and of every other kind. */
  readonly #taken = new Map<string, Set<string>>();
  readonly #names = new Map<string, string>();

  constructor(
    catalog: Catalog,
    readonly rules: NamingRules,
    readonly style: NamingStyle,
    private readonly known: KnownNames,
    private readonly defaultNamespace: string | undefined,
  ) {
    const isPartition = (table: Catalog["tables"][number]) => table.options.partitionOf !== undefined;
    const models = catalog.tables.filter((table) => !isPartition(table));
    const views = catalog.statements.filter(isView);
    const types = [...catalog.enums, ...catalog.domains, ...catalog.compositeTypes];
    // What a file names keeps its name; only then the rest may choose.
    for (const each of [...models, ...views, ...types]) this.#keep("type", nameKey(each), known.type(each));
    for (const each of models) this.#takeType(each, "Model", modelName);
    for (const each of views) this.#takeType(each, "View", modelName);
    for (const each of types) this.#takeType(each, "Type", typeBlockName);
    for (const each of catalog.tables.filter(isPartition)) this.#takePartition(each);
    for (const each of catalog.tables) this.#takeFields(each, each.columns);
    for (const each of views) this.#takeFields(each, each.columns ?? []);
    for (const each of catalog.compositeTypes) this.#takeFields(each, each.attributes);
    for (const each of catalog.enums) this.#takeValues(each, each.values);
  }

  /** A model, view, enum, domain or composite type. */
  type(name: QualifiedName): string {
    return this.#names.get(key("type", nameKey(name))) ?? legalName(name.name);
  }

  partition(name: QualifiedName): string {
    return this.#names.get(key("partition", nameKey(name))) ?? legalName(name.name);
  }

  field(of: QualifiedName, column: string): string {
    return this.#names.get(key(`field ${nameKey(of)}`, column)) ?? legalName(column);
  }

  value(of: QualifiedName, label: string): string {
    return this.#names.get(key(`value ${nameKey(of)}`, label)) ?? legalName(label);
  }

  /** What has names of its own kind, by what tells it from others of its kind. */
  other(kind: OtherKind, identity: string, name: string): string {
    return this.#take(kind, identity, [this.known.other(kind, identity), legalName(name)]);
  }

  /** What is known by its statements alone may be called anything: by its name, else by its kind too. */
  native(identity: string, name: string, kind: string): string {
    const own = this.style === "database" ? legalName(name) : nativeName(name);
    return this.#take("native", identity, [this.known.other("native", identity), own, own + pascalName(wordsOf(kind))]);
  }

  /** A field that is no column, under the first of these names that is free in its model. */
  takeRelation(of: QualifiedName, identity: string, candidates: readonly (string | undefined)[]): string {
    return this.#take(`field ${nameKey(of)}`, `relation ${identity}`, candidates);
  }

  #takeType(each: QualifiedName, suffix: string, spell: (name: string, rule: string | undefined) => string): void {
    const own = this.style === "database" ? legalName(each.name) : spell(each.name, this.rules.tableNames);
    const { namespace } = each;
    const there =
      namespace === undefined || namespace === this.defaultNamespace ? [] : [pascalName(wordsOf(namespace)) + own];
    const candidates = [own, ...there, own + suffix, ...there.map((name) => name + suffix)];
    this.#take("type", nameKey(each), candidates.filter(isUsable));
  }

  /** A partition is called as it is: mostly by a date, whose parts would only run together. */
  #takePartition(each: QualifiedName): void {
    this.#take("partition", nameKey(each), [this.known.partition(each), legalName(each.name)]);
  }

  #takeFields(of: QualifiedName, columns: readonly { readonly name: string }[]): void {
    const scope = `field ${nameKey(of)}`;
    for (const { name } of columns) this.#keep(scope, name, this.known.field(of, name));
    for (const { name } of columns) {
      const own = this.style === "database" ? legalName(name) : fieldName(name, this.rules.columnNames);
      this.#take(scope, name, [own]);
    }
  }

  #takeValues(of: QualifiedName, labels: readonly string[]): void {
    const scope = `value ${nameKey(of)}`;
    for (const label of labels) this.#keep(scope, label, this.known.value(of, label));
    for (const label of labels) this.#take(scope, label, [legalName(label)]);
  }

  #keep(scope: string, identity: string, name: string | undefined): void {
    if (name !== undefined) this.#take(scope, identity, [name]);
  }

  /** The name that `identity` has in `scope`, or the first candidate that is free there, or the last with a number. */
  #take(scope: string, identity: string, candidates: readonly (string | undefined)[]): string {
    const had = this.#names.get(key(scope, identity));
    if (had !== undefined) return had;
    const taken = this.#taken.get(scope) ?? new Set<string>();
    this.#taken.set(scope, taken);
    const wanted = candidates.filter((name) => name !== undefined);
    const name = wanted.find((one) => !taken.has(one)) ?? numbered(wanted.at(-1) ?? "_", taken);
    taken.add(name);
    this.#names.set(key(scope, identity), name);
    return name;
  }
}

const key = (scope: string, identity: string): string => `${scope}\0${identity}`;

/** Not a word that generated code or the language needs. */
const isUsable = (name: string): boolean => !isReservedName(name) && !isScalarType(name);

function numbered(name: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${name}${number}`)) number += 1;
  return `${name}${number}`;
}
