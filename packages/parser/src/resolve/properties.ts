/** `name = value` members of a block, checked as an attribute's arguments are. */
import type * as ast from "../ast.js";
import { readValues } from "../attributes/interpret.js";
import type { ArgumentSpecs, Scope, Values } from "../attributes/spec.js";

/** The values, or undefined when one that is required is missing or wrong. */
export function readProperties<S extends ArgumentSpecs>(
  specs: S,
  block: ast.Block,
  scope: Scope,
): Values<S> | undefined {
  const args = block.members.flatMap((member) => (member.kind === "property" ? argumentOf(member) : []));
  // A property without a value was reported by the parser: it is neither missing nor wrong.
  const cut = block.members.filter(
    (member) => member.kind === "unread" || (member.kind === "property" && !member.value),
  );
  const lenient = cut.length === 0 ? specs : (allOptional(specs) as S);
  return readValues(lenient, args, {
    scope: { ...scope, attribute: block.keyword },
    span: block.name.span,
    what: `${block.keyword} "${block.name.text}"`,
    form: "property",
  });
}

const argumentOf = ({ name, value, span }: ast.Property): ast.Argument[] =>
  value === undefined ? [] : [{ name, value, span }];

const allOptional = (specs: ArgumentSpecs): ArgumentSpecs =>
  Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, { ...spec, required: false }]));
