/**
 * How an attribute is declared. The interpreter checks arguments against a spec; completion, hover and the reference
 * read the same spec. What an attribute means is its `apply`.
 */
import type * as ast from "../ast.js";
import type { Move } from "../ast/move.js";
import type { Context } from "../resolve/context.js";
import type { BlockProperties, FieldDraft, FieldProperties, Holder } from "../resolve/draft.js";

/** Where a field-level attribute (`@name`) may stand. */
export type FieldPlace = "column" | "relation" | "compositeField" | "alias" | "value";

/** Where a block attribute (`@@name`) may stand: the keyword of the block. */
export type BlockPlace = ast.BlockKeyword;

/** Whose attribute is being read: decides what names in its arguments mean. */
export interface Scope {
  readonly context: Context;
  /** The block whose fields can be named. Absent in enums, aliases, sequences … */
  readonly holder?: Holder | undefined;
  /** The field that the attribute stands on. */
  readonly field?: FieldDraft | undefined;
  /** In the check of a type alias `${value}` has a meaning. */
  readonly isAlias?: boolean | undefined;
  /** Every declaration that the block's SQL refers to. */
  readonly dependsOn?: Set<string> | undefined;
}

/** A scope inside one attribute. */
export interface ArgumentScope extends Scope {
  /** Without at-signs: the first half of `index.include` in the target's list of what it cannot do. */
  readonly attribute: string;
}

/** One for a block, moved on from field to field and from attribute to attribute: a schema has many. */
export type MovingScope = { -readonly [K in keyof ArgumentScope]: ArgumentScope[K] };

/** Written out, so that all have one shape. */
export const inAttribute = (scope: Scope, attribute: string): MovingScope => ({
  context: scope.context,
  holder: scope.holder,
  field: scope.field,
  isAlias: scope.isAlias,
  dependsOn: scope.dependsOn,
  attribute,
});

/** A kind of value. */
export interface ArgumentType<T> {
  /** Completes "expected …". `a string` */
  readonly expects: string;
  /** The words it takes, where these are fixed: for completion. */
  readonly words?: readonly string[];
  /** The value, or undefined after reporting why there is none. */
  readonly read: (expression: ast.Expression, scope: ArgumentScope) => T | undefined;
  /** The value of one that says the same elsewhere, where it was read; undefined where this one has to be read itself. */
  again?(known: T, there: There): T | undefined;
}

/** Where a value was read, and the way from there to one that says the same but for its strings. */
export interface There {
  readonly expression: ast.Expression;
  readonly move: Move;
  /** Of the other one. */
  readonly scope: ArgumentScope;
}

export interface ArgumentSpec<T = unknown, R extends boolean = boolean> {
  readonly type: ArgumentType<T>;
  readonly required: R;
  /** Whether it may be written without its name; in the order of the specs. */
  readonly positional: boolean;
  readonly doc: string;
}

export type ArgumentSpecs = Readonly<Record<string, ArgumentSpec>>;

type ValueOf<S> = S extends ArgumentSpec<infer T> ? T : never;
type RequiredNames<S extends ArgumentSpecs> = { [K in keyof S]: S[K]["required"] extends true ? K : never }[keyof S];

/** The values of arguments that were read: required ones are there. */
export type Values<S extends ArgumentSpecs> = { readonly [K in RequiredNames<S>]: ValueOf<S[K]> } & {
  readonly [K in Exclude<keyof S, RequiredNames<S>>]?: ValueOf<S[K]>;
};

interface Described<S extends ArgumentSpecs> {
  /** Without at-signs. */
  readonly name: string;
  readonly doc: string;
  readonly example: string;
  /** May stand more than once in one place. */
  readonly repeatable?: true;
  readonly arguments: S;
}

/** An attribute in use, its arguments read. */
export interface Use<S extends ArgumentSpecs> {
  readonly values: Values<S>;
  readonly attribute: ast.Attribute;
  readonly scope: ArgumentScope;
}

/** What a spec gets as it is made. */
interface Titled {
  /** The name with its at-signs, for messages. */
  readonly title: string;
}

export type FieldAttributeSpec = FieldAttribute<ArgumentSpecs> & Titled;
export type BlockAttributeSpec = BlockAttribute<ArgumentSpecs> & Titled;

interface FieldAttribute<S extends ArgumentSpecs> extends Described<S> {
  readonly on: readonly FieldPlace[];
  /** Writes what it means into the properties of its field. */
  readonly apply: (use: Use<S>, properties: FieldProperties) => void;
}

interface BlockAttribute<S extends ArgumentSpecs> extends Described<S> {
  readonly on: readonly BlockPlace[];
  readonly apply: (use: Use<S>, properties: BlockProperties) => void;
}

/** Infers the argument types of a field attribute for its `apply`. */
export function fieldAttribute<S extends ArgumentSpecs>(spec: FieldAttribute<S>): FieldAttributeSpec {
  return { ...spec, title: `@${spec.name}` } as unknown as FieldAttributeSpec;
}

/** Infers the argument types of a block attribute for its `apply`. */
export function blockAttribute<S extends ArgumentSpecs>(spec: BlockAttribute<S>): BlockAttributeSpec {
  return { ...spec, title: `@@${spec.name}` } as unknown as BlockAttributeSpec;
}

/** An argument that must be there. */
export const required = <T>(type: ArgumentType<T>, doc: string): ArgumentSpec<T, true> => ({
  type,
  required: true,
  positional: false,
  doc,
});

/** An argument that may be left out. */
export const optional = <T>(type: ArgumentType<T>, doc: string): ArgumentSpec<T, false> => ({
  type,
  required: false,
  positional: false,
  doc,
});

/** An argument that may be written without its name. */
export const positional = <T, R extends boolean>(argument: ArgumentSpec<T, R>): ArgumentSpec<T, R> => ({
  ...argument,
  positional: true,
});
