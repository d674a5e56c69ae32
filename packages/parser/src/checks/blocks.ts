/** Kinds of blocks that the database has not, and blocks without a schema or without members. */
import type { Fix } from "../diagnostics/diagnostic.js";
import { newLine } from "../diagnostics/fixes.js";
import { report, type Context } from "../resolve/context.js";
import type { FoundDatasource } from "../resolve/datasource.js";
import { wordFor, type Declaration, type Keyword } from "../resolve/declarations.js";
import type { Target } from "../target.js";
import type { Holder } from "../resolve/draft.js";

type Fact = keyof Target["supports"];

/** What the database must have for a block to mean anything, and what to do where it has not. */
const needs: Partial<Record<Keyword, { readonly fact: Fact; readonly instead: string }>> = {
  type: { fact: "compositeTypes", instead: "use a model of its own, or Json" },
  extension: { fact: "extensions", instead: "leave it out" },
  schema: { fact: "namespaces", instead: "a file has one namespace; leave it out" },
  role: { fact: "roles", instead: "whoever may open the file may do everything; leave it out" },
  sequence: { fact: "sequences", instead: "@default(autoincrement()) numbers the rows of an Int @id" },
  partition: { fact: "partitions", instead: "use one table" },
  function: { fact: "routines", instead: "write it as a trigger, or in the program" },
  procedure: { fact: "routines", instead: "write it as a trigger, or in the program" },
  aggregate: { fact: "routines", instead: "write it in the program" },
};

export function checkSupport(context: Context): void {
  const { target, declarations } = context;
  if (target === undefined) return;
  const all = [
    ...declarations.types.values(),
    ...[...declarations.others.values()].flatMap((names) => [...names.values()]),
  ];
  for (const declaration of all) {
    const need = needs[declaration.keyword];
    if (need === undefined || target.supports[need.fact]) continue;
    report(context, {
      code: "D3102",
      span: declaration.nameSpan,
      message: `${target.provider} has no ${wordFor(declaration.keyword)}s`,
      help: need.instead,
    });
  }
}

/** With `schemas = […]` everything that lives in one says which. */
export function checkNamespacesSaid(context: Context, { hasSchemas }: FoundDatasource): void {
  if (!hasSchemas || context.target?.supports.namespaces !== true) return;
  for (const declaration of context.declarations.types.values()) {
    if (!["model", "view", "enum"].includes(declaration.keyword) || saysSchema(declaration)) continue;
    report(context, {
      code: "D2112",
      span: declaration.nameSpan,
      message: `${wordFor(declaration.keyword)} "${declaration.name}" does not say its schema`,
      help: `add @@schema("${context.datasource.namespaces[0] ?? "public"}")`,
      ...schemaFix(declaration, context),
    });
  }
}

/** Certain where there is one schema. */
function schemaFix({ node }: Declaration, { datasource: { namespaces } }: Context): { fix?: Fix } {
  const [only, ...others] = namespaces;
  if (only === undefined || others.length > 0 || node.kind !== "block") return {};
  return { fix: newLine(node, `@@schema(${JSON.stringify(only)})`) };
}

const saysSchema = ({ node }: Declaration): boolean =>
  node.kind === "block" &&
  node.members.some((member) => member.kind === "blockAttribute" && member.attribute.nameText === "schema");

/** A composite type without fields is nothing. */
export function checkNotEmpty(holder: Holder, context: Context): void {
  if (holder.keyword !== "type" || holder.fields.list.length > 0 || holder.incomplete) return;
  report(context, {
    code: "D2012",
    span: holder.block.name.span,
    message: `composite type "${holder.name}" has no fields`,
    help: "give it one field or more",
  });
}
