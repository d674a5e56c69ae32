/** The documentation of a declaration as a comment of generated code. */
import { commentDoc } from "./emit/statement-text.js";
import type { Doc } from "./emit/doc.js";

export function documentationOf(
  of: { readonly documentation?: string; readonly deprecated?: string },
  otherwise = "",
): Doc | undefined {
  const { documentation = otherwise, deprecated } = of;
  return commentDoc([documentation, deprecated === undefined ? "" : `@deprecated ${deprecated}`].join("\n"));
}
