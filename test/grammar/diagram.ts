/** A rule as a railroad diagram: an SVG, drawn from boxes that a line enters at their left and leaves at their right. */
import type { GrammarExpression } from "./expression.js";

/** A part of a drawing. The line through it is at `y`; it reaches `up` above and `down` below that. */
interface Box {
  readonly width: number;
  readonly up: number;
  readonly down: number;
  readonly draw: (x: number, y: number) => string;
}

const RADIUS = 10;
const GAP = 10;
const CHARACTER = 8;

/** The SVG of a rule; `linkOf` answers where the rule or token of a name is explained. */
export function diagramOf(expression: GrammarExpression, linkOf: (name: string) => string): string {
  const body = boxOf(expression, linkOf);
  const [width, height] = [body.width + 2 * GAP + 12, body.up + body.down + 12];
  const y = body.up + 6;
  const ends = `<path class="end" d="M4 ${y - 8}v16M${width - 4} ${y - 8}v16"/>`;
  const lines = line(4, y, GAP + 2) + line(6 + GAP + body.width, y, GAP + 2);
  const label = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg ${label} role="img">${ends}${lines}${body.draw(6 + GAP, y)}</svg>`;
}

function boxOf(expression: GrammarExpression, linkOf: (name: string) => string): Box {
  const inner = (part: GrammarExpression): Box => boxOf(part, linkOf);
  switch (expression.kind) {
    case "text":
      return word(expression.text, "text");
    case "name":
      return word(expression.name, "name", linkOf(expression.name));
    case "place":
      return condition(expression.rule);
    case "sequence":
      return row(partsWithLoops(expression.parts, inner));
    case "choice":
      return choice(expression.options.map(inner));
    case "optional":
      return optional(inner(expression.of));
    case "many":
      return optional(loop(inner(expression.of)));
  }
}

/** `a (b a)*` is drawn as a loop with `b` on the way back. */
function partsWithLoops(parts: readonly GrammarExpression[], inner: (part: GrammarExpression) => Box): readonly Box[] {
  const boxes: Box[] = [];
  parts.forEach((part, index) => {
    const between = part.kind === "many" && part.of.kind === "sequence" ? part.of.parts : [];
    const [separator, again] = between;
    const repeats = between.length === 2 && JSON.stringify(again) === JSON.stringify(parts[index - 1]);
    if (repeats) boxes[boxes.length - 1] = loop(inner(again!), inner(separator!));
    else boxes.push(inner(part));
  });
  return boxes;
}

function word(text: string, kind: "text" | "name", link?: string): Box {
  const width = text.length * CHARACTER + 20;
  const draw = (x: number, y: number): string => {
    const shape = `<rect x="${x}" y="${y - 13}" width="${width}" height="26" rx="${kind === "text" ? 13 : 3}"/>`;
    const label = `<text x="${x + width / 2}" y="${y + 5}">${escaped(text)}</text>`;
    const content = `<g class="${kind}">${shape}${label}</g>`;
    return link === undefined ? content : `<a href="${link}">${content}</a>`;
  };
  return { width, up: 13, down: 13, draw };
}

/** A condition on a place stands above the line, which takes nothing there. */
function condition(text: string): Box {
  const width = text.length * 6 + 8;
  const draw = (x: number, y: number): string =>
    `${line(x, y, width)}<text class="place" x="${x + width / 2}" y="${y - 6}">${text}</text>`;
  return { width, up: 18, down: 2, draw };
}

/** Boxes behind one another. */
function row(boxes: readonly Box[]): Box {
  const width = boxes.reduce((sum, box) => sum + box.width, 0) + GAP * (boxes.length - 1);
  const draw = (x: number, y: number): string => {
    let at = x;
    return boxes
      .map((box, index) => {
        const before = index === 0 ? "" : line(at, y, GAP);
        at += index === 0 ? 0 : GAP;
        const drawn = before + box.draw(at, y);
        at += box.width;
        return drawn;
      })
      .join("");
  };
  return { width, up: highest(boxes), down: lowest(boxes), draw };
}

const highest = (boxes: readonly Box[]): number => Math.max(...boxes.map((box) => box.up));
const lowest = (boxes: readonly Box[]): number => Math.max(...boxes.map((box) => box.down));

/** Where each of the boxes below one another has its line, from that of the first. */
function offsetsOf(boxes: readonly Box[]): readonly number[] {
  const offsets = [0];
  for (let index = 1; index < boxes.length; index++) {
    const distance = boxes[index - 1]!.down + GAP + boxes[index]!.up;
    offsets.push(offsets.at(-1)! + Math.max(distance, 2 * RADIUS));
  }
  return offsets;
}

/** The first option on the line, the others below. */
function choice(options: readonly Box[]): Box {
  const inside = Math.max(...options.map((option) => option.width));
  const width = inside + 4 * RADIUS;
  const offsets = offsetsOf(options);
  const draw = (x: number, y: number): string =>
    options
      .map((option, index) => {
        const [from, top] = [x + 2 * RADIUS, y + offsets[index]!];
        const drawn = option.draw(from, top) + line(from + option.width, top, inside - option.width);
        if (index === 0) return line(x, y, 2 * RADIUS) + drawn + line(from + inside, y, 2 * RADIUS);
        return `<path d="M${x} ${y}${turn(RADIUS, RADIUS, 1)}V${top - RADIUS}${turn(RADIUS, RADIUS, 0)}"/>${drawn}<path d="M${from + inside} ${top}${turn(RADIUS, -RADIUS, 0)}V${y + RADIUS}${turn(RADIUS, -RADIUS, 1)}"/>`;
      })
      .join("");
  return { width, up: options[0]!.up, down: offsets.at(-1)! + options.at(-1)!.down, draw };
}

/** A way around, above. */
function optional(box: Box): Box {
  const height = Math.max(box.up + GAP, 2 * RADIUS);
  const width = box.width + 4 * RADIUS;
  const draw = (x: number, y: number): string => {
    const around = `M${x} ${y}${turn(RADIUS, -RADIUS, 0)}V${y - height + RADIUS}${turn(RADIUS, -RADIUS, 1)}H${x + width - 2 * RADIUS}${turn(RADIUS, RADIUS, 1)}V${y - RADIUS}${turn(RADIUS, RADIUS, 0)}`;
    const end = x + 2 * RADIUS + box.width;
    return `<path d="${around}"/>${line(x, y, 2 * RADIUS)}${box.draw(x + 2 * RADIUS, y)}${line(end, y, 2 * RADIUS)}`;
  };
  return { width, up: height + 2, down: box.down, draw };
}

/** A way back, below, with what stands between two turns. */
function loop(box: Box, back: Box = { width: 0, up: 0, down: 2, draw: () => "" }): Box {
  const inside = Math.max(box.width, back.width);
  const height = Math.max(box.down + GAP + back.up, 2 * RADIUS);
  const draw = (x: number, y: number): string => {
    const [left, right] = [x + RADIUS, x + RADIUS + inside];
    const backAt = left + (inside - back.width) / 2;
    const way = `M${right} ${y}${turn(RADIUS, RADIUS, 1)}V${y + height - RADIUS}${turn(-RADIUS, RADIUS, 1)}H${backAt + back.width}M${backAt} ${y + height}H${left}${turn(-RADIUS, -RADIUS, 1)}V${y + RADIUS}${turn(RADIUS, -RADIUS, 1)}`;
    const through = line(x, y, RADIUS) + box.draw(left, y) + line(left + box.width, y, x + width - left - box.width);
    return `<path d="${way}"/>${through}${back.draw(backAt, y + height)}`;
  };
  const width = inside + 2 * RADIUS;
  return { width, up: box.up, down: height + back.down, draw };
}

const line = (x: number, y: number, length: number): string => (length <= 0 ? "" : `<path d="M${x} ${y}h${length}"/>`);

/** A quarter of a circle to a place that far away, clockwise or not. */
const turn = (dx: number, dy: number, clockwise: 0 | 1): string => `a${RADIUS} ${RADIUS} 0 0 ${clockwise} ${dx} ${dy}`;

export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
