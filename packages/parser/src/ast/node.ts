/** What every node of the tree has. */
import type { Span } from "../diagnostics/diagnostic.js";
import type { Move } from "./move.js";

/** Each class sets all of its own properties: a constructor that many classes share would be slow for every one of them. */
export abstract class Node implements Span {
  abstract readonly file: string;
  abstract readonly start: number;
  abstract readonly end: number;

  get span(): Span {
    return this;
  }
}

/** The name that a node begins with. */
export const nameAt = ({ file, start, nameText }: Span & { readonly nameText: string }): Name =>
  new Name(file, start, start + nameText.length, nameText);

/** A name as written. `User` */
export class Name extends Node {
  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly text: string,
  ) {
    super();
  }

  moved(move: Move): Name {
    return new Name(this.file, move.place(this.start), move.place(this.end), this.text);
  }
}
