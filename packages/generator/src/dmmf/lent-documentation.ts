/** Documentation of a datasource or generator, which Prisma gives to what is declared next in the file and has none. */
import type { Declared, Schema } from "@dsl/parser";

export function lentDocumentation(schema: Schema): ReadonlyMap<Declared, string> {
  const settings = [schema.datasource, ...schema.generators].toSorted((a, b) => a.span.start - b.span.start);
  const takers = [...schema.models, ...schema.views, ...schema.enums, ...schema.compositeTypes];
  const lent = new Map<Declared, string>();
  for (const { documentation, isCommented, span } of settings) {
    const [first, ...others] = takers.filter((taker) => taker.span.file === span.file && taker.span.start > span.start);
    if (first === undefined) continue;
    const next = others.reduce((a, b) => (a.span.start < b.span.start ? a : b), first);
    // Comments above either of them are what is lent, or taken, and hold nothing.
    if (documentation !== undefined && !next.isCommented) lent.set(next, documentation);
    else if (isCommented) lent.delete(next);
  }
  return lent;
}
