/** SQL of the schema with its `${…}` references looked up. */
import type * as ast from "../ast.js";
import type { Scope } from "../attributes/spec.js";
import type { Sql, SqlPart } from "../schema.js";
import { report } from "./context.js";
import { namedInSql, namesInSql, wordFor } from "./declarations.js";
import { defined } from "./defined.js";
import { mayBeLost } from "./lost.js";
import { didYouMean } from "./nearest.js";
import { within } from "../diagnostics/within.js";

type Reference = Extract<ast.SqlPart, { kind: "reference" }>;

/** A reference that means nothing is reported and stays as the text that was written. */
export function resolveSql(literal: ast.SqlLiteral, scope: Scope): Sql {
  const parts = literal.parts.map((part) => (part.kind === "text" ? part : resolveReference(part, scope)));
  return { parts, span: literal.span };
}

/** SQL that was written as a string: `raw("…")` and `dbgenerated("…")`. It has no references. */
export const plainSql = (text: string, span: Sql["span"]): Sql => ({ parts: [{ kind: "text", text }], span });

function resolveReference(reference: Reference, scope: Scope): SqlPart {
  const [first = "", second, ...rest] = reference.text.trim().split(".");
  if (rest.length > 0) return unknown(reference, scope, `"\${${reference.text}}" has too many dots`);
  if (second !== undefined) return resolveMember(reference, first, second, scope);
  if (scope.isAlias === true) return first === "value" ? { kind: "value" } : notValue(reference, first, scope);
  return resolveOwnColumn(reference, first, scope) ?? resolveDeclaration(reference, first, scope);
}

/** The check of an alias knows no table: its own name, or that of a column, is the value. */
function notValue(reference: Reference, name: string, scope: Scope): SqlPart {
  const found = namedInSql(scope.context.declarations, name);
  if (found !== undefined && found.keyword !== "type" && found.keyword !== "mixin")
    return resolveDeclaration(reference, name, scope);
  const span = wordSpan(reference, 0, name);
  report(scope.context, {
    code: "D2106",
    span,
    message: `"${name}" is not the value that is checked`,
    help: "write ${value}",
    fix: { title: "write ${value}", edits: [{ span, text: "value" }] },
  });
  return asText(reference);
}

function resolveOwnColumn(reference: Reference, name: string, scope: Scope): SqlPart | undefined {
  const field = scope.holder?.fields.get(name);
  if (field === undefined) return undefined;
  if (field.meaning.kind !== "relation") return { kind: "column", column: field.dbName };
  report(scope.context, {
    code: "D2109",
    span: reference.span,
    message: `"${name}" is a relation, not a column`,
    help: "name the field that holds the key",
  });
  return asText(reference);
}

function resolveDeclaration(reference: Reference, name: string, scope: Scope): SqlPart {
  const found = namedInSql(scope.context.declarations, name);
  if (found === undefined) return unknownName(reference, name, scope);
  if (found.keyword === "mixin") return unknown(reference, scope, `mixin "${name}" is not in the database`);
  if (isWithinItself(name, scope)) return { kind: "column", column: found.dbName };
  scope.dependsOn?.add(name);
  return { kind: "table", table: found.dbName, ...defined({ namespace: found.namespace }) };
}

/** In the query of a recursive view its name is that of a table expression, which no schema has. */
const isWithinItself = (name: string, { holder }: Scope): boolean =>
  holder?.name === name && holder.attributes.some(({ nameText }) => nameText === "recursive");

function resolveMember(reference: Reference, owner: string, member: string, scope: Scope): SqlPart {
  const found = namedInSql(scope.context.declarations, owner);
  if (found === undefined) return unknownName(reference, owner, scope);
  const holder = scope.context.holders.get(owner);
  if (holder === undefined || holder.keyword === "mixin") {
    return unknown(reference, scope, `${wordFor(found.keyword)} "${owner}" has no columns`);
  }
  const field = holder.fields.get(member);
  if (field === undefined) {
    if (!mayBeLost(member, holder)) reportUnknownField(reference, member, scope, holder);
    return asText(reference);
  }
  if (field.meaning.kind === "relation")
    return unknown(reference, scope, `"${owner}.${member}" is a relation, not a column`);
  scope.dependsOn?.add(owner);
  return {
    kind: "qualifiedColumn",
    table: holder.dbName,
    column: field.dbName,
    ...defined({ namespace: holder.namespace }),
  };
}

/** One word of a reference, where it can be told from what stands around it. */
function wordSpan({ span, text }: Reference, offset: number, word: string): Reference["span"] {
  if (span.end - span.start !== text.length + "${}".length) return span;
  const start = span.start + "${".length + offset;
  return within(span, start, start + word.length);
}

function reportUnknownField(
  reference: Reference,
  member: string,
  scope: Scope,
  holder: NonNullable<Scope["holder"]>,
): void {
  report(scope.context, {
    code: "D2104",
    span: wordSpan(reference, reference.text.length - member.length, member),
    message: `${wordFor(holder.keyword)} "${holder.name}" has no field "${member}"`,
    ...didYouMean(member, holder.fields.names),
  });
}

const help = "`${…}` names a field, a model or a field of a model; write \\${ for the characters themselves";

function unknownName(reference: Reference, name: string, scope: Scope): SqlPart {
  if (scope.holder !== undefined && mayBeLost(name, scope.holder)) return asText(reference);
  const known = () => [...(scope.holder?.fields.names ?? []), ...namesInSql(scope.context.declarations)];
  report(scope.context, {
    code: "D2106",
    span: wordSpan(reference, 0, name),
    message: `nothing is named "${name}"`,
    ...didYouMean(name, known, help),
  });
  return asText(reference);
}

function unknown(reference: Reference, scope: Scope, message: string): SqlPart {
  report(scope.context, { code: "D2106", span: reference.span, message });
  return asText(reference);
}

const asText = (reference: Reference): SqlPart => ({ kind: "text", text: `\${${reference.text}}` });
