/** What a command is: a value with its words, options, examples and one function. Only `main` prints and exits. */
import type { Diagnostic } from "@dsl/parser";
import type { Context } from "./context.js";

export interface Command {
  readonly arguments?: readonly CommandArgument[];
  readonly options?: readonly CommandOption[];
  /** Whole command lines with what they do. */
  readonly examples: readonly (readonly [line: string, meaning: string])[];
  run(context: Context, input: Input): Promise<Outcome>;
}

interface CommandArgument {
  /** In commander's notation. `<source>`, `[n]`, `<id...>` */
  readonly name: string;
  readonly description: string;
}

export interface CommandOption {
  /** In commander's notation. `--name <name>` */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  /** May be given several times; the values make a list. */
  readonly repeatable?: boolean;
}

/** What was written behind the command's name. Options by their camel-case name. */
export interface Input {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

/** 0 done; 1 an error; 2 differs, or needs consent or an answer; 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;

export interface Outcome {
  readonly code: ExitCode;
  readonly diagnostics?: readonly Diagnostic[];
  /** The result itself, for stdout. */
  readonly result?: string;
  /** What a person should know besides, for stderr. */
  readonly notes?: readonly string[];
  /** What `--json` adds to `ok` and `diagnostics`. */
  readonly json?: Readonly<Record<string, unknown>>;
  /** Texts of the files that diagnostics point into, for code frames. */
  readonly sources?: ReadonlyMap<string, string>;
}
