/** What was read of a schema as one text, to be held against what was read of it in another way. */
import type { ReadSchema, Span } from "@dsl/parser";

/** With everything made that is made when somebody asks. A place may be that of a node, or stand by itself. */
export const wholeAnswer = (answer: ReadSchema): string =>
  JSON.stringify(answer, (key, value: unknown) => (/^(?:span|\w*Span)$/.test(key) ? placeOf(value as Span) : value));

const placeOf = ({ file, start, end }: Span): Span => ({ file, start, end });
