/** One file of a session: its text as segments, of which an edit has only those near it read again. */
import { ofText } from "../diagnostics/of-text.js";
import { lowerBound } from "../lower-bound.js";
import { parseWhole, schemaParser, type Parsed } from "../parse.js";
import { Pieces } from "../syntax/lex.js";
import { moveSegment, type Segment } from "../syntax/segment.js";
import { differenceOf, type Difference } from "./difference.js";

/** How many segments before an edit may have looked ahead into it. */
const LOOKING_AHEAD = 2;

export class EditedFile {
  #text = "";
  /** None while the file can only be read as a whole. */
  #segments: readonly Segment[] = [];
  #parsed: Parsed | undefined;

  constructor(private readonly path: string) {}

  /** As `parse` of the new text. Places in what was answered before are those of the new text from here on. */
  update(text: string): Parsed {
    if (text === this.#text && this.#parsed !== undefined) return this.#parsed;
    const segments = this.#read(text);
    this.#segments = segments ?? [];
    this.#text = text;
    this.#parsed = segments === undefined ? parseWhole(this.path, text) : joined(this.path, text, segments);
    return this.#parsed;
  }

  /** Undefined when the text has to be read as a whole. */
  #read(text: string): readonly Segment[] | undefined {
    const old = this.#segments;
    const difference = differenceOf(this.#text, text);
    const first = this.#firstTouched(difference);
    /** Which of the old ones begins there now, as it did before the edit. */
    const laterAt = (start: number): number =>
      start - difference.by < difference.oldEnd ? -1 : indexOfStart(old, start - difference.by);
    const pieces = new Pieces(this.path, text, old[first]?.start ?? 0);
    const read = schemaParser().readSegments(this.path, text, pieces, (start) => laterAt(start) < 0);
    if (pieces.isTorn) return undefined;
    const next = read.length === 0 ? -1 : laterAt(read.at(-1)!.end);
    const moved = next < 0 ? [] : old.slice(next);
    if (difference.by !== 0) for (const segment of moved) moveSegment(segment, difference.by);
    return [
      ...old.slice(0, first),
      ...read.map((segment, at) => this.#unchanged(old[first + at], segment, text)),
      ...moved,
    ];
  }

  /** Where to read from: a comment that is not closed may be closed by any text behind it. */
  #firstTouched({ start }: Difference): number {
    const old = this.#segments;
    const open = old.findIndex(({ reported }) => reported.some(({ code }) => code === "D1003"));
    const touched = old.findLastIndex((segment) => segment.start <= start);
    return Math.max(0, Math.min(touched - LOOKING_AHEAD, open < 0 ? Infinity : open));
  }

  /** The old segment when the new one is the same in the same place: what is known of its blocks stays known. */
  #unchanged(old: Segment | undefined, now: Segment, text: string): Segment {
    const isSame =
      old?.start === now.start &&
      old.end === now.end &&
      [old, now].every(({ reported, problems }) => reported.length + problems.length === 0) &&
      this.#text.slice(old.start, old.end) === text.slice(now.start, now.end);
    return isSame ? old : now;
  }
}

function joined(path: string, text: string, segments: readonly Segment[]): Parsed {
  const all = <T>(of: (segment: Segment) => readonly T[]): T[] => {
    const list: T[] = [];
    for (const segment of segments) for (const each of of(segment)) list.push(each);
    return list;
  };
  const file = {
    path,
    text,
    blocks: all(({ blocks }) => blocks),
    comments: all(({ comments }) => comments),
    unread: all(({ unread }) => unread),
  };
  const diagnostics = ofText(
    all(({ reported }) => reported),
    all(({ problems }) => problems),
    file,
  );
  return { file, diagnostics };
}

/** -1 where none begins. */
function indexOfStart(segments: readonly Segment[], start: number): number {
  const at = lowerBound(segments, start, (segment) => segment.start);
  return segments[at]?.start === start ? at : -1;
}
