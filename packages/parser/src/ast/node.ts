/** What every node of the tree has. */
import type { Span } from "../diagnostics/diagnostic.js";
import type { Move } from "./move.js";

/** Its `span` is itself. No class that others extend: each of the many nodes of a tree would pay for its constructor. */
export interface Node extends Span {
  readonly span: Span;
}

/** The name that a node begins with. */
export const nameAt = ({ file, start, nameText }: Span & { readonly nameText: string }): Name =>
  new Name(file, start, start + nameText.length, nameText);

/** A name as written. `User` */
export class Name implements Node {
  constructor(
    readonly file: string,
    readonly start: number,
    readonly end: number,
    readonly text: string,
  ) {}

  get span(): Span {
    return this;
  }

  moved(move: Move): Name {
    return new Name(this.file, move.place(this.start), move.place(this.end), this.text);
  }
}
