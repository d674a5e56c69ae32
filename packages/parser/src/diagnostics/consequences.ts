/** Which messages about meaning only follow from a syntax error: one mistake, one message. */
import type * as ast from "../ast.js";
import type { Diagnostic, Span } from "./diagnostic.js";

/** A head that could not be read: the block's name is not known, so nothing that names it can be found. */
const headCodes: ReadonlySet<string> = new Set(["D1009", "D1010"]);

/** What follows when a declaration is not found. */
const lostCodes: ReadonlySet<string> = new Set(["D2101", "D2102", "D2106", "D2201"]);

/** `diagnostics` without those inside a member that has a syntax error, and without what a lost head may declare. */
export function withoutConsequences(
  diagnostics: readonly Diagnostic[],
  syntax: readonly Diagnostic[],
  files: readonly ast.SourceFile[],
): readonly Diagnostic[] {
  if (syntax.length === 0 || diagnostics.length === 0) return diagnostics;
  const damaged = damagedMembers(syntax, files);
  const isHeadLost = syntax.some(({ code }) => headCodes.has(code));
  return diagnostics.filter(
    ({ code, span }) =>
      !(isHeadLost && lostCodes.has(code)) &&
      (span === undefined || !damaged.some((member) => contains(member, span.file, span.start))),
  );
}

/** The members of blocks, and aliases, that some syntax error is in. */
function damagedMembers(syntax: readonly Diagnostic[], files: readonly ast.SourceFile[]): Span[] {
  const places = syntax.flatMap(({ span }) => span ?? []);
  const members = files.flatMap((file) => file.blocks).flatMap(membersOf);
  return members
    .map(({ span }) => span)
    .filter((member) => places.some(({ file, start }) => contains(member, file, start)));
}

const membersOf = (node: ast.TopLevel): readonly { readonly span: Span }[] =>
  node.kind === "block" ? node.members : [node];

const contains = ({ file, start, end }: Span, path: string, offset: number): boolean =>
  file === path && offset >= start && offset <= end;
