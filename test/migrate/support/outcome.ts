/** Results as short lines for comparing. */
import type { Result } from "@dsl/migrate";

/** `failed D5301 migration "1_a" failed …` */
export function outcome(result: Result<unknown>): readonly string[] {
  return [result.kind, ...result.diagnostics.map(({ code, message }) => `${code} ${message}`)];
}

/** The value of a result that must be there. */
export function valueOf<T>(result: Result<T>): T {
  if (result.kind === "done" || result.kind === "differs") return result.value;
  throw new Error(outcome(result).join("\n"));
}
