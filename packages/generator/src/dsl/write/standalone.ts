/** What stands alone: extensions, namespaces, roles, sequences, routines, and what the language has no word for. */
import {
  nameKey,
  objectId,
  readDrop,
  sequenceId,
  statementId,
  type Extension,
  type Namespace,
  type Sequence,
  type StatementObject,
} from "@dsl/planner";
import { legalName } from "../names/words.js";
import { quoted } from "../text/attribute.js";
import type { BlockDraft, MemberDraft } from "../text/draft.js";
import { sqlLiteral } from "../text/sql-literal.js";
import { documentationOf, type Writing } from "../text/writing.js";
import { writeSequenceAlterations } from "./alterations.js";
import { writeAccess, writeRole } from "./access.js";
import { sequenceTypes } from "./sequence-types.js";
import { writeCompletion } from "./completion.js";
import { blockAttribute, writeNamespace } from "./models.js";

export function writeExtension(extension: Extension, writing: Writing): BlockDraft {
  const name = writing.names.other("extension", extension.name, extension.name);
  const { version, schema } = unusualOptions(extension, writing);
  const members = [
    ...(version === undefined ? [] : [property("version", quoted(version))]),
    ...(schema === undefined ? [] : [property("schema", quoted(schema))]),
    ...mapped(name, extension.name),
  ];
  return { kind: "block", keyword: "extension", name, members, ...documentationOf(extension, writing) };
}

/** What an extension has that the server would not choose by itself. */
export function unusualOptions(
  { namespace, version, usualVersion }: Extension,
  { dialect }: Writing,
): { readonly version: string | undefined; readonly schema: string | undefined } {
  return {
    version: usualVersion === undefined || version === usualVersion ? undefined : version,
    schema: namespace === dialect.facts.defaultNamespace ? undefined : namespace,
  };
}

export function writeSchemaBlock(namespace: Namespace, writing: Writing): BlockDraft {
  const name = writing.names.other("schema", namespace.name, namespace.name);
  return {
    kind: "block",
    keyword: "schema",
    name,
    members: [
      ...writeAccess(objectId("namespace", { name: namespace.name }), writing),
      ...mapped(name, namespace.name),
    ],
    ...documentationOf(namespace, writing),
  };
}

export function writeRoleBlock(role: string, { names }: Writing): BlockDraft {
  const name = names.other("role", role, role);
  return { kind: "block", keyword: "role", name, members: mapped(name, role) };
}

export function writeSequence(sequence: Sequence, writing: Writing): BlockDraft {
  const { start, increment, min, max, cache, cycle, type, ownedBy } = sequence;
  const name = writing.names.other("sequence", nameKey(sequence), sequence.name);
  const values: Readonly<Record<string, string | undefined>> = {
    type: type === undefined ? undefined : (sequenceTypes[type] ?? type),
    start,
    increment,
    min,
    max,
    cache,
    cycle: cycle === true ? "true" : undefined,
    ownedBy: ownedBy === undefined ? undefined : writeColumnReference(ownedBy, writing),
  };
  const properties = Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [property(key, value)],
  );
  const members = [
    ...properties,
    ...writeSequenceAlterations(sequence, writing),
    ...writeAccess(sequenceId(sequence), writing),
    ...mapped(name, sequence.name),
    ...writeNamespace(sequence, writing),
  ];
  return { kind: "block", keyword: "sequence", name, members, ...documentationOf(sequence, writing) };
}

function writeColumnReference({ table, column }: NonNullable<Sequence["ownedBy"]>, { names, tables }: Writing): string {
  const of = tables.get(nameKey(table));
  return of === undefined ? sqlLiteral(column) : `\`\${${names.type(of)}.${names.field(of, column)}}\``;
}

/** A routine is what its own statement says; the block's name only has to be one of its own. */
export function writeRoutine(object: StatementObject, writing: Writing): BlockDraft {
  const keyword = object.kind as "function" | "procedure" | "aggregate";
  const name = writing.names.other(keyword, statementId(object), object.name);
  const { comment, members } = writeCompletion(object, new Set(), writing);
  return {
    kind: "block",
    keyword,
    name,
    ...(comment === undefined ? {} : { documentation: comment }),
    members: [
      blockAttribute("sql", `@@sql(${sqlLiteral(object.create)})`),
      ...members,
      ...writeAccess(statementId(object), writing),
      ...mapped(name, object.name),
      ...writeNamespace(object, writing),
    ],
  };
}

/** What has no word, or a form that has none. */
export function writeNative(object: StatementObject, writing: Writing): BlockDraft {
  const name = writing.names.native(statementId(object), object.name, readDrop(object.drop).words);
  const { comment, members } = writeCompletion(object, new Set(), writing);
  for (const { role } of writing.dialect.defaultPrivileges(object)?.grants ?? []) writeRole(role, writing);
  return {
    kind: "block",
    keyword: "native",
    name,
    ...(comment === undefined ? {} : { documentation: comment }),
    members: [
      blockAttribute("sql", `@@sql(${sqlLiteral(object.create)})`),
      ...members,
      ...writeAccess(statementId(object), writing, (_, column) =>
        legalName(column) === column ? column : quoted(column),
      ),
      blockAttribute("drop", `@@drop(${sqlLiteral(object.drop)})`),
    ],
  };
}

const property = (name: string, value: string): MemberDraft => ({ kind: "property", key: name, name, value });

const mapped = (name: string, dbName: string): readonly MemberDraft[] =>
  name === dbName ? [] : [blockAttribute("map", `@@map(${quoted(dbName)})`)];
