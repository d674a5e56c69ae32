/** Diagnostics in the order in which a reader meets them. */
import type { Diagnostic } from "./diagnostic.js";

/** By file, in the order given, and by place. What has no place comes first. */
export function inOrder(diagnostics: readonly Diagnostic[], files: readonly { readonly path: string }[]): Diagnostic[] {
  const order = new Map(files.map((file, index) => [file.path, index]));
  const place = ({ span }: Diagnostic): number => order.get(span?.file ?? "") ?? -1;
  return [...diagnostics].sort((a, b) => place(a) - place(b) || (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

/** What is wrong with the text of one file, by place; of two at one place what was found first. */
export const inTextOrder = (...found: readonly (readonly Diagnostic[])[]): Diagnostic[] =>
  found.flat().sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
