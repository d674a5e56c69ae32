/** Names that attributes give, read before anything else: whatever refers to a thing needs the database's name for it. */
import type * as ast from "../ast.js";
import type { Span } from "../diagnostics/diagnostic.js";

/** Where `@map` says the name. */
export const mapSpan = (attributes: readonly ast.Attribute[]): Span | undefined =>
  firstArgument(attributes, "map")?.span;

/** The string in `@map("…")` or `@@schema("…")`. Whether it may stand there is checked with all other attributes. */
export function writtenName(attributes: readonly ast.Attribute[], attribute: "map" | "schema"): string | undefined {
  const found = firstArgument(attributes, attribute);
  return found?.kind === "string" && found.value !== "" ? found.value : undefined;
}

/** The label of an enum's value in `@map("…")`, which may be empty: PostgreSQL has such labels. */
export function writtenLabel(attributes: readonly ast.Attribute[]): string | undefined {
  const found = firstArgument(attributes, "map");
  return found?.kind === "string" ? found.value : undefined;
}

/** A loop by index, since it is asked of every field of a schema more than once. */
function firstArgument(attributes: readonly ast.Attribute[], name: string): ast.Expression | undefined {
  for (let at = 0; at < attributes.length; at++)
    if (attributes[at]!.nameText === name) return attributes[at]!.args?.[0]?.value;
  return undefined;
}

/** The block attributes of a block. */
export function blockAttributesOf(block: ast.Block): ast.Attribute[] {
  const attributes: ast.Attribute[] = [];
  const { members } = block;
  for (let at = 0; at < members.length; at++) {
    const member = members[at]!;
    if (member.kind === "blockAttribute") attributes.push(member.attribute);
  }
  return attributes;
}
