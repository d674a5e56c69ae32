/**
 * How our formatter's output differs from Prisma's: block by block, each difference with the exception that explains it.
 * What none of them explains is `unexplained`.
 */
import { format, parse } from "@dsl/parser";
import { commentPlaces } from "./comment-places.js";
import { prismaErrors, prismaFormat, prismaLayout } from "./prisma.js";

/** The exceptions that the formatter's specification states. */
type Exception =
  /** Prisma adds the other side of a relation, and arguments that are missing. */
  | "nothing is added"
  /** Prisma drops, rewrites or moves a comment. */
  | "comments stay"
  /** A member that we cannot read stays as it was written. */
  | "syntax errors stay"
  /** Prisma cannot read it. */
  | "own form";

export interface FormatDifference {
  readonly exception: Exception | "unexplained";
  readonly prisma: string;
  readonly ours: string;
}

export function formatDifferences(written: string): readonly FormatDifference[] {
  const text = written.replaceAll("\r\n", "\n");
  const layout = prismaLayout(written);
  const whole = prismaFormat(written);
  const added = { exception: "nothing is added", prisma: whole, ours: layout } as const;
  return [...(whole === layout ? [] : [added]), ...layoutDifferences(text, layout, format(written))];
}

function layoutDifferences(text: string, prisma: string, ours: string): readonly FormatDifference[] {
  const sections = ours === prisma ? [] : sectionsOf(text, prisma, ours);
  return sections.flatMap(([input, theirs, own], index) => {
    if (theirs.text === own.text) return [];
    const before = sections[index - 1];
    // What ends a block, and the blank lines behind it, are as that block is.
    const isOfBefore = before?.[1].text !== before?.[2].text || theirs.text.trimStart() === own.text.trimStart();
    const start = isOfBefore ? (before?.[0].start ?? 0) : input.start;
    return [{ exception: exceptionFor(text, { ...input, start }, theirs), prisma: theirs.text, ours: own.text }];
  });
}

/** A block with what stands before it and on its last line. */
interface Section {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The sections of all texts side by side; one that is all of the text where the texts have not the same blocks. */
function sectionsOf(...texts: readonly [string, string, string]): readonly (readonly [Section, Section, Section])[] {
  const [input, theirs, own] = texts.map(sections) as [Section[], Section[], Section[]];
  const isSame = input.length === theirs.length && input.length === own.length;
  if (isSame) return input.map((section, index) => [section, theirs[index]!, own[index]!]);
  return [texts.map((text) => ({ start: 0, end: text.length, text })) as [Section, Section, Section]];
}

function sections(text: string): Section[] {
  const { blocks, unread } = parse("", text).file;
  const ends = [...blocks, ...unread].map(({ span }) => span.end).sort((a, b) => a - b);
  const lineEnds = ends.map((end) => text.indexOf("\n", end)).map((end) => (end < 0 ? text.length : end + 1));
  const cuts = [...new Set([0, ...lineEnds, text.length])];
  return cuts.slice(1).map((end, index) => ({ start: cuts[index]!, end, text: text.slice(cuts[index], end) }));
}

function exceptionFor(text: string, { start, end, ...input }: Section, theirs: Section): FormatDifference["exception"] {
  const isWithin = (error: { start: number; end: number }): boolean => error.start <= end && error.end >= start;
  if (parse("", text).diagnostics.some(({ span }) => isWithin(span!))) return "syntax errors stay";
  const unreadable = prismaErrors({ name: "", sources: [{ path: "", text }] }).filter(isSyntaxError);
  if (unreadable.some(isWithin)) return "own form";
  const areMoved = commentPlaces(input.text).join("\n") !== commentPlaces(theirs.text).join("\n");
  return areMoved ? "comments stay" : "unexplained";
}

/** Of two attributes of an enum value, which Prisma writes without a space, one is always unknown to it or the same again. */
const isSyntaxError = ({ text }: { readonly text: string }): boolean =>
  /^Error validating: (?:This line is|This block is|Invalid type definition)|^Argument .* is missing a value|^Attribute not known|^Attribute "@map" can only be defined once/.test(
    text,
  );
