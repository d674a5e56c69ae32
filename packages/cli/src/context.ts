/** Where a command runs and how it speaks: everything of the process that commands may know. */
import type { Colours } from "./ui/colours.js";

export interface Context {
  readonly cwd: string;
  /** `process.env` over the `.env` file of the working folder. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly globals: GlobalOptions;
  /** A person can be asked: both ends are terminals, and neither `--yes` nor `CI=true` says otherwise. */
  readonly interactive: boolean;
  readonly colours: Colours;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** Whole standard input, for `format --stdin-filepath`. */
  readStdin(): Promise<string>;
  /** What is going on now; shown on a terminal only, and with `-v`. */
  progress(text: string): void;
  /** Takes away what `progress` showed, before something else is written there. */
  clearProgress(): void;
  /** A line on stderr now, while the command still runs; nothing with `-q`. */
  tell(text: string): void;
}

/** Options that every command takes. */
export interface GlobalOptions {
  readonly schema?: string;
  readonly config?: string;
  readonly url?: string;
  readonly environment?: string;
  /** Answers to questions by id, from `--answers` and `--answer`. */
  readonly answers: Readonly<Record<string, string>>;
  readonly confirm?: string;
  readonly accept: readonly string[];
  readonly yes: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}
