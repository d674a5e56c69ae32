/** The steps before anything is built: the datasource, the names, the types of fields, the attributes. */
import type * as ast from "../ast.js";
import { KnownValues } from "../attributes/known-values.js";
import type { Target } from "../target.js";
import { resolveAliasBases } from "./aliases.js";
import { applyHolderAttributes } from "./apply-attributes.js";
import { collect } from "./collect.js";
import { noMessages, type Context } from "./context.js";
import { resolveDatasource, type FoundDatasource } from "./datasource.js";
import { enumValueNames } from "./enums.js";
import { Holders } from "./holders.js";
import { recallOfAll, takeStep, type Memory } from "./memory.js";
import { KnownColumns } from "./known-columns.js";

export interface Prepared {
  /** In the order of the files. */
  readonly nodes: readonly ast.TopLevel[];
  readonly context: Context;
  readonly found: FoundDatasource;
}

export function prepare(files: readonly ast.SourceFile[], targets: readonly Target[], memory?: Memory): Prepared {
  const nodes = files.flatMap((file) => file.blocks);
  memory?.begin(nodes);
  const messages = noMessages();
  const found = resolveDatasource(blocksOf(nodes, "datasource"), targets, { messages }, files[0]?.path);
  const declarations = collect(nodes, found, { messages, memory });
  const aliases = resolveAliasBases({ messages, declarations });
  const { columnNames, namespaces } = found.datasource;
  const { target } = found;
  const knownColumns = new KnownColumns();
  const names = { messages, declarations, target, aliasScalars: aliases.scalars, columnNames, knownColumns, memory };
  const context: Context = {
    ...names,
    knownValues: new KnownValues(),
    datasource: { ...found.datasource, namespaces: allNamespaces(namespaces, declarations.others) },
    holders: recallOfAll(names, "holders", (before) => new Holders(names, before)),
    enumValues: enumValueNames(names),
    aliasEnums: aliases.enums,
    circularAliases: aliases.circular,
    isSchemasLost: found.isSchemasLost,
    hasExtensionList: found.extensions.length > 0,
  };
  for (const holder of context.holders.anew()) {
    takeStep(context, holder, () => applyHolderAttributes(holder, context));
  }
  return { nodes, context, found };
}

/** All blocks of a kind, those whose name is taken included. */
export const blocksOf = (nodes: readonly ast.TopLevel[], keyword: ast.BlockKeyword): ast.Block[] =>
  nodes.flatMap((node) => (node.kind === "block" && node.keyword === keyword ? [node] : []));

/** The datasource's and those of `schema` blocks. */
const allNamespaces = (written: readonly string[], others: Context["declarations"]["others"]): string[] => [
  ...new Set([...written, ...[...(others.get("schema")?.values() ?? [])].map((declaration) => declaration.dbName)]),
];
