/**
 * A document: text with the places where it may be broken into lines. What a printer of the family of Wadler and Prettier
 * takes; `print-doc` lays it out, `typescript-text` makes documents of TypeScript.
 */

export type Doc =
  | string
  | readonly Doc[]
  /** Broken into lines as a whole, or not at all. With `states` the first of these that fits is taken. */
  | {
      readonly kind: "group";
      readonly contents: Doc;
      readonly breaks: boolean;
      readonly id?: symbol;
      readonly states?: readonly Doc[];
    }
  | { readonly kind: "indent"; readonly contents: Doc }
  /** Nothing or a space while its group is on one line; `hard` always breaks. */
  | { readonly kind: "line"; readonly flat: "" | " "; readonly hard: boolean }
  | { readonly kind: "ifBreak"; readonly broken: Doc; readonly flat: Doc }
  /** Indented when the group of this id, printed before, was broken. */
  | { readonly kind: "indentIfBreak"; readonly contents: Doc; readonly id: symbol };

export const line: Doc = { kind: "line", flat: " ", hard: false };
export const softLine: Doc = { kind: "line", flat: "", hard: false };
export const hardLine: Doc = { kind: "line", flat: "", hard: true };

/** A group; one that holds a hard line is broken whatever its width. */
export function group(contents: Doc, id?: symbol): Doc {
  return { kind: "group", contents, breaks: hasHardLine(contents), ...(id === undefined ? {} : { id }) };
}

/** A group that is broken. */
export function brokenGroup(contents: Doc): Doc {
  return { kind: "group", contents, breaks: true };
}

/** The first state whose first line fits; the last one when none does. */
export function firstThatFits(states: readonly [Doc, ...Doc[]]): Doc {
  return { kind: "group", contents: states[0], breaks: false, states };
}

export function indent(contents: Doc): Doc {
  return { kind: "indent", contents };
}

export function indentIfBreak(contents: Doc, id: symbol): Doc {
  return { kind: "indentIfBreak", contents, id };
}

export function ifBreak(broken: Doc, flat: Doc = ""): Doc {
  return { kind: "ifBreak", broken, flat };
}

export function join(separator: Doc, docs: readonly Doc[]): Doc {
  return docs.flatMap((doc, index) => (index === 0 ? [doc] : [separator, doc]));
}

/** Whether a document can never stand on one line. */
export function hasHardLine(doc: Doc): boolean {
  if (typeof doc === "string") return false;
  if (isList(doc)) return doc.some(hasHardLine);
  if (doc.kind === "line") return doc.hard;
  if (doc.kind === "ifBreak") return hasHardLine(doc.broken) || hasHardLine(doc.flat);
  if (doc.kind === "group") return doc.breaks || (doc.states !== undefined && hasHardLine(doc.contents));
  return hasHardLine(doc.contents);
}

/** Whether a document is a list of others. */
export function isList(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}
