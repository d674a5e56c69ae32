/** A whole catalog as drafts, in the order in which a person reads a schema. */
import {
  nameKey,
  objectId,
  sequenceId,
  statementId,
  tableId,
  typeId,
  type Catalog,
  type StatementObject,
  type Table,
} from "@dsl/planner";
import { groupBy } from "../group-by.js";
import { writeAccess } from "./access.js";
import { isPartition, isView } from "../names/naming-rules.js";
import { usedNamespaces } from "../used-namespaces.js";
import type { Draft } from "../text/draft.js";
import type { Writing } from "../text/writing.js";
import { writeDatasource } from "./datasource.js";
import { writeModel, writePartition } from "./models.js";
import {
  writeExtension,
  writeNative,
  writeRoleBlock,
  writeRoutine,
  writeSchemaBlock,
  writeSequence,
} from "./standalone.js";
import { unsaidStatements } from "./table-statements.js";
import { writeCompositeType, writeDomain, writeEnum } from "./type-blocks.js";
import { writeView } from "./views.js";

export interface Written {
  /** The id of what it declares. */
  readonly of: string;
  readonly draft: Draft;
}

export function writeSchema(writing: Writing): readonly Written[] {
  const { catalog } = writing;
  const { enums, domains, compositeTypes, sequences, extensions } = catalog;
  const models = modelsWithPartitions(catalog).filter((table) => !writing.relations.joined.has(nameKey(table)));
  const views = catalog.statements.filter(isView).map((view) => ({ view, draft: writeView(view, writing) }));
  const natives = [
    ...catalog.statements.filter(({ kind }) => kind === "native"),
    ...views.filter(({ draft }) => draft === undefined).map(({ view }) => view),
    ...unsaidStatements(
      views.filter(({ draft }) => draft !== undefined).map(({ view }) => view),
      writing,
    ),
  ];
  const all = <T>(list: readonly T[], id: (each: T) => string, write: (each: T, writing: Writing) => Draft) =>
    list.map((each): Written => ({ of: id(each), draft: write(each, writing) }));
  const written: readonly Written[] = [
    ...all(enums, typeId, writeEnum),
    ...all(domains, typeId, writeDomain),
    ...all(compositeTypes, typeId, writeCompositeType),
    ...all(sequences, sequenceId, writeSequence),
    ...all(models, tableId, (table) =>
      isPartition(table) ? writePartition(table, writing) : writeModel(table, writing),
    ),
    ...views.flatMap(({ view, draft }) => (draft === undefined ? [] : [{ of: statementId(view), draft }])),
    ...all(catalog.statements.filter(isRoutine), statementId, writeRoutine),
    ...all(natives, statementId, writeNative),
  ];
  const namespaces = namespacesToDeclare(catalog, writing);
  const spaces = all(namespaces, ({ name }) => objectId("namespace", { name }), writeSchemaBlock);
  return [
    { of: "datasource", draft: writeDatasource(writing) },
    ...all(extensions, ({ name }) => objectId("extension", { name }), writeExtension),
    ...spaces,
    // Last, when it is known which roles something names.
    ...all([...writing.roles].sort(), (role) => `role ${role}`, writeRoleBlock),
    ...written,
  ];
}

const isRoutine = ({ kind }: StatementObject): boolean =>
  kind === "function" || kind === "procedure" || kind === "aggregate";

/** Each partitioned table with its partitions behind it. */
function modelsWithPartitions(catalog: Catalog): readonly Table[] {
  const byParent = groupBy(catalog.tables, ({ options: { partitionOf } }) =>
    partitionOf === undefined ? [] : [nameKey(partitionOf.parent)],
  );
  const parts = (parent: Table): readonly Table[] =>
    (byParent.get(nameKey(parent)) ?? []).flatMap((table) => [table, ...parts(table)]);
  return catalog.tables.filter((table) => !isPartition(table)).flatMap((table) => [table, ...parts(table)]);
}

/** Namespaces that need a block: nothing lies in them, they have a comment or privileges, or the datasource does not list them. */
function namespacesToDeclare(catalog: Catalog, writing: Writing) {
  const { comments, dialect, listed } = writing;
  const used = usedNamespaces(catalog);
  return catalog.namespaces.filter(({ name, comment }) => {
    if (comment !== undefined && comments) return true;
    if (writeAccess(objectId("namespace", { name }), writing).length > 0) return true;
    return name !== dialect.facts.defaultNamespace && (!used.includes(name) || !listed.has(name));
  });
}
