/** Diagnostics as text for a terminal: what, where, the lines of the file with the place underlined, what to do. */
import { LineMap } from "../line-map.js";
import { printable, showLine } from "./columns.js";
import type { Diagnostic, Severity, Span } from "./diagnostic.js";

/** Of longer lines only what stands around the place is shown. */
const WIDEST_LINE = 140;

const COLORS = {
  error: "\u001b[1;31m",
  warning: "\u001b[1;33m",
  hint: "\u001b[1;36m",
  gutter: "\u001b[1;34m",
  bold: "\u001b[1m",
};
const RESET = "\u001b[0m";

type Paint = (color: keyof typeof COLORS, text: string) => string;
const plain: Paint = (_color, text) => text;
const colored: Paint = (color, text) => `${COLORS[color]}${text}${RESET}`;

/** A place to underline, with what is said about it. */
interface Mark {
  readonly span: Span;
  readonly label: string;
  readonly color: Severity | "gutter";
  readonly sign: "^" | "-";
}

/**
 * Renders diagnostics in the given order, each with its code frame. `sources` has the text of each file by the path in
 * its spans; without it a place is named by its path alone. Ends with a line end; nothing to render is the empty text.
 */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  { color }: { readonly color: boolean },
): string {
  const files = new Files(sources);
  return diagnostics.map((diagnostic) => renderOne(diagnostic, files, color ? colored : plain)).join("\n");
}

function renderOne(diagnostic: Diagnostic, files: Files, paint: Paint): string {
  const { code, severity, message, span, detail, help } = diagnostic;
  const marks = marksOf(diagnostic);
  const gutter = " ".repeat(Math.max(1, ...marks.map((mark) => files.lineOf(mark.span).length)));
  const lines = [paint(severity, `${severity}[${code}]`) + paint("bold", `: ${printable(message)}`)];
  for (const group of byFile(marks))
    lines.push(...renderFile(group, group[0].span === span ? "-->" : ":::", gutter, files, paint));
  if (detail !== undefined) lines.push(note(detail, gutter, paint));
  if (help !== undefined) lines.push(note(`help: ${help}`, gutter, paint));
  return lines.map((line) => `${line}\n`).join("");
}

function marksOf({ span, label, severity, related }: Diagnostic): readonly Mark[] {
  const main: readonly Mark[] = span === undefined ? [] : [{ span, label: label ?? "", color: severity, sign: "^" }];
  const others = (related ?? []).map((other) => ({
    span: other.span,
    label: other.message,
    color: "gutter" as const,
    sign: "-" as const,
  }));
  return [...main, ...others];
}

/** A list with something in it. */
type Some<T> = readonly [T, ...(readonly T[])];

function byFile(marks: readonly Mark[]): readonly Some<Mark>[] {
  const groups = new Map<string, [Mark, ...Mark[]]>();
  for (const mark of marks) {
    const group = groups.get(mark.span.file);
    if (group === undefined) groups.set(mark.span.file, [mark]);
    else group.push(mark);
  }
  return [...groups.values()];
}

function renderFile(marks: Some<Mark>, arrow: string, gutter: string, files: Files, paint: Paint): readonly string[] {
  const [first] = marks;
  const head = `${gutter}${paint("gutter", arrow)} ${files.place(first.span)}`;
  if (!files.has(first.span.file)) return [head];
  const bar = `${gutter} ${paint("gutter", "|")}`;
  const lines = [head, bar];
  let last: number | undefined;
  for (const mark of [...marks].sort((a, b) => a.span.start - b.span.start)) {
    const line = files.map(mark.span.file).position(mark.span.start).line;
    if (last !== undefined && line > last + 1) lines.push(paint("gutter", "..."));
    const [text, underline] = renderMark(mark, files, paint);
    if (line !== last)
      lines.push(`${paint("gutter", `${files.lineOf(mark.span).padStart(gutter.length)} |`)} ${text}`.trimEnd());
    lines.push(`${bar} ${underline}`);
    last = line;
  }
  return lines;
}

/** The line of a mark, and what stands below it. A place over several lines is underlined to the end of its first. */
function renderMark({ span, label, color, sign }: Mark, files: Files, paint: Paint): readonly [string, string] {
  const { text, offset } = cutLine(files.line(span), span.start);
  const shown = showLine(text);
  const from = shown.columnOf(span.start - offset);
  const width = Math.max(1, shown.columnOf(Math.min(span.end - offset, text.length)) - from);
  const words = label === "" ? "" : ` ${printable(label)}`;
  return [shown.text, " ".repeat(from) + paint(color, sign.repeat(width) + words)];
}

interface Line {
  readonly text: string;
  /** Where `text` begins in the file. */
  readonly offset: number;
}

/** A long line is cut down to what stands around the place. */
function cutLine({ text, offset }: Line, place: number): Line {
  if (text.length <= WIDEST_LINE) return { text, offset };
  const start = Math.max(0, Math.min(place - offset - WIDEST_LINE / 2, text.length - WIDEST_LINE));
  const end = start + WIDEST_LINE;
  const kept = text.slice(start, end);
  return {
    text: `${start > 0 ? "…" : ""}${kept}${end < text.length ? "…" : ""}`,
    offset: offset + start - (start > 0 ? 1 : 0),
  };
}

function note(text: string, gutter: string, paint: Paint): string {
  const indented = printable(text).trimEnd().replaceAll("\n", `\n${gutter}   `);
  return `${gutter} ${paint("gutter", "=")} ${indented}`;
}

/** The texts of the files, with their lines counted when they are first asked for. */
class Files {
  readonly #maps = new Map<string, LineMap>();

  constructor(private readonly sources: ReadonlyMap<string, string>) {}

  has(path: string): boolean {
    return this.sources.has(path);
  }

  map(path: string): LineMap {
    const known = this.#maps.get(path) ?? new LineMap(this.sources.get(path) ?? "");
    this.#maps.set(path, known);
    return known;
  }

  /** The number of the line where a span begins, counted from one. */
  lineOf({ file, start }: Span): string {
    return this.has(file) ? `${this.map(file).position(start).line + 1}` : "";
  }

  /** `schema.dsl:42:37` */
  place({ file, start }: Span): string {
    if (!this.has(file)) return printable(file);
    const { line, column } = this.map(file).position(start);
    return `${printable(file)}:${line + 1}:${column + 1}`;
  }

  line({ file, start }: Span): Line {
    const map = this.map(file);
    const { line } = map.position(start);
    const offset = map.lineStart(line);
    const text = this.sources.get(file)!.slice(offset, map.lineStart(line + 1));
    return { text: text.replace(/[\r\n]+$/, ""), offset };
  }
}
