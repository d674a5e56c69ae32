/** The Schema from what was prepared: every declaration in the order of the files. */
import type { Schema } from "../schema.js";
import { resolveAlias } from "./alias.js";
import { resolveAttributeDeclaration } from "./attribute-declarations.js";
import { buildCompositeType, buildModel, buildView } from "./build-model.js";
import type { Context } from "./context.js";
import { isType, type Declaration, type Keyword } from "./declarations.js";
import type { Holder } from "./draft.js";
import { resolveEnum } from "./enums.js";
import { resolveExtensions, resolveNamespaces } from "./extensions.js";
import { resolveGenerators } from "./generators.js";
import { recall } from "./memory.js";
import { resolvePartition } from "./partition.js";
import { blocksOf, type Prepared } from "./prepare.js";
import { resolveSequence } from "./sequence.js";
import { resolveNamed } from "./standalone.js";
import { resolveStatement } from "./statement.js";

export function buildSchema({ nodes, context, found }: Prepared): Schema {
  const holders = (keyword: Holder["keyword"]): Holder[] =>
    [...context.holders.values()].filter((holder) => holder.keyword === keyword);
  return {
    datasource: context.datasource,
    generators: resolveGenerators(blocksOf(nodes, "generator"), { context }),
    models: holders("model").map((holder) => built(holder, buildModel, context)),
    views: holders("view").map((holder) => built(holder, buildView, context)),
    enums: each("enum", (one) => recall(context, "built", one, () => resolveEnum(one, context)), context),
    compositeTypes: holders("type").map((holder) => built(holder, buildCompositeType, context)),
    aliases: each("alias", resolveAlias, context),
    extensions: resolveExtensions(found.extensions, ofKind("extension", context), context),
    namespaces: resolveNamespaces(found, each("schema", resolveNamed, context)),
    roles: each("role", resolveNamed, context),
    sequences: each("sequence", resolveSequence, context),
    partitions: each("partition", resolvePartition, context),
    statements: statementKinds.flatMap((kind) => each(kind, resolveStatement, context)),
    attributeDeclarations: each("attribute", resolveAttributeDeclaration, context),
  };
}

const built = <T>(holder: Holder, build: (holder: Holder) => T, context: Context): T =>
  recall(context, "built", holder, () => build(holder));

const statementKinds = ["function", "procedure", "aggregate", "native"] as const;

/** The declarations of a kind; those that make no sense are left out. */
const each = <T>(
  keyword: Keyword,
  resolveOne: (declaration: Declaration, context: Context) => T | undefined,
  context: Context,
): T[] => ofKind(keyword, context).flatMap((declaration) => resolveOne(declaration, context) ?? []);

const ofKind = (keyword: Keyword, { declarations: { types, others } }: Context): Declaration[] =>
  isType(keyword)
    ? [...types.values()].filter((declaration) => declaration.keyword === keyword)
    : [...(others.get(keyword)?.values() ?? [])];
