/** One token of a schema deleted, inserted, doubled or swapped with its neighbour, at random from a seed. */
export type MutationKind = "delete" | "insert" | "duplicate" | "swap";

export const mutationKinds: readonly MutationKind[] = ["delete", "insert", "duplicate", "swap"];

export interface Mutation {
  readonly kind: MutationKind;
  /** The part of the text before it that it changed, both ends included. */
  readonly offset: number;
  readonly end: number;
  readonly text: string;
}

interface Token {
  readonly start: number;
  readonly end: number;
}

const word = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`|[\p{L}\p{N}_-]+|@@|[^\s]/gu;

/** The tokens of a text; comments are none. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(word)]
    .filter(([image]) => !/^\/[/*]/.test(image))
    .map(({ index, 0: image }) => ({ start: index, end: index + image.length }));
}

/** A generator of numbers from 0 below 1: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One mutation of a text that has tokens. What is inserted is a token of the same text. */
export function mutate(text: string, tokens: readonly Token[], kind: MutationKind, random: () => number): Mutation {
  const at = Math.floor(random() * (kind === "swap" ? tokens.length - 1 : tokens.length));
  const { start, end } = tokens[at]!;
  const image = text.slice(start, end);
  const replaced = (from: number, to: number, by: string): Mutation => ({
    kind,
    offset: from,
    end: to,
    text: text.slice(0, from) + by + text.slice(to),
  });
  if (kind === "delete") return replaced(start, end, "");
  if (kind === "duplicate") return replaced(end, end, ` ${image}`);
  if (kind === "insert") {
    const other = tokens[Math.floor(random() * tokens.length)]!;
    return replaced(start, start, `${text.slice(other.start, other.end)} `);
  }
  const next = tokens[at + 1]!;
  const swapped = text.slice(next.start, next.end) + text.slice(end, next.start) + image;
  return replaced(start, next.end, swapped);
}
