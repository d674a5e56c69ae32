/** A name as the database keeps it: a long one is cut, as the server would do without a word. */
import type { Span } from "../diagnostics/diagnostic.js";
import type { Target } from "../target.js";
import { report, type Context } from "./context.js";
import { byteLength, cutBytes } from "./cut-bytes.js";

/** Reports what is cut: Prisma takes such names too. `spanOf` says where the name is written. */
export function keptName(
  name: string,
  spanOf: () => Span,
  target: Target | undefined,
  context: Pick<Context, "messages">,
): string {
  const max = target?.maxIdentifierBytes;
  if (max === undefined || name.length * 3 <= max || byteLength(name) <= max) return name;
  report(context, {
    code: "D2009",
    severity: "warning",
    span: spanOf(),
    message: `the name has ${byteLength(name)} bytes, of which ${target!.provider} keeps ${max}`,
    help: "choose a shorter one",
  });
  return cutBytes(name, max);
}
