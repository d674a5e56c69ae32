/** `name = value` members of a block, checked as an attribute's arguments are. */
import * as ast from "../ast.js";
import { readWritten } from "../attributes/interpret.js";
import type { ArgumentSpecs, Scope, Values } from "../attributes/spec.js";
import { flag } from "../attributes/types/literals.js";
import type { Span } from "../diagnostics/diagnostic.js";
import { report } from "./context.js";

/** What could be read of them: what is required and missing was reported, here or by the parser. */
export function readProperties<S extends ArgumentSpecs>(specs: S, block: ast.Block, scope: Scope): Partial<Values<S>> {
  const args = block.members.flatMap((member) => (member.kind === "property" ? argumentOf(member, specs, scope) : []));
  return readWritten(specs, args, {
    scope: { ...scope, attribute: block.keyword },
    span: block.name.span,
    what: `${block.keyword} "${block.name.text}"`,
    form: "property",
    isCut: isCut(block),
  });
}

function argumentOf(property: ast.Property, specs: ArgumentSpecs, { context }: Scope): ast.Argument[] {
  const { file, start, end, name, value } = property;
  if (value !== undefined) return [new ast.NamedArgument(file, start, end, name.text, value)];
  if (!isWord(property)) return [];
  const isFlag = Object.hasOwn(specs, name.text) ? specs[name.text]!.type === flag : true;
  if (isFlag)
    return [new ast.NamedArgument(file, start, end, name.text, new ast.NameExpression(file, start, end, "true"))];
  const help = `write ${name.text} = …`;
  report(context, { code: "D1014", span: name.span, message: `"${name.text}" has no value`, help });
  return [];
}

/** A word alone is a flag that is set. With a sign behind it its value is missing, which the parser reported. */
const isWord = ({ value, name, span }: ast.Property): boolean => value === undefined && name.span.end === span.end;

/** The first of this name. */
export function propertyNamed({ members }: ast.Block, name: string): ast.Property | undefined {
  for (const member of members) if (member.kind === "property" && member.name.text === name) return member;
  return undefined;
}

/** Where a block says a property; where it does not, the name of the block. */
export const propertySpan = (block: ast.Block, name: string): Span =>
  propertyNamed(block, name)?.span ?? block.name.span;

/** Whether some member was reported by the parser: a property without a value, or one that it could not read. */
export const isCut = (block: ast.Block): boolean =>
  block.members.some(
    (member) => member.kind === "unread" || (member.kind === "property" && !member.value && !isWord(member)),
  );
