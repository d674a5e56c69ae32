/** A part of a file that was read by itself: whole declarations, from the beginning of a line to that of the next segment. */
import type * as ast from "../ast.js";
import type { Diagnostic, Span } from "../diagnostics/diagnostic.js";

export interface Segment {
  start: number;
  end: number;
  readonly blocks: readonly ast.TopLevel[];
  readonly unread: readonly ast.UnreadBlock[];
  readonly comments: readonly ast.Comment[];
  /** What is wrong with its characters, and with its syntax. */
  readonly reported: readonly Diagnostic[];
  readonly problems: readonly Diagnostic[];
  /** Every place in its tree, each once. */
  readonly spans: readonly Span[];
}

/** Moves a segment and all places in it. They are changed and not copied: a file has more places than anything else. */
export function moveSegment(segment: Segment, by: number): void {
  segment.start += by;
  segment.end += by;
  for (const span of segment.spans) moveSpan(span, by);
  for (const { span } of segment.comments) moveSpan(span, by);
  for (const span of otherPlaces(segment)) moveSpan(span, by);
}

/** Of diagnostics, where they are not those of the tree and the comments. */
function otherPlaces({ spans, comments, reported, problems }: Segment): Iterable<Span> {
  const places = new Set<Span>();
  if (reported.length === 0 && problems.length === 0) return places;
  for (const diagnostic of [...reported, ...problems]) addPlaces(diagnostic, places);
  for (const span of spans) places.delete(span);
  for (const { span } of comments) places.delete(span);
  return places;
}

/** Places may stand anywhere in a diagnostic: in its fix, in what is related. */
function addPlaces(value: object, places: Set<Span>): void {
  if (isSpan(value)) places.add(value);
  else
    for (const inner of Object.values(value)) if (typeof inner === "object" && inner !== null) addPlaces(inner, places);
}

const isSpan = (value: object): value is Span => "file" in value && "start" in value && "end" in value;

function moveSpan(span: { -readonly [K in keyof Span]: Span[K] }, by: number): void {
  span.start += by;
  span.end += by;
}
