/** Puts the arguments that keys and indexes share into their shape in the Schema. */
import type * as ast from "../ast.js";
import { nothing, type FieldDraft, type Mutable, type Written } from "../resolve/draft.js";
import type { IndexItem, Key, Sql } from "../schema.js";
import type { ArgumentScope } from "./spec.js";
import type { Named } from "./types/fields.js";

interface Shared {
  readonly map?: string;
  readonly clustered?: boolean;
  readonly include?: Named<FieldDraft>;
  readonly with?: Readonly<Record<string, string>>;
  readonly tablespace?: string;
  readonly comment?: string;
  readonly where?: Sql;
  readonly nullsDistinct?: boolean;
  readonly deferrable?: "Immediate" | "Deferred";
  readonly only?: boolean;
  readonly attached?: string | false;
}

interface OfKey extends Shared {
  readonly name?: string;
  readonly onConflict?: NonNullable<Key["onConflict"]>;
  readonly constraint?: boolean;
  readonly period?: boolean;
}

type SharedValues = Pick<Key, "include" | "storage" | "dbName" | Passed>;
type Passed = (typeof passed)[number];
type KeyValues = SharedValues & Pick<Key, "clientName" | PassedByKey>;
type PassedByKey = "onConflict" | "constraint" | "period";

const passed = [
  "clustered",
  "tablespace",
  "comment",
  "where",
  "nullsDistinct",
  "deferrable",
  "only",
  "attached",
] as const;
const passedByKey: readonly PassedByKey[] = ["onConflict", "constraint", "period"];

/** Where each argument goes. */
const places = (names: readonly string[], others: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map([...Object.entries(others), ...names.map((name) => [name, name] as const)]);

const sharedPlaces = places(passed, { map: "dbName" });
const keyPlaces = places([...passed, ...passedByKey], { map: "dbName", name: "clientName" });

export const sharedValues = (values: Shared): SharedValues => placed(values, sharedPlaces);

interface KeyUse<V> {
  readonly values: V;
  readonly attribute: ast.Attribute;
  readonly scope: ArgumentScope;
}

/** The key that an attribute of a field makes of it. */
export function fieldKey({
  values,
  attribute,
  scope,
}: KeyUse<OfKey & Pick<IndexItem, "sort" | "length">>): Written<Key> {
  const item: Mutable<IndexItem> = { target: { kind: "field", field: scope.field!.name } };
  if (values.sort !== undefined) item.sort = values.sort;
  if (values.length !== undefined) item.length = values.length;
  return writtenKey([item], true, values, attribute, false);
}

/** The key that an attribute of a block makes of the fields that it lists. */
export const blockKey = ({ values, attribute }: KeyUse<OfKey & { fields: Named<IndexItem> }>): Written<Key> =>
  writtenKey(values.fields.items, false, values, attribute, values.fields.broken);

function writtenKey(
  items: readonly IndexItem[],
  onField: boolean,
  values: OfKey,
  attribute: ast.Attribute,
  isBroken: boolean,
): Written<Key> {
  const value = { items, onField, span: attribute.span, ...placed(values, keyPlaces) };
  return { value, attribute, broken: isBroken || values.include?.broken === true };
}

/** By what is written rather than by what could be: hardly any key has arguments. */
function placed(values: OfKey, where: ReadonlyMap<string, string>): KeyValues {
  const found: Record<string, unknown> = {
    include: values.include === undefined ? nothing : values.include.items.map((field) => field.name),
    storage: values.with ?? noParameters,
  };
  for (const name in values) {
    const place = where.get(name);
    if (place !== undefined) found[place] = values[name as keyof OfKey];
  }
  return found as unknown as KeyValues;
}

const noParameters: Readonly<Record<string, string>> = Object.freeze({});
