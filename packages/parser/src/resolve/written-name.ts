/** Names that attributes give, read before anything else: whatever refers to a thing needs the database's name for it. */
import type * as ast from "../ast.js";
import type { Span } from "../diagnostics/diagnostic.js";

/** Where `@map` says the name. */
export const mapSpan = (attributes: readonly ast.Attribute[]): Span | undefined =>
  attributes.find((attribute) => attribute.name.text === "map")?.args?.[0]?.value.span;

/** The string in `@map("…")` or `@@schema("…")`. Whether it may stand there is checked with all other attributes. */
export function writtenName(attributes: readonly ast.Attribute[], attribute: "map" | "schema"): string | undefined {
  const found = attributes.find((candidate) => candidate.name.text === attribute)?.args?.[0]?.value;
  return found?.kind === "string" && found.value !== "" ? found.value : undefined;
}

/** The block attributes of a block. */
export function blockAttributesOf(block: ast.Block): ast.Attribute[] {
  const attributes: ast.Attribute[] = [];
  for (const member of block.members) if (member.kind === "blockAttribute") attributes.push(member.attribute);
  return attributes;
}
