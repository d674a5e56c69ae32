/** Whether the bounds of a sequence or an identity column leave it a number to give. */
import type { Span } from "../diagnostics/diagnostic.js";
import { report, type Context } from "../resolve/context.js";

interface Numbering {
  readonly start?: string;
  readonly increment?: string;
  readonly min?: string;
  readonly max?: string;
  readonly cache?: string;
}

/** `what` is how a message calls it; `spanOf` finds where an option is written. */
export function checkNumbering(
  what: string,
  numbering: Numbering,
  spanOf: (option: string) => Span,
  context: Pick<Context, "messages">,
): void {
  const problem = problemOf(numbering);
  if (problem === undefined) return;
  const [option, reason, help] = problem;
  report(context, { code: "D2408", span: spanOf(option), message: `${what} ${reason}`, help });
}

type Problem = readonly [option: keyof Numbering, reason: string, help: string];

function problemOf(numbering: Numbering): Problem | undefined {
  const { start, increment, min, max, cache } = numbering;
  if (increment !== undefined && BigInt(increment) === 0n)
    return ["increment", "goes on by 0, so it never goes on", "write another number, or leave it out"];
  if (cache !== undefined && BigInt(cache) < 1n)
    return ["cache", `keeps ${cache} numbers at once`, "write 1 or more, or leave it out"];
  if (isAbove(min, max) || (min !== undefined && min === max))
    return ["max", `has no numbers between its min of ${min!} and its max of ${max!}`, "max is larger than min"];
  if (isAbove(min, start)) return ["start", `starts at ${start!}, below its min of ${min!}`, "start within the bounds"];
  if (isAbove(start, max)) return ["start", `starts at ${start!}, above its max of ${max!}`, "start within the bounds"];
  return undefined;
}

const isAbove = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && BigInt(one) > BigInt(other);
