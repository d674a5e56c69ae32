/**
 * The files' trees to the Schema: every name looked up, every rule of the language checked. Pure; nothing thrown.
 *
 * Steps, each over all files: the datasource, the names, the types of fields, the attributes, the relations, the
 * checks. What was reported once is left out of the Schema or marked, so that nobody complains about it again.
 */
import type * as ast from "./ast.js";
import { checkSchema } from "./checks/index.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { resolveAlias } from "./resolve/alias.js";
import { resolveAliasBases } from "./resolve/aliases.js";
import { applyHolderAttributes } from "./resolve/apply-attributes.js";
import { resolveAttributeDeclaration } from "./resolve/attribute-declarations.js";
import { buildCompositeType, buildModel, buildView } from "./resolve/build-model.js";
import { collect } from "./resolve/collect.js";
import { noMessages, type Context } from "./resolve/context.js";
import { resolveDatasource } from "./resolve/datasource.js";
import type { Declaration, Keyword } from "./resolve/declarations.js";
import type { Holder } from "./resolve/draft.js";
import { enumValueNames, resolveEnum } from "./resolve/enums.js";
import { resolveExtensions, resolveNamespaces } from "./resolve/extensions.js";
import { resolveGenerators } from "./resolve/generators.js";
import { resolveHolders } from "./resolve/holders.js";
import { pairRelations, relationEnds } from "./resolve/relations.js";
import { resolveNamed, resolvePartition, resolveSequence, resolveStatement } from "./resolve/standalone.js";
import type { Schema } from "./schema.js";
import type { Target } from "./target.js";

export interface Resolved {
  /** Partial when there are errors: what was reported is missing from it. */
  readonly schema: Schema;
  /** Undefined when the datasource names no known provider. */
  readonly target: Target | undefined;
  /** In the order of the files and of the places in them. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Neither the order of the files nor that of their declarations means anything, except to the order of the result. */
export function resolve(files: readonly ast.SourceFile[], targets: readonly Target[]): Resolved {
  const nodes = files.flatMap((file) => file.blocks);
  const messages = noMessages();
  const found = resolveDatasource(blocksOf(nodes, "datasource"), targets, messages, files[0]?.path);
  const declarations = collect(nodes, found.datasource, { messages });
  const aliases = resolveAliasBases({ messages, declarations });
  const types = {
    messages,
    declarations,
    aliasScalars: aliases.scalars,
    columnNames: found.datasource.columnNames,
  };
  const context: Context = {
    target: found.target,
    datasource: { ...found.datasource, namespaces: allNamespaces(found.datasource.namespaces, declarations.others) },
    declarations,
    holders: resolveHolders(types),
    enumValues: enumValueNames(declarations),
    aliasEnums: aliases.enums,
    hasExtensionList: found.extensions.length > 0,
    messages,
  };
  for (const holder of context.holders.values()) applyHolderAttributes(holder, context);
  const pairs = pairRelations(context.holders.values(), context);
  const relations = relationEnds(pairs);
  const holders = (keyword: Holder["keyword"]) =>
    [...context.holders.values()].filter((holder) => holder.keyword === keyword);
  const all = <T>(keyword: Keyword, each: (declaration: Declaration, context: Context) => T | undefined): T[] =>
    ofKind(declarations, keyword).flatMap((declaration) => each(declaration, context) ?? []);
  const schema: Schema = {
    datasource: context.datasource,
    generators: resolveGenerators(blocksOf(nodes, "generator"), { context }),
    models: holders("model").map((holder) => buildModel(holder, relations)),
    views: holders("view").map((holder) => buildView(holder, relations)),
    enums: all("enum", resolveEnum),
    compositeTypes: holders("type").map(buildCompositeType),
    aliases: all("alias", (alias) =>
      aliases.circular.has(alias.name) ? undefined : resolveAlias(alias, types, context),
    ),
    extensions: resolveExtensions(
      found.extensions,
      all("extension", (each) => each),
      context,
    ),
    namespaces: resolveNamespaces(found, all("schema", resolveNamed)),
    roles: all("role", resolveNamed),
    sequences: all("sequence", resolveSequence),
    partitions: all("partition", resolvePartition),
    statements: [...(["function", "procedure", "aggregate", "native"] as const)].flatMap((kind) =>
      all(kind, resolveStatement),
    ),
    attributeDeclarations: all("attribute", resolveAttributeDeclaration),
  };
  checkSchema({ schema, pairs, found, context });
  return { schema, target: found.target, diagnostics: sorted(messages.list, files) };
}

const blocksOf = (nodes: readonly ast.TopLevel[], keyword: ast.BlockKeyword): ast.Block[] =>
  nodes.flatMap((node) => (node.kind === "block" && node.keyword === keyword ? [node] : []));

const ofKind = ({ types, others }: Context["declarations"], keyword: Keyword): Declaration[] =>
  [...(others.get(keyword) ?? types).values()].filter((declaration) => declaration.keyword === keyword);

/** The datasource's and those of `schema` blocks. */
const allNamespaces = (written: readonly string[], others: Context["declarations"]["others"]): string[] => [
  ...new Set([...written, ...[...(others.get("schema")?.values() ?? [])].map((declaration) => declaration.dbName)]),
];

function sorted(diagnostics: readonly Diagnostic[], files: readonly ast.SourceFile[]): Diagnostic[] {
  const order = new Map(files.map((file, index) => [file.path, index]));
  const place = (diagnostic: Diagnostic): number => order.get(diagnostic.span?.file ?? "") ?? -1;
  return [...diagnostics].sort((a, b) => place(a) - place(b) || (a.span?.start ?? 0) - (b.span?.start ?? 0));
}
