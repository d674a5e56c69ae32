/** Ends a command before its end, from however deep inside. Only `settle` catches it. */
import type { Diagnostic } from "@dsl/parser";
import { setImmediate as turn } from "node:timers/promises";
import type { Result } from "./result.js";

export class Stop extends Error {
  override readonly name = "Stop";
  constructor(readonly result: Result<never>) {
    super(result.diagnostics.map((each) => each.message).join("; "));
  }
}

/** The command fails with these diagnostics. */
export function fail(...diagnostics: readonly Diagnostic[]): never {
  throw new Stop({ kind: "failed", diagnostics });
}

/** Nothing was done: a person has to do something first. */
export function refuse(...diagnostics: readonly Diagnostic[]): never {
  throw new Stop({ kind: "refused", diagnostics });
}

/** Stops when the run was interrupted; called between two statements. */
export function checkInterrupted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new Stop({ kind: "interrupted", diagnostics: [] });
}

/** Likewise, having let signals arrive first: an engine inside this process gives the event loop no turn by itself. */
export async function awaitInterruption(signal: AbortSignal | undefined): Promise<void> {
  if (signal !== undefined) await turn();
  checkInterrupted(signal);
}
