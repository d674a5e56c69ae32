/** The documentation that Prisma gives to a field or an enum value, with what stands above an attribute of the block before it. */
import type { Field } from "@dsl/parser";

type Documented = Pick<Field, "documentation" | "lentDocumentation">;

export function documentationOf({ documentation, lentDocumentation }: Documented): string | undefined {
  if (documentation === undefined || lentDocumentation === undefined) return lentDocumentation ?? documentation;
  return `${lentDocumentation}\n${documentation}`;
}
