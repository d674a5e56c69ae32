/** Whether a text is JSON that every reader of it takes, a database and Prisma among them. */

/** What is wrong with it, in words of our own: each engine has others. */
export function jsonProblem(text: string): string | undefined {
  try {
    return valueProblem(JSON.parse(text), 0);
  } catch {
    return "JSON has double quotes around names and text, and no comma at the end";
  }
}

/** So many brackets within one another are one too many. */
const TOO_DEEP = 128;

function valueProblem(value: unknown, depth: number): string | undefined {
  if (typeof value === "string") return HALF.test(value) ? "an escape in it is half of a character" : undefined;
  if (typeof value === "number") return Number.isFinite(value) ? undefined : "a number in it is too large";
  if (typeof value !== "object" || value === null) return undefined;
  if (depth + 1 === TOO_DEEP) return "its brackets are nested too deeply";
  for (const [key, inner] of Object.entries(value)) {
    const problem = valueProblem(key, depth) ?? valueProblem(inner, depth + 1);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** One of the two that a character beyond the first 65,536 is written by, without the other. */
const HALF = /\p{Surrogate}/u;
