/** Domains and composite types, and the renaming of any type. */
import type { Check, Column, CompositeType, Domain, QualifiedName } from "@dsl/planner";
import { isSameFamily } from "../blockers/type-family.js";
import { sql } from "../sql.js";
import { conventionalName } from "../text/conventional-name.js";
import { alterColumn } from "./alter-table.js";
import { collate } from "./collate.js";
import { keptOptions } from "./column-options.js";
import { checkClause } from "./constraint-clause.js";
import { defaultClause } from "./default-clause.js";
import { passingName } from "./passing-name.js";
import type { Renderers } from "./renderers.js";
import { words } from "./words.js";

export const userTypeRenderers: Renderers<
  | "renameType"
  | "createDomain"
  | "alterDomain"
  | "replaceDomain"
  | "dropDomain"
  | "createCompositeType"
  | "alterCompositeType"
  | "renameAttribute"
  | "dropCompositeType"
> = {
  renameType: ({ what, from, to }) => renameType(what === "domain" ? "DOMAIN" : "TYPE", from, to),
  createDomain: ({ domain }) => createDomain(domain),
  alterDomain: ({ from, to }) => [
    ...domainChanges(from, to).map((change) => alterDomain(to, change)),
    ...checkComments(renamedChecks(from, to).renamed.checks, to),
    ...notNullComment(from, to),
  ],
  replaceDomain: ({ from, to, columns }, context) => {
    const old = passingName(from, context);
    return [
      ...renameType("DOMAIN", from, old),
      ...createDomain(to),
      ...columns.flatMap(({ table, column }) => [
        moveColumn(table, column, from, to),
        ...keptOptions(table, column, column, context),
      ]),
      `DROP DOMAIN ${sql.qualify(old)}`,
    ];
  },
  dropDomain: ({ domain }) => [`DROP DOMAIN ${sql.qualify(domain)}`],
  createCompositeType: ({ type }) => [
    `CREATE TYPE ${sql.qualify(type)} AS (${type.attributes.map(attributeText).join(", ")})`,
  ],
  alterCompositeType: ({ from, to }) => {
    const changes = attributeChanges(from, to);
    return changes.length === 0 ? [] : [`ALTER TYPE ${sql.qualify(to)} ${changes.join(", ")}`];
  },
  renameAttribute: ({ type, from, to }) => [
    `ALTER TYPE ${sql.qualify(type)} RENAME ATTRIBUTE ${sql.quote(from)} TO ${sql.quote(to)}`,
  ],
  dropCompositeType: ({ type }) => [`DROP TYPE ${sql.qualify(type)}`],
};

function createDomain(domain: Domain): readonly string[] {
  return [
    words(
      `CREATE DOMAIN ${sql.qualify(domain)} AS ${domain.type.text}`,
      collate(domain.collation),
      domain.default !== undefined && defaultClause(domain.default),
      !domain.nullable &&
        words(domain.notNull?.name !== undefined && `CONSTRAINT ${sql.quote(domain.notNull.name)}`, "NOT NULL"),
      ...domain.checks.filter(({ validated }) => validated).map(checkClause),
    ),
    ...domain.checks.filter(({ validated }) => !validated).map((check) => alterDomain(domain, addCheck(check))),
    ...checkComments([], domain),
    ...notNullComment(undefined, domain),
  ];
}

/** An assignment converts within a family of types, and cuts nothing short. */
function moveColumn(table: QualifiedName, column: Column, from: Domain, to: Domain): string {
  const { name, type, default: value } = column;
  const between = type.text.endsWith("[]") ? `${to.type.text}[]` : to.type.text;
  const using = isSameFamily(from.type, to.type) ? undefined : `USING ${sql.quote(name)}::${between}::${type.text}`;
  return alterColumn(
    table,
    name,
    "DROP DEFAULT",
    words(`TYPE ${type.text}`, collate(column.collation), using),
    ...(value === undefined ? [] : [`SET DEFAULT ${value}`]),
  );
}

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
function domainChanges(before: Domain, to: Domain): readonly string[] {
  const { renames, renamed: from } = renamedChecks(before, to);
  const [old, now] = [byName(from.checks), byName(to.checks)];
  const replaced = ([name, check]: readonly [string, Check]): boolean => differs(check, now.get(name));
  const setDefault = to.default === undefined ? "DROP DEFAULT" : `SET DEFAULT ${to.default}`;
  return [
    ...renames,
    ...[...old].filter(replaced).map(([name]) => `DROP CONSTRAINT ${sql.quote(name)}`),
    ...(from.default === to.default ? [] : [setDefault]),
    ...notNullChanges(from, to),
    ...[...now].flatMap(([name, check]) => checkChanges(name, old.get(name), check)),
  ];
}

/** A check that only has another name is not checked anew. */
function renamedChecks(from: Domain, to: Domain): { readonly renames: readonly string[]; readonly renamed: Domain } {
  const taken = new Set(from.checks.map(({ name }) => name));
  const free = to.checks.filter(({ name }) => !taken.has(name));
  const renames: string[] = [];
  const checks = from.checks.map((check) => {
    if (to.checks.some(({ name }) => name === check.name)) return check;
    const place = free.findIndex((each) => each.expression === check.expression && each.validated === check.validated);
    const [now] = place < 0 ? [] : free.splice(place, 1);
    if (check.name === undefined || now?.name === undefined) return check;
    renames.push(`RENAME CONSTRAINT ${sql.quote(check.name)} TO ${sql.quote(now.name)}`);
    return { ...check, name: now.name };
  });
  return { renames, renamed: { ...from, checks } };
}

const notNullName = ({ name, notNull }: Domain): string => notNull?.name ?? conventionalName(name, "", "not_null");

function notNullChanges(from: Domain, to: Domain): readonly string[] {
  const named =
    to.notNull?.name === undefined ? "SET NOT NULL" : `ADD CONSTRAINT ${sql.quote(to.notNull.name)} NOT NULL`;
  if (from.nullable !== to.nullable) return [to.nullable ? "DROP NOT NULL" : named];
  if (to.nullable || from.notNull?.name === to.notNull?.name) return [];
  return [`RENAME CONSTRAINT ${sql.quote(notNullName(from))} TO ${sql.quote(notNullName(to))}`];
}

function notNullComment(from: Domain | undefined, to: Domain): readonly string[] {
  const comment = to.notNull?.comment;
  if (to.nullable || comment === (from?.nullable === false ? from.notNull?.comment : undefined)) return [];
  const text = comment === undefined ? "NULL" : sql.literal(comment);
  return [`COMMENT ON CONSTRAINT ${sql.quote(notNullName(to))} ON DOMAIN ${sql.qualify(to)} IS ${text}`];
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
