/** Domains and composite types, and the renaming of any type. */
import type { Check, CompositeType, Domain, QualifiedName } from "@dsl/planner";
import { sql } from "../sql.js";
import { collate } from "./collate.js";
import { checkClause } from "./constraint-clause.js";
import { defaultClause } from "./default-clause.js";
import type { Renderers } from "./renderers.js";
import { words } from "./words.js";

export const userTypeRenderers: Renderers<
  | "renameType"
  | "createDomain"
  | "alterDomain"
  | "dropDomain"
  | "createCompositeType"
  | "alterCompositeType"
  | "dropCompositeType"
> = {
  renameType: ({ what, from, to }) => renameType(what === "domain" ? "DOMAIN" : "TYPE", from, to),
  createDomain: ({ domain }) => [
    words(
      `CREATE DOMAIN ${sql.qualify(domain)} AS ${domain.type.text}`,
      collate(domain.collation),
      domain.default !== undefined && defaultClause(domain.default),
      !domain.nullable && "NOT NULL",
      ...domain.checks.filter(({ validated }) => validated).map(checkClause),
    ),
    ...domain.checks.filter(({ validated }) => !validated).map((check) => alterDomain(domain, addCheck(check))),
    ...checkComments([], domain),
  ],
  alterDomain: ({ from, to }) => [
    ...domainChanges(from, to).map((change) => alterDomain(to, change)),
    ...checkComments(from.checks, to),
  ],
  dropDomain: ({ domain }) => [`DROP DOMAIN ${sql.qualify(domain)}`],
  createCompositeType: ({ type }) => [
    `CREATE TYPE ${sql.qualify(type)} AS (${type.attributes.map(attributeText).join(", ")})`,
  ],
  alterCompositeType: ({ from, to }) => {
    const changes = attributeChanges(from, to);
    return changes.length === 0 ? [] : [`ALTER TYPE ${sql.qualify(to)} ${changes.join(", ")}`];
  },
  dropCompositeType: ({ type }) => [`DROP TYPE ${sql.qualify(type)}`],
};

function renameType(what: string, from: QualifiedName, to: QualifiedName): readonly string[] {
  const moved = { ...from, namespace: to.namespace ?? "public" };
  return [
    ...(from.namespace === to.namespace
      ? []
      : [`ALTER ${what} ${sql.qualify(from)} SET SCHEMA ${sql.quote(moved.namespace)}`]),
    ...(from.name === to.name ? [] : [`ALTER ${what} ${sql.qualify(moved)} RENAME TO ${sql.quote(to.name)}`]),
  ];
}

const alterDomain = (domain: QualifiedName, change: string): string => `ALTER DOMAIN ${sql.qualify(domain)} ${change}`;

/** Checks go first and come last, so that a default in between is judged by those that stay. */
function domainChanges(from: Domain, to: Domain): readonly string[] {
  const [old, now] = [byName(from.checks), byName(to.checks)];
  const replaced = ([name, check]: readonly [string, Check]): boolean => differs(check, now.get(name));
  const setDefault = to.default === undefined ? "DROP DEFAULT" : `SET DEFAULT ${to.default}`;
  return [
    ...[...old].filter(replaced).map(([name]) => `DROP CONSTRAINT ${sql.quote(name)}`),
    ...(from.default === to.default ? [] : [setDefault]),
    ...(from.nullable === to.nullable ? [] : [to.nullable ? "DROP NOT NULL" : "SET NOT NULL"]),
    ...[...now].flatMap(([name, check]) => checkChanges(name, old.get(name), check)),
  ];
}

/** Those that are not there any more, or went with a check that is made anew. */
function checkComments(from: readonly Check[], to: Domain): readonly string[] {
  const old = byName(from);
  return [...byName(to.checks)].flatMap(([name, check]) => {
    const before = old.get(name);
    const kept = before === undefined || differs(before, check) ? undefined : before.comment;
    if (kept === check.comment) return [];
    const text = check.comment === undefined ? "NULL" : sql.literal(check.comment);
    return [`COMMENT ON CONSTRAINT ${sql.quote(name)} ON DOMAIN ${sql.qualify(to)} IS ${text}`];
  });
}

const byName = (checks: readonly Check[]): ReadonlyMap<string, Check> =>
  new Map(checks.map((check) => [check.name ?? check.expression, check]));

/** Beyond what VALIDATE brings about. */
const differs = (from: Check, to: Check | undefined): boolean =>
  from.expression !== to?.expression || (from.validated && !to.validated);

function checkChanges(name: string, from: Check | undefined, to: Check): readonly string[] {
  if (from === undefined || differs(from, to)) return [addCheck(to)];
  return from.validated === to.validated ? [] : [`VALIDATE CONSTRAINT ${sql.quote(name)}`];
}

const addCheck = (check: Check): string => `ADD ${checkClause(check)}`;

type Attribute = CompositeType["attributes"][number];

const attributeText = ({ name, type, collation }: Attribute): string =>
  words(sql.quote(name), type.text, collate(collation));

function attributeChanges(from: CompositeType, to: CompositeType): readonly string[] {
  const old = new Map(from.attributes.map((attribute) => [attribute.name, attribute]));
  const now = new Set(to.attributes.map(({ name }) => name));
  return [
    ...from.attributes.filter(({ name }) => !now.has(name)).map(({ name }) => `DROP ATTRIBUTE ${sql.quote(name)}`),
    ...to.attributes.flatMap((attribute) => {
      const before = old.get(attribute.name);
      if (before === undefined) return [`ADD ATTRIBUTE ${attributeText(attribute)}`];
      if (before.type.text === attribute.type.text && before.collation === attribute.collation) return [];
      const { name, type, collation } = attribute;
      return [words(`ALTER ATTRIBUTE ${sql.quote(name)} TYPE ${type.text}`, collate(collation))];
    }),
  ];
}
