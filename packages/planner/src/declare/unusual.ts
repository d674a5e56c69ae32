/** A way of storage that is written, unless it is what the engine does anyway. */
import type { Declaring } from "./declaring.js";

type Property = "accessMethod" | "tablespace";

export function unusual<P extends Property>(
  property: P,
  written: { readonly [K in P]?: string },
  { dialect }: Declaring,
): { readonly [K in P]?: string } {
  const value: string | undefined = written[property];
  return value === undefined || value === dialect.facts.usual[property] ? {} : ({ [property]: value } as never);
}
