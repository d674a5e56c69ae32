/** Whether Prisma and we agree about a schema: on whether it is right, and if not, on where it is wrong. */
import { type ast, type Diagnostic, readSchema } from "@dsl/parser";
import { postgresql } from "@dsl/postgresql";
import { sqlite } from "@dsl/sqlite";
import { additionOf } from "./additions.js";
import type { PrismaSchema } from "./corpus.js";
import { type PrismaError, prismaErrors } from "./prisma.js";

export const targets = [postgresql.target, sqlite.target];

export interface Verdict {
  readonly errors: readonly PrismaError[];
  readonly ours: readonly Diagnostic[];
  /** The constructs of this language that Prisma complains about. */
  readonly additions: ReadonlySet<string>;
  /** Whether one of our errors is in a declaration that has one of Prisma's. */
  readonly isSamePlace: boolean;
  /** What there is to disagree about; undefined when there is nothing. */
  readonly disagreement: string | undefined;
}

/** `question` is what Prisma is asked, when it cannot read the schema as it was written. */
export function verdictOn(schema: PrismaSchema, question = schema): Verdict {
  const errors = prismaErrors(question);
  const about = errors.map((error) => additionOf(error, question));
  const { files, diagnostics } = readSchema(schema.sources, targets);
  const ours = diagnostics.filter(({ severity }) => severity === "error");
  const additions = new Set(about.filter((name) => name !== undefined));
  const isSamePlace = isOneDeclaration(errors, ours, files);
  // Where an addition stops Prisma, what else it says of the schema decides nothing.
  const wrong = additions.size > 0 ? undefined : disagreement(errors, ours, isSamePlace);
  return { errors, ours, additions, isSamePlace, disagreement: wrong };
}

function disagreement(
  theirs: readonly PrismaError[],
  ours: readonly Diagnostic[],
  isSamePlace: boolean,
): string | undefined {
  const said = `Prisma: ${theirs.map(({ text }) => text).join("; ")}`;
  if (theirs.length === 0) {
    return ours.length === 0 ? undefined : `accepted by Prisma, but ${ours[0]!.code} ${ours[0]!.message}`;
  }
  if (ours.length === 0) return `accepted here. ${said}`;
  return isSamePlace
    ? undefined
    : `errors in other declarations: ${ours.map(({ message }) => message).join("; ")}. ${said}`;
}

function isOneDeclaration(
  theirs: readonly PrismaError[],
  ours: readonly Diagnostic[],
  files: readonly ast.SourceFile[],
): boolean {
  const places = new Set(theirs.map(({ file, start }) => declarationAt(files, ours, file, start)));
  return ours.flatMap(placesOf).some(({ file, start }) => places.has(declarationAt(files, ours, file, start)));
}

/** Of an error between two declarations Prisma may point at the one and we at the other, with the one beside it. */
const placesOf = ({ span, related = [] }: Diagnostic): readonly { file: string; start: number }[] => [
  span ?? { file: "", start: 0 },
  ...related.map((other) => other.span),
];

/** The declaration that a place is in. One that is not closed reaches to the next brace that closes, as Prisma reads it. */
function declarationAt(
  files: readonly ast.SourceFile[],
  ours: readonly Diagnostic[],
  path: string,
  offset: number,
): string {
  const file = files.find((candidate) => candidate.path === path);
  const unclosed = ours.filter(({ code, span }) => code === "D1004" && span?.file === path);
  const found = [...(file?.blocks ?? []), ...(file?.unread ?? [])].find(({ span }) => {
    const isOpen = unclosed.some((one) => one.span!.start >= span.start && one.span!.start <= span.end);
    const brace = isOpen ? file!.text.indexOf("}", span.end) : span.end;
    return offset >= span.start && offset <= (brace < 0 ? file!.text.length : brace);
  });
  return found === undefined ? `${path}, between blocks` : `${path} ${found.span.start}`;
}
