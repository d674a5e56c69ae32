/**
 * What makes way for a type that cannot change while it is used: domains made of it, attributes of composite types, the
 * texts of domains, and the values of columns, which are text meanwhile.
 */
import type { Catalog, Check, Column, CompositeType, Domain, ObjectId, QualifiedName } from "./catalog.js";
import type { Action } from "./change.js";
import type { Dialect } from "./dialect.js";
import { nameOf, sameName } from "./names.js";
import { readObjectId } from "./object-id.js";
import {
  attributesId,
  columnId,
  constraintId,
  defaultId,
  domainTextsId,
  leftTypeId,
  tableId,
  typeId,
  unstoredId,
  valuesId,
} from "./object-ids.js";
import { StoredTypes } from "./stored-types.js";
import type { Whole } from "./whole.js";

type Entry = readonly [ObjectId, Whole];

export function typeWholes(catalog: Catalog, dialect: Dialect): readonly Entry[] {
  const { domains, compositeTypes, tables } = catalog;
  const stored = new StoredTypes(catalog);
  return [
    ...domains.flatMap((domain) => [wholeDomain(domain, dialect), domainTexts(domain, baseOf(domain, catalog))]),
    ...compositeTypes.flatMap((type) => type.attributes.map((each) => attribute(type, each, stored, dialect))),
    ...tables.flatMap((table) =>
      table.columns
        .filter((column) => column.inherited !== true)
        .map((column) => values(nameOf(table), column, stored, dialect)),
    ),
  ];
}

function wholeDomain(domain: Domain, dialect: Dialect): Entry {
  const { comment } = domain;
  const said: readonly Action[] =
    comment === undefined || !dialect.facts.comments
      ? []
      : [{ kind: "setComment", on: { kind: "domain", name: nameOf(domain) }, comment }];
  return [
    typeId(domain),
    { drop: [{ kind: "dropDomain", domain }], create: [{ kind: "createDomain", domain }, ...said] },
  ];
}

const baseOf = ({ type }: Domain, { compositeTypes }: Catalog): readonly ObjectId[] =>
  compositeTypes.some((each) => type.userType !== undefined && sameName(each, type.userType))
    ? [typeId(type.userType!)]
    : [];

/** Those that use a routine or operator, which then can go; over a composite type all checks, which may read its attributes. */
function domainTexts(domain: Domain, composite: readonly ObjectId[]): Entry {
  const used = domain.checks.filter((check) => composite.length > 0 || usesTexts(check));
  const ids = [defaultId(domain, ""), ...used.map((check) => constraintId(domain, check.name))];
  const needs = [...composite, ...(domain.needs ?? []), ...used.flatMap((check) => check.needs ?? [])];
  const bare = withoutDefault({ ...domain, checks: domain.checks.filter((check) => !used.includes(check)) });
  return [
    domainTextsId(domain),
    {
      drop: [{ kind: "alterDomain", from: domain, to: bare }],
      create: [{ kind: "alterDomain", from: bare, to: domain }],
      facts: { drop: { alters: [], destroys: ids, needs }, create: { makes: ids } },
      side: { of: typeId(domain), replaces: ["alterDomain"], comesWith: "replaceDomain" },
    },
  ];
}

function withoutDefault(domain: Domain): Domain {
  const { default: _, ...rest } = domain;
  return usesTexts(domain) ? rest : domain;
}

function usesTexts({ needs }: Pick<Check, "needs">): boolean {
  return (needs ?? []).some((id) => ["routine", "native"].includes(readObjectId(id).kind));
}

/** A composite type stays: its attribute is text while what it is made of is made anew. */
function attribute(
  type: CompositeType,
  own: CompositeType["attributes"][number],
  stored: StoredTypes,
  dialect: Dialect,
): Entry {
  const asText = { name: own.name, type: textType(dialect) };
  const parked = { ...type, attributes: type.attributes.map((each) => (each === own ? asText : each)) };
  return [
    columnId(type, own.name),
    {
      drop: [{ kind: "alterCompositeType", from: type, to: parked }],
      create: [{ kind: "alterCompositeType", from: parked, to: type }],
      facts: {
        // those of one type go to text together, and come back together
        drop: {
          makes: [...stored.within(own)].map(unstoredId),
          alters: [columnId(type, own.name)],
          needs: [unstoredId(typeId(type)), attributesId(type)],
        },
        create: { alters: [typeId(type), columnId(type, own.name)] },
      },
      side: { of: typeId(type), replaces: [] },
    },
  ];
}

/** What is checked when they come back is what the type then checks. */
function values(table: QualifiedName, column: Column, stored: StoredTypes, dialect: Dialect): Entry {
  const parked = asText(column, dialect);
  const within = [...stored.within(column)];
  const left = leftTypeId(table, column.name);
  return [
    valuesId(table, column.name),
    {
      drop: [{ kind: "alterColumnType", table, from: column, to: parked, parks: true }],
      // what the new type does not take away is set anew
      create: [{ kind: "alterColumnType", table, from: { ...parked, ...pick(column) }, to: column, parks: true }],
      facts: {
        drop: {
          makes: [left, ...within.map(unstoredId)],
          needs: [tableId(table), unstoredId(tableId(table)), ...within.filter(hasParts).map(attributesOf)],
        },
        create: { makes: [], needs: [tableId(table), left, ...(column.needs ?? []), ...within] },
      },
      side: { of: columnId(table, column.name), replaces: ["alterColumnType"] },
    },
  ];
}

const pick = ({ storage, compression }: Column): Partial<Column> => ({
  ...(storage === undefined ? {} : { storage }),
  ...(compression === undefined ? {} : { compression }),
});

/** A table stands for the type of its rows. */
const hasParts = (id: ObjectId): boolean => ["type", "table"].includes(readObjectId(id).kind);
const attributesOf = (id: ObjectId): ObjectId => attributesId(readObjectId(id).of);

function asText(column: Column, dialect: Dialect): Column {
  const {
    default: _,
    collation: _collation,
    storage: _storage,
    compression: _compression,
    needs: _needs,
    ...rest
  } = column;
  return { ...rest, type: textType(dialect) };
}

const textType = (dialect: Dialect) => dialect.types.scalar("String", undefined, false);
