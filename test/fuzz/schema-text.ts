/** A state as a schema, and with the state before also what says how it came from there: renames and backfills. */
import { constructOf } from "./constructs/constructs.js";
import { fieldLine, isRequired } from "./constructs/columns.js";
import { commentText } from "./constructs/models.js";
import {
  backLines,
  isRequiredRelation,
  manyToManyLines,
  relationColumns,
  relationIndexLines,
} from "./constructs/relations.js";
import { roles } from "./constructs/access.js";
import { domainBases, fieldTypes, namespaceOf, typeOf, valueOf } from "./field-types.js";
import { databaseName, type Scope, type Thing } from "./state.js";

export function schemaText(scope: Scope, before?: Scope): string {
  const isPostgresql = scope.engine === "postgresql";
  const source = [
    `provider = "${scope.engine}"`,
    'manage = "all"',
    isPostgresql ? "comments = true" : "enumChecks = true",
  ];
  const named = isPostgresql ? roles.map((role) => `role ${role}\n`) : [];
  const places = scope.all("namespace").length === 0 ? [] : ["schema public\n"];
  const blocks = scope.state.flatMap((thing) => blockOf(thing, scope, before));
  return [`datasource db {\n${source.map((line) => `  ${line}\n`).join("")}}\n`, ...named, ...places, ...blocks].join(
    "\n",
  );
}

function blockOf(thing: Thing, scope: Scope, before: Scope | undefined): readonly string[] {
  if (thing.kind === "model") return [model(thing, scope, before)];
  if (thing.kind === "domain") return [domain(thing, scope, before)];
  const { block } = constructOf(thing);
  if (block === undefined) return [];
  const lines = [...membersOf(thing, scope, before), ...generalLines(thing, scope, before)];
  return [`${documentation(thing, scope, "")}${block(thing, scope, lines)}`];
}

function model(thing: Thing, scope: Scope, before: Scope | undefined): string {
  const lines = [
    ...membersOf(thing, scope, before),
    ...backLines(thing, scope),
    ...manyToManyLines(thing, scope),
    ...relationIndexLines(thing, scope),
    ...generalLines(thing, scope, before),
  ];
  return `${documentation(thing, scope, "")}model ${thing.name} {\n${lines.join("\n")}\n}\n`;
}

function domain(thing: Thing, scope: Scope, before: Scope | undefined): string {
  const { type, native } = fieldTypes[domainBases[thing.form]!]!;
  const map = thing.mapped === undefined ? [] : [`@map(${JSON.stringify(thing.mapped)})`];
  const place = scope.all("namespace").length === 0 ? [] : [`@schema(${JSON.stringify(namespaceOf(thing, scope))})`];
  const old = renamedFrom(thing, scope, before);
  const renamed = old === undefined ? [] : [`@renamedFrom(${JSON.stringify(old)})`];
  const parts = [
    type,
    ...(native === undefined ? [] : [native]),
    ...map,
    ...place,
    ...attributesOf(thing, scope),
    ...renamed,
  ];
  return `${documentation(thing, scope, "")}type ${thing.name} = ${parts.join(" ")}\n`;
}

function membersOf(thing: Thing, scope: Scope, before: Scope | undefined): readonly string[] {
  return scope.members(thing).flatMap((each) => {
    if (each.kind === "field") return [documentation(each, scope, "  ") + field(each, scope, before)];
    if (each.kind === "enumValue") return [enumValue(each, scope, before)];
    const line = constructOf(each).member?.(each, scope);
    if (line === undefined) return [];
    if (each.kind === "relation") return [withBackfills(each, line, scope, before)];
    const old = ["generated", "compositeField"].includes(each.kind) ? renamedFrom(each, scope, before) : undefined;
    return [old === undefined ? line : `${line} @renamedFrom(${JSON.stringify(old)})`];
  });
}

const attributesOf = (thing: Thing, scope: Scope): readonly string[] =>
  scope.members(thing).flatMap((each) => constructOf(each).attribute?.(each, scope) ?? []);

function field(thing: Thing, scope: Scope, before: Scope | undefined): string {
  const old = renamedFrom(thing, scope, before);
  const was = before?.find(thing.id);
  const isNew = before?.find(thing.of[0]) !== undefined && was === undefined;
  const becomesRequired = was !== undefined && !isRequired(was, before!);
  const isFilled = isNew && scope.has(thing, "default", "identity", "default by sequence");
  const backfill = (isNew || becomesRequired) && isRequired(thing, scope) && !isFilled;
  const converted = was === undefined ? [] : conversion(was, thing);
  // what no row had goes back, too
  const value =
    converted.length === 0 ? valueOf(thing, filled, scope, before) : `cast(${valueOf(was!, filled, scope)} as text)`;
  return fieldLine(thing, scope, [
    ...attributesOf(thing, scope),
    ...(old === undefined ? [] : [`@renamedFrom(${JSON.stringify(old)})`]),
    ...(backfill ? [`@backfill(\`${value}\`)`] : []),
    ...converted,
  ]);
}

/** The number of the value that rows get which have none. */
export const filled = 9;

/** What no engine converts by itself, or not back. */
function conversion(was: Thing, thing: Thing): readonly string[] {
  const [from, to] = [typeOf(was), typeOf(thing)];
  const back = { Int: "integer", Uuid: "uuid" }[from.name];
  if (from.name === to.name || to.name !== "String" || back === undefined) return [];
  const column = `"${databaseName(thing).replaceAll('"', '""')}"`;
  return [`@using(\`cast(${column} as text)\`, down: \`cast(${column} as ${back})\`)`];
}

function enumValue(thing: Thing, scope: Scope, before: Scope | undefined): string {
  const old = renamedFrom(thing, scope, before);
  const map = thing.mapped === undefined ? "" : ` @map(${JSON.stringify(thing.mapped)})`;
  return `  ${thing.name}${map}${old === undefined ? "" : ` @renamedFrom(${JSON.stringify(old)})`}`;
}

/** Rows that exist point at the first row. */
function withBackfills(relation: Thing, line: string, scope: Scope, before: Scope | undefined): string {
  const isNew = before?.find(relation.of[0]) !== undefined && before.find(relation.id) === undefined;
  if (!isNew || !isRequiredRelation(relation, scope)) return line;
  const lines = line.split("\n");
  const columns = relationColumns(relation, scope);
  return lines
    .map((each, at) => (at < columns.length ? `${each} @backfill(\`${columns[at]!.value(1)}\`)` : each))
    .join("\n");
}

/** The database's name before, where it was another. */
function renamedFrom(thing: Thing, scope: Scope, before: Scope | undefined): string | undefined {
  const was = before?.find(thing.id);
  if (was === undefined) return undefined;
  if (!["model", "enum", "composite", "domain"].includes(thing.kind)) {
    return databaseName(was) === databaseName(thing) ? undefined : databaseName(was);
  }
  const [from, to] = [namespaceOf(was, before!), namespaceOf(thing, scope)];
  if (from === to && databaseName(was) === databaseName(thing)) return undefined;
  const isPlain = from === to && (scope.engine === "sqlite" || !databaseName(was).includes("."));
  return isPlain ? databaseName(was) : `${from}.${databaseName(was)}`;
}

/** What many kinds of blocks have. */
function generalLines(thing: Thing, scope: Scope, before: Scope | undefined): readonly string[] {
  const old = ["model", "enum", "composite"].includes(thing.kind) ? renamedFrom(thing, scope, before) : undefined;
  const hasPlace = !["namespace", "extension", "native", "partitioned", "partition", "subpartitioned"].includes(
    thing.kind,
  );
  const placed = hasPlace && scope.all("namespace").length > 0;
  return [
    ...(thing.mapped === undefined || thing.kind === "namespace" ? [] : [`  @@map(${JSON.stringify(thing.mapped)})`]),
    ...(placed ? [`  @@schema(${JSON.stringify(namespaceOf(thing, scope))})`] : []),
    ...(old === undefined ? [] : [`  @@renamedFrom(${JSON.stringify(old)})`]),
  ];
}

function documentation(thing: Thing, scope: Scope, indent: string): string {
  const [comment] = scope.members(thing, "comment");
  return comment === undefined ? "" : `${indent}/// ${commentText(comment)}\n`;
}
