/** Collects what the files declare, by name, and reports names that are taken, reserved or unusable. */
import type * as ast from "../ast.js";
import type { Span } from "../diagnostics/diagnostic.js";
import type { Datasource } from "../schema.js";
import type { FoundDatasource } from "./datasource.js";
import { keptName } from "./kept-name.js";
import { report, type Context } from "./context.js";
import { aWordFor, isType, wordFor, type Declaration, type Declarations, type Keyword } from "./declarations.js";
import { defined } from "./defined.js";
import { meaningOf } from "./field-type.js";
import { isReservedName } from "./reserved-names.js";
import { isScalarType } from "./scalar-types.js";
import { isAnew, recallOfAll } from "./memory.js";
import { tableName, typeName } from "./naming.js";
import { blockAttributesOf, writtenName } from "./written-name.js";

type Needs = Pick<Context, "messages" | "memory">;

type Names = Map<string, Declaration>;

/** The declarations so far. */
export interface Collected {
  readonly types: Names;
  readonly others: Map<Keyword, Names>;
}

/** Of two declarations with one name the first counts. */
export function collect(
  nodes: readonly ast.TopLevel[],
  found: Pick<FoundDatasource, "datasource" | "target">,
  context: Needs,
): Declarations {
  return recallOfAll(context, "declarations", (known) => {
    const { types, others }: Collected = known ?? { types: new Map(), others: new Map() };
    for (const node of nodes) {
      if (known !== undefined && !isAnew(context, node.name.text)) continue;
      const declaration = declarationOf(node, found, context);
      const names = isType(declaration.keyword) ? types : namesOf(others, declaration.keyword);
      // One that is known by its name takes its own place.
      if (known === undefined ? isTaken(declaration, names, context) : declaration.name === "") continue;
      checkName(declaration, context);
      if (node.kind === "block" && node.behindBrace !== undefined) reportBehindBrace(node.behindBrace, context);
      names.set(declaration.name, declaration);
    }
    return { types, others };
  });
}

function namesOf(others: Map<Keyword, Names>, keyword: Keyword): Names {
  const names = others.get(keyword) ?? new Map<string, Declaration>();
  others.set(keyword, names);
  return names;
}

function declarationOf(
  node: ast.TopLevel,
  { datasource, target }: Pick<FoundDatasource, "datasource" | "target">,
  context: Needs,
): Declaration {
  const keyword = node.kind === "alias" ? "alias" : node.keyword;
  const attributes = node.kind === "alias" ? node.attributes : blockAttributesOf(node);
  const mapped = writtenName(attributes, "map");
  const dbName = mapped ?? databaseName(keyword, node.name.text, datasource);
  return {
    keyword,
    name: node.name.text,
    nameSpan: node.name.span,
    dbName: keptName(dbName, { attributes }, node, target, context),
    mapped,
    node,
    attributes,
    meaning: meaningOf(keyword, node.name.text),
    ...defined({ namespace: writtenName(attributes, "schema") }),
  };
}

function databaseName(keyword: Keyword, name: string, { tableNames }: Datasource): string {
  if (keyword === "model" || keyword === "view") return tableName(tableNames, name);
  return isType(keyword) || keyword === "partition" ? typeName(tableNames, name) : name;
}

function isTaken(declaration: Declaration, names: ReadonlyMap<string, Declaration>, context: Needs): boolean {
  const first = names.get(declaration.name);
  if (first === undefined || declaration.name === "") return declaration.name === "";
  const isSame = first.keyword === declaration.keyword;
  report(context, {
    code: "D2001",
    span: declaration.nameSpan,
    message: isSame
      ? `${wordFor(declaration.keyword)} "${declaration.name}" is declared twice`
      : `the name "${declaration.name}" is taken by ${aWordFor(first.keyword)}`,
    related: [{ span: first.nameSpan, message: isSame ? "first here" : "taken here" }],
    ...(isType(first.keyword) && { help: "give one of them another name; @@map keeps its name in the database" }),
  });
  return true;
}

function checkName({ keyword, name, nameSpan, node }: Declaration, context: Needs): void {
  if (isScalarType(name) && (isType(keyword) || keyword === "datasource" || keyword === "generator")) {
    report(context, { code: "D2004", span: nameSpan, message: `"${name}" is a scalar type` });
  } else if (isReservedName(name) && isType(keyword)) {
    report(context, {
      code: "D2004",
      span: nameSpan,
      message: `"${name}" means something in generated code`,
      help: "choose another name; @@map keeps its name in the database",
    });
  } else if (isType(keyword)) {
    checkIdentifier(name, node, wordFor(keyword), context);
  }
}

/** What means nothing in Prisma, which does not say so, must not mean something here. */
function reportBehindBrace(span: Span, context: Needs): void {
  report(context, {
    code: "D1021",
    span,
    message: "a member stands behind the brace of a block that goes on in other lines",
    help: "begin a line with it (Prisma passes over what stands there)",
    fix: { title: "begin a line with it", edits: [{ span: { ...span, end: span.start }, text: "\n  " }] },
  });
}

const IDENTIFIER = /^[A-Za-z]\w*$/;

/** Names that end up in generated code. */
export function checkIdentifier(name: string, of: { readonly name: ast.Name }, word: string, context: Needs): void {
  if (IDENTIFIER.test(name)) return;
  const problem = /^\p{N}/u.test(name) ? "begins with a digit" : name.includes("-") ? "has a - in it" : undefined;
  if (problem === undefined) return;
  report(context, {
    code: "D2005",
    span: of.name.span,
    message: `the name of ${word} "${name}" ${problem}`,
    help: `use letters, digits and _; ${word === "field" || word === "value" ? "@map" : "@@map"} keeps its name in the database`,
  });
}
