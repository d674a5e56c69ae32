/** A name as the database keeps it: a long one is cut, as the server would do without a word. */
import type * as ast from "../ast.js";
import type { Target } from "../target.js";
import { report, type Context } from "./context.js";
import { byteLength, cutBytes } from "./cut-bytes.js";
import { mapSpan } from "./written-name.js";

/** Reports what is cut, in `@map` or at the thing's own name: Prisma takes such names too. */
export function keptName(
  name: string,
  said: { readonly attributes: readonly ast.Attribute[] },
  own: { readonly name: ast.Name },
  target: Target | undefined,
  context: Pick<Context, "messages">,
): string {
  const max = target?.maxIdentifierBytes;
  if (max === undefined || name.length * 3 <= max || byteLength(name) <= max) return name;
  report(context, {
    code: "D2009",
    severity: "warning",
    span: mapSpan(said.attributes) ?? own.name.span,
    message: `the name has ${byteLength(name)} bytes, of which ${target!.provider} keeps ${max}`,
    help: "choose a shorter one",
  });
  return cutBytes(name, max);
}
