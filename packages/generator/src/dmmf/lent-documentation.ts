/** Documentation of a datasource or generator, which Prisma gives to what is declared next in the file and has none. */
import type { Declared, Schema } from "@dsl/parser";

export function lentDocumentation(schema: Schema): ReadonlyMap<Declared, string> {
  const settings = [schema.datasource, ...schema.generators].toSorted((a, b) => a.span.start - b.span.start);
  const takers = [...schema.models, ...schema.views, ...schema.enums, ...schema.compositeTypes];
  const lent = new Map<Declared, string>();
  for (const { documentation, span } of settings) {
    if (documentation === undefined) continue;
    const behind = takers.filter((taker) => taker.span.file === span.file && taker.span.start > span.start);
    if (behind.length > 0)
      lent.set(
        behind.reduce((a, b) => (a.span.start < b.span.start ? a : b)),
        documentation,
      );
  }
  return lent;
}
