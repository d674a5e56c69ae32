/** Extensions and namespaces, whichever of the two spellings declares them: a property of the datasource or a block. */
import type * as ast from "../ast.js";
import { readValues } from "../attributes/interpret.js";
import { optional } from "../attributes/spec.js";
import { expected, instead } from "../attributes/types/expected.js";
import { isNameText } from "../syntax/words.js";
import { name as nameText } from "../attributes/types/literals.js";
import type { Declared, Extension } from "../schema.js";
import { report, type Context } from "./context.js";
import type { FoundDatasource } from "./datasource.js";
import type { Declaration } from "./declarations.js";
import { defined } from "./defined.js";
import { readProperties } from "./properties.js";
import { readStandalone } from "./standalone.js";

/** A thing that is only a name somewhere. */
const bare = (name: string, dbName: string, span: ast.Name["span"]): Declared => ({
  name,
  dbName,
  custom: [],
  grants: [],
  alters: [],
  dependsOn: [],
  span,
  nameSpan: span,
});

export function resolveExtensions(
  written: readonly ast.Expression[],
  blocks: readonly Declaration[],
  context: Context,
): Extension[] {
  const listed = written.flatMap((expression) => listedExtension(expression, context) ?? []);
  const declared = blocks.map((declaration) => resolveExtension(declaration, context));
  for (const extension of declared) {
    const first = listed.find((other) => other.dbName === extension.dbName);
    if (first !== undefined) reportTwice(extension, first, context);
  }
  return [...listed, ...declared];
}

/** What an `extension` block takes. */
export const extensionProperties = {
  version: optional(nameText, "The version to install."),
  schema: optional(nameText, "The schema that its objects live in."),
};

function resolveExtension(declaration: Declaration, context: Context): Extension {
  const { block, scope, declared } = readStandalone(declaration, context);
  const { version, schema } = readProperties(extensionProperties, block, scope);
  return { ...declared, ...defined({ version, installIn: schema }) };
}

const options = { map: optional(nameText, "The extension's name in the database."), ...extensionProperties };

/** `pg_trgm` or `postgis(schema: "gis")` in `extensions = […]`. */
function listedExtension(expression: ast.Expression, context: Context): Extension | undefined {
  checkIdentifier(expression, context);
  if (expression.kind === "name") return bare(expression.text, expression.text, expression.span);
  if (expression.kind !== "call")
    return expected({ context }, expression, "the name of an extension", withoutQuotes(expression));
  const { name, args, span } = expression;
  const place = { scope: { context, attribute: "extensions" }, span, what: `extension "${name.text}"` };
  const values = readValues(options, args, place);
  return {
    ...bare(name.text, values?.map ?? name.text, span),
    ...defined({ version: values?.version, installIn: values?.schema }),
  };
}

/** As in Prisma, which makes names of them. */
function checkIdentifier(expression: ast.Expression, context: Context): void {
  const name = expression.kind === "name" ? expression : expression.kind === "call" ? expression.name : undefined;
  if (name === undefined || !/^\p{N}|-/u.test(name.text)) return;
  const plain = name.text.replaceAll("-", "_");
  report(context, {
    code: "D2005",
    span: name.span,
    message: `the name of extension "${name.text}" has a character that names cannot have`,
    help: `write ${plain}(map: "${name.text}")`,
  });
}

function reportTwice(extension: Extension, first: Extension, context: Context): void {
  report(context, {
    code: "D2001",
    span: extension.nameSpan,
    message: `extension "${extension.name}" is in the datasource already`,
    related: [{ span: first.nameSpan, message: "first here" }],
  });
}

/** `schemas = […]` first, then `schema` blocks. */
export function resolveNamespaces(found: FoundDatasource, blocks: readonly Declared[]): Declared[] {
  const declared = new Set(blocks.map((block) => block.dbName));
  const listed = found.datasource.namespaces.filter((name) => !declared.has(name));
  return [...listed.map((name) => bare(name, name, found.datasource.span)), ...blocks];
}

const withoutQuotes = (expression: ast.Expression) =>
  instead(expression, expression.kind === "string" && isNameText(expression.value) ? expression.value : undefined);
