/** The names that the files declare, and what each name means. */
import type * as ast from "../ast.js";
import type { Span } from "../diagnostics/diagnostic.js";
import type { Meaning } from "./draft.js";

export type Keyword = ast.BlockKeyword | "alias";

export interface Declaration {
  readonly keyword: Keyword;
  readonly name: string;
  readonly nameSpan: Span;
  readonly dbName: string;
  /** That name is written, even where it is the declaration's own. */
  readonly mapped: string | undefined;
  readonly namespace?: string;
  readonly node: ast.TopLevel;
  /** The block's, or the alias's. */
  readonly attributes: readonly ast.Attribute[];
  /** What it means as the type of a field, where that follows from its name. */
  readonly meaning: Meaning | undefined;
}

/** Models, views, enums, composite types, aliases and mixins share one namespace; every other kind has its own. */
export interface Declarations {
  readonly types: ReadonlyMap<string, Declaration>;
  readonly others: ReadonlyMap<Keyword, ReadonlyMap<string, Declaration>>;
}

const typeKeywords: ReadonlySet<Keyword> = new Set(["model", "view", "enum", "type", "alias", "mixin"]);

/** The kinds that SQL and `@@dependsOn` can name beside types, in the order in which a name is looked up. */
const namedKeywords: readonly Keyword[] = ["partition", "sequence", "function", "procedure", "aggregate", "native"];

/** Whether a name of this kind lives in the shared namespace. */
export const isType = (keyword: Keyword): boolean => typeKeywords.has(keyword);

/** A declaration of one kind. */
export function declared(declarations: Declarations, keyword: Keyword, name: string): Declaration | undefined {
  if (!isType(keyword)) return declarations.others.get(keyword)?.get(name);
  const found = declarations.types.get(name);
  return found?.keyword === keyword ? found : undefined;
}

/** What a name means in SQL: anything with a name in the database. */
export function namedInSql(declarations: Declarations, name: string): Declaration | undefined {
  const type = declarations.types.get(name);
  if (type !== undefined) return type;
  for (const keyword of namedKeywords) {
    const found = declarations.others.get(keyword)?.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Every name that SQL and `@@dependsOn` may use. */
export function namesInSql(declarations: Declarations): string[] {
  const others = namedKeywords.flatMap((keyword) => [...(declarations.others.get(keyword)?.keys() ?? [])]);
  return [
    ...[...declarations.types.values()].filter((type) => type.keyword !== "mixin").map((type) => type.name),
    ...others,
  ];
}

/** How a message calls a kind of declaration. */
export const wordFor = (keyword: Keyword): string => words[keyword] ?? keyword;

/** With its article. `an enum` */
export const aWordFor = (keyword: Keyword): string => withArticle(wordFor(keyword));

export const withArticle = (word: string): string => `${/^[aeiou]/.test(word) ? "an" : "a"} ${word}`;

const words: Partial<Record<Keyword, string>> = {
  type: "composite type",
  alias: "type alias",
  native: "native object",
};
