/** Where an argument of an attribute stands. */
import type * as ast from "../ast.js";
import type { Span } from "../diagnostics/diagnostic.js";

/** The argument's value, by its name. */
export const argumentSpan = (attribute: ast.Attribute, name: string): Span | undefined =>
  attribute.args?.find((argument) => argument.nameText === name)?.value.span;
