/** Ends a command with one diagnostic. */
import type { Diagnostic } from "@dsl/parser";
import type { CommandLineCode } from "./codes.js";

export class CommandError extends Error {
  override readonly name = "CommandError";
  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.message);
  }
}

/** A D4xxx error: the command line, the configuration or the files are not as they must be. */
export function configurationError(code: CommandLineCode | "D5001", message: string, help: string): CommandError {
  return new CommandError({ code, severity: "error", message, help });
}
