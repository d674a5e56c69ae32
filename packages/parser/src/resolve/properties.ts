/** `name = value` members of a block, checked as an attribute's arguments are. */
import * as ast from "../ast.js";
import { readWritten } from "../attributes/interpret.js";
import type { ArgumentSpecs, Scope, Values } from "../attributes/spec.js";

/** What could be read of them: what is required and missing was reported, here or by the parser. */
export function readProperties<S extends ArgumentSpecs>(specs: S, block: ast.Block, scope: Scope): Partial<Values<S>> {
  const args = block.members.flatMap((member) => (member.kind === "property" ? argumentOf(member) : []));
  return readWritten(specs, args, {
    scope: { ...scope, attribute: block.keyword },
    span: block.name.span,
    what: `${block.keyword} "${block.name.text}"`,
    form: "property",
    isCut: isCut(block),
  });
}

const argumentOf = ({ file, start, end, name, value }: ast.Property): ast.Argument[] =>
  value === undefined ? [] : [new ast.NamedArgument(file, start, end, name.text, value)];

/** Whether some member was reported by the parser: a property without a value, or one that it could not read. */
export const isCut = (block: ast.Block): boolean =>
  block.members.some((member) => member.kind === "unread" || (member.kind === "property" && !member.value));
