/**
 * A page of the reference as pieces: its prose, the parts that are generated, and examples with what they become.
 *
 *     <!-- generated: attribute @default -->     replaced up to the next `<!-- end -->`; what there is: `sections.ts`
 *
 *     ```prisma                                  an example: a schema of its own, on each database
 *     ```prisma wrong                            one that no database takes
 *     ```prisma sqlite                           one that is shown on this database only
 *     ```prisma before                           the state before the fence that follows, whose plan is shown
 *     ```prisma posts.dsl                        one file of several: the fence that follows is of the same schema
 *     ```sql slug.sql                            a file of SQL that the schema in the next fence names
 *
 * ```sql and ```text fences that follow an example, with nothing between, are what it becomes: they are generated too.
 */

export interface SourceText {
  readonly path: string;
  readonly text: string;
}

export interface Example {
  readonly kind: "example";
  readonly line: number;
  /** The fences as they stand. */
  readonly written: string;
  readonly before: readonly SourceText[];
  readonly files: readonly SourceText[];
  readonly isWrong: boolean;
  /** Undefined: on all. */
  readonly only: string | undefined;
}

interface Generated {
  readonly kind: "generated";
  /** `attribute @default` */
  readonly what: string;
}

interface Prose {
  readonly kind: "prose";
  readonly text: string;
}

export type Piece = Example | Generated | Prose;

const generated = "^<!-- generated: (?<what>.+) -->\\n[^]*?^<!-- end -->\\n";
const rest = "\\n[^]*?^```\\n\\n*";
const fences = `(?:\`\`\`(?:prisma|sql) (?:before.*|\\S+\\.(?:dsl|sql))${rest})*\`\`\`prisma.*${rest}`;
const example = `^(?<fences>${fences})(?:\`\`\`(?:sql|text)${rest})*`;
const either = new RegExp(`${generated}|${example}`, "gm");
const fence = /^```(?:prisma|sql)(?<info>.*)\n(?<text>[^]*?)^```\n/gm;

export function readPage(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(either)) {
    pieces.push({ kind: "prose", text: text.slice(end, match.index) });
    end = match.index + match[0].length;
    const { what, fences: written = "" } = match.groups!;
    const line = text.slice(0, match.index).split("\n").length;
    pieces.push(what === undefined ? readExample(written, line) : { kind: "generated", what });
  }
  return [...pieces, { kind: "prose", text: text.slice(end) }];
}

function readExample(written: string, line: number): Example {
  const sources = [...written.matchAll(fence)].map(({ groups = {} }) => {
    const words = (groups["info"] ?? "").split(/\s+/);
    const path = words.find((word) => /\.(?:dsl|sql)$/.test(word)) ?? "schema.dsl";
    return { words, source: { path, text: groups["text"] ?? "" } };
  });
  const having = (word: string) => sources.filter(({ words }) => words.includes(word));
  const before = having("before").map(({ source }) => source);
  const files = sources.map(({ source }) => source).filter((source) => !before.includes(source));
  return {
    kind: "example",
    line,
    written: `${written.trimEnd()}\n`,
    before,
    files,
    isWrong: having("wrong").length > 0,
    only: ["postgresql", "sqlite"].find((name) => having(name).length > 0),
  };
}
