/** Tables as models, and partitions as partitions. */
import { tableName, typeName } from "@dsl/parser";
import { nameKey, tableId, type QualifiedName, type Table } from "@dsl/planner";
import { quoted } from "../text/attribute.js";
import type { BlockDraft, MemberDraft } from "../text/draft.js";
import { documentationOf, type Writing } from "../text/writing.js";
import { writeTableAlterations } from "./alterations.js";
import { writeAccess } from "./access.js";
import { writeChecks } from "./checks.js";
import { writeExclusion } from "./exclusions.js";
import { writeFields } from "./fields.js";
import { isSaid } from "./index-parts.js";
import { writeIndex } from "./indexes.js";
import { toMembers, writeKeys } from "./keys.js";
import { writePartitionFields } from "./partition-fields.js";
import { writeForeignKeys, writeRelationFields } from "./relation-fields.js";
import { writeBound, writeTableOptions } from "./table-options.js";
import { writeTableStatements } from "./table-statements.js";

export function writeModel(table: Table, writing: Writing): BlockDraft {
  const keys = writeKeys(table, writing);
  const checks = writeChecks(table, writing);
  const name = writing.names.type(table);
  return {
    kind: "block",
    keyword: "model",
    name,
    ...documentationOf(table, writing),
    members: [
      ...writeFields(table, { keys, checks }, writing),
      ...writeRelationFields(table, writing),
      ...writeParts(table, { keys, checks }, writing),
      ...writeTableAlterations(table, writing),
      ...writeAccess(tableId(table), writing),
      ...(writing.ignored.has(nameKey(table)) ? [blockAttribute("ignore", "@@ignore")] : []),
      ...writePlace(table, tableName(writing.names.rules.tableNames, name), writing),
    ],
  };
}

interface Parts {
  readonly keys: ReturnType<typeof writeKeys>;
  readonly checks: ReturnType<typeof writeChecks>;
}

/** What a table has beside its columns. */
function writeParts(table: Table, { keys, checks }: Parts, writing: Writing): readonly MemberDraft[] {
  return [
    ...toMembers(keys),
    ...table.indexes
      .filter((index) => !index.unique && isSaid(index, table, writing))
      .map((index) => writeIndex(index, table, writing)),
    ...checks.flatMap(({ key, column, text }): readonly MemberDraft[] =>
      column === undefined ? [{ kind: "attribute", key, text }] : [],
    ),
    ...table.exclusions
      .filter(({ inherited }) => inherited !== true)
      .map((exclusion) => writeExclusion(exclusion, table, writing)),
    ...writeForeignKeys(table, writing),
    ...writeTableOptions(table, writing),
    ...writeTableStatements(table, writing),
  ];
}

export function writePartition(table: Table, writing: Writing): BlockDraft {
  const { names, tables } = writing;
  const { parent, bound } = table.options.partitionOf!;
  const isModel = tables.get(nameKey(parent))?.options.partitionOf === undefined;
  const name = names.partition(table);
  const of = isModel ? names.type(parent) : names.partition(parent);
  return {
    kind: "block",
    keyword: "partition",
    name,
    ...documentationOf(table, writing),
    members: [
      ...[{ name: "of", value: of }, ...writeBound(bound)].map((one): MemberDraft => ({
        kind: "property",
        key: one.name,
        ...one,
      })),
      ...writePartitionFields(table, writing),
      ...writeParts(table, { keys: writeKeys(table, writing), checks: writeChecks(table, writing) }, writing),
      ...writeTableAlterations(table, writing),
      ...writeAccess(tableId(table), writing),
      ...writePlace(table, typeName(names.rules.tableNames, name), writing),
    ],
  };
}

/** The database's name where the language's says another, and the namespace where there are several. */
export function writePlace(of: QualifiedName, byRule: string, writing: Writing): readonly MemberDraft[] {
  return [
    ...(byRule === of.name ? [] : [blockAttribute("map", `@@map(${quoted(of.name)})`)]),
    ...writeNamespace(of, writing),
  ];
}

export function writeNamespace({ namespace }: QualifiedName, writing: Writing): readonly MemberDraft[] {
  return saysNamespace(namespace, writing) ? [blockAttribute("schema", `@@schema(${quoted(namespace)})`)] : [];
}

/** What lies in the default namespace says so only where the datasource lists it. */
export function saysNamespace(namespace: string | undefined, { listed, dialect }: Writing): namespace is string {
  return namespace !== undefined && (namespace !== dialect.facts.defaultNamespace || listed.has(namespace));
}

export function blockAttribute(key: string, text: string): MemberDraft {
  return { kind: "attribute", key, text };
}
