/** What kinds of tables cannot be at the same time, and what they cannot have. */
import type { Span } from "../diagnostics/diagnostic.js";
import { attributeNamed } from "../attributes/places.js";
import { report, type Context } from "../resolve/context.js";
import type { Holder } from "../resolve/draft.js";
import type { Default } from "../schema.js";
import { alternatives } from "../attributes/types/literals.js";
import { isUnsure } from "./keys.js";

export function checkTable(holder: Holder, context: Context): void {
  checkVirtual(holder, context);
  checkWithoutRowid(holder, context);
  if (holder.properties.options.strict) checkStrict(holder, context);
  checkOneKind(holder, context);
  checkParents(holder, context);
  if (holder.properties.ofType !== undefined) checkTyped(holder, holder.properties.ofType, context);
}

const attributeSpan = ({ attributes, block }: Holder, name: string): Span =>
  attributeNamed(attributes, name)?.span ?? block.name.span;

const has = ({ attributes }: Holder, name: string): boolean => attributeNamed(attributes, name) !== undefined;

/** Its module alone says what such a table holds. */
function checkVirtual(holder: Holder, context: Context): void {
  if (holder.properties.options.virtual === undefined) return;
  const other = ["strict", "withoutRowid", "index", "unique", "check", "id"].find((name) => has(holder, name));
  if (other === undefined) return;
  reportBoth(holder, "virtual", other, "the module of a virtual table keeps its rows", context);
}

function checkWithoutRowid(holder: Holder, context: Context): void {
  const { options, primaryKeys } = holder.properties;
  if (!options.withoutRowid || options.virtual !== undefined) return;
  const span = attributeSpan(holder, "withoutRowid");
  if (primaryKeys.length === 0 && !isUnsure(holder)) {
    const message = `model "${holder.name}" has no primary key, by which @@withoutRowid stores its rows`;
    report(context, { code: "D2301", span, message, help: "add @id or @@id([…])" });
  }
  const numbered = holder.fields.list.find(({ properties: { default: value } }) => isNumbered(value));
  if (numbered === undefined) return;
  report(context, {
    code: "D2409",
    span,
    message: `@@withoutRowid leaves no rowid to number "${numbered.name}" by`,
    related: [{ span: numbered.properties.default!.span, message: "numbered by the rowid" }],
    help: "remove @@withoutRowid, or give the number yourself",
  });
}

/** STRICT knows few types, and Prisma's storage of some scalars is none of them. */
function checkStrict({ fields, properties: { options } }: Holder, context: Context): void {
  const known = context.target?.strictTypes;
  if (known === undefined || options.virtual !== undefined) return;
  for (const { name, ast, meaning } of fields.list) {
    if (meaning.kind !== "column" || ast.type.arity === "list") continue;
    const { type, scalar } = meaning;
    const written = type.kind === "native" ? type.sql : scalar && context.datasource.types[scalar];
    const instead = scalar === undefined ? undefined : known.instead[scalar];
    if (written === undefined ? instead === undefined : known.names.includes(written.trim().toUpperCase())) continue;
    report(context, {
      code: "D3009",
      span: ast.type.span,
      message: `@@strict is for columns of ${alternatives(known.names)}, but "${name}" is ${written ?? scalar!}`,
      help:
        instead === undefined
          ? "write one of these between backticks"
          : `write types = { ${scalar!}: "${instead}" } in the datasource, or \`${instead}\` as its type`,
    });
  }
}

const isNumbered = (value: Default | undefined): boolean =>
  value?.kind === "function" && value.name === "autoincrement";

/** Pairs of attributes that PostgreSQL does not take together, and why. */
const exclusive = [
  ["partition", "inherits", "a partitioned table hands its rows down, and cannot inherit"],
  ["partition", "with", "a partitioned table stores no rows; say it on its partitions"],
  ["partition", "unlogged", "a partitioned table stores no rows; say it on its partitions"],
  ["of", "inherits", "a typed table has the columns of its type alone"],
] as const;

function checkOneKind(holder: Holder, context: Context): void {
  if (!mayExclude(holder)) return;
  for (const [first, second, why] of exclusive)
    if (has(holder, first) && has(holder, second)) reportBoth(holder, first, second, why, context);
}

/** Asked of every model: hardly any is more than a plain table. */
const mayExclude = (holder: Holder): boolean => has(holder, "partition") || has(holder, "of");

function reportBoth(holder: Holder, first: string, second: string, why: string, context: Context): void {
  report(context, {
    code: "D2409",
    span: attributeSpan(holder, second),
    message: `model "${holder.name}" has both @@${first} and @@${second}`,
    related: [{ span: attributeSpan(holder, first), message: `@@${first}` }],
    help: why,
  });
}

function checkParents(holder: Holder, context: Context): void {
  for (const name of holder.properties.inherits) {
    const parent = context.holders.get(name);
    if (parent === undefined || !has(parent, "partition")) continue;
    report(context, {
      code: "D2409",
      span: attributeSpan(holder, "inherits"),
      message: `model "${holder.name}" cannot inherit from "${name}", which is partitioned`,
      related: [{ span: attributeSpan(parent, "partition"), message: "partitioned here" }],
      help: `declare a part of it: partition ${holder.name} { of = ${name} … }`,
    });
  }
}

/** The type says the columns; the model repeats them for generated code. */
function checkTyped(holder: Holder, typeName: string, context: Context): void {
  const type = context.holders.get(typeName);
  if (type === undefined || type.incomplete || holder.incomplete) return;
  const missing = type.fields.list.find(({ dbName }) => !hasColumn(holder, dbName));
  const other = holder.fields.list.find(({ meaning, dbName }) => meaning.kind === "column" && !hasColumn(type, dbName));
  const wrong = other ?? missing;
  if (wrong === undefined) return;
  report(context, {
    code: "D2409",
    span: other === undefined ? attributeSpan(holder, "of") : other.ast.name.span,
    message:
      other === undefined
        ? `model "${holder.name}" lacks field "${wrong.name}" of its type "${typeName}"`
        : `field "${wrong.name}" is not in composite type "${typeName}", whose fields are the columns`,
    related: [{ span: other === undefined ? wrong.ast.name.span : type.block.name.span, message: "of this type" }],
    help: other === undefined ? "a typed table has every field of its type" : `add it to "${typeName}", or remove it`,
  });
}

const hasColumn = ({ fields }: Holder, dbName: string): boolean =>
  fields.list.some((field) => field.meaning.kind === "column" && field.dbName === dbName);
