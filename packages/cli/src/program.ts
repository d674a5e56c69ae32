/** One run: arguments, context, command, output. The only place that knows the process. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { renderDiagnostics, type Diagnostic } from "@dsl/parser";
import { readArguments, type Parsed } from "./arguments.js";
import type { ExitCode, Outcome } from "./command.js";
import type { Context, GlobalOptions } from "./context.js";
import { readAnswers } from "./project/answers.js";
import { colours } from "./ui/colours.js";
import { toDiagnostic } from "./ui/error-diagnostic.js";
import { jsonDocument } from "./ui/json-document.js";
import { isTerminal, NOTES, print, RESULT } from "./ui/output.js";
import { progressLine } from "./ui/progress-line.js";
import { redact } from "./ui/redact.js";
import { textsOf } from "./ui/texts-of.js";
import { version } from "./version.js";

/** Runs `dsl` with these words. */
export async function runProgram(words: readonly string[]): Promise<ExitCode> {
  const parsed = await readArguments(words);
  if (parsed.kind !== "run") return answerDirectly(parsed);

  const interruption = new AbortController();
  const stop = () => interrupt(interruption);
  process.on("SIGINT", stop).on("SIGTERM", stop);
  const name = parsed.entry.path.join(" ");
  const asksForJson = parsed.options.json === true;
  const progress = progressLine(!asksForJson && parsed.options.quiet !== true && isTerminal(NOTES));
  try {
    const context = createContext(parsed, interruption.signal, progress);
    const outcome = await parsed.command.run(context, parsed.input);
    progress.clear();
    return printOutcome(name, outcome, context.globals, interruption.signal);
  } catch (error) {
    progress.clear();
    const outcome: Outcome = { code: interruption.signal.aborted ? 130 : 1, diagnostics: [toDiagnostic(error)] };
    return printOutcome(
      name,
      outcome,
      { json: asksForJson, quiet: parsed.options.quiet === true },
      interruption.signal,
    );
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}

/** The first signal calls off what runs; the ledger can then say where a later run goes on. */
function interrupt(interruption: AbortController): void {
  if (interruption.signal.aborted) process.exit(130);
  print(NOTES, "\ninterrupted: what runs now is called off; Ctrl-C again ends at once\n");
  interruption.abort();
}

function answerDirectly(parsed: Exclude<Parsed, { kind: "run" }>): ExitCode {
  if (parsed.kind === "wrong") {
    print(NOTES, `error: ${parsed.message}\nhelp: ${parsed.help}\n`);
    return 1;
  }
  print(RESULT, parsed.kind === "version" ? `${version}\n` : parsed.text);
  return 0;
}

function createContext(
  parsed: Extract<Parsed, { kind: "run" }>,
  signal: AbortSignal,
  progress: ReturnType<typeof progressLine>,
): Context {
  const cwd = process.cwd();
  const env = { ...readEnvFile(join(cwd, ".env")), ...process.env };
  const globals = globalsOf(parsed.options, cwd);
  return {
    cwd,
    env,
    globals,
    signal,
    get interactive() {
      const wanted = !globals.yes && !globals.json && env.CI !== "true";
      return wanted && (process.stdin.isTTY as boolean | undefined) === true && isTerminal(NOTES);
    },
    colours: colours(isTerminal(NOTES) && env.NO_COLOR === undefined),
    progress: progress.show,
    clearProgress: progress.clear,
    tell: (text) => {
      progress.clear();
      if (!globals.quiet) print(NOTES, `${redact(text)}\n`);
    },
    readStdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString("utf8");
    },
  };
}

function globalsOf(options: Readonly<Record<string, unknown>>, cwd: string): GlobalOptions {
  const text = (name: string) => (typeof options[name] === "string" ? { [name]: options[name] } : {});
  return {
    ...text("schema"),
    ...text("config"),
    ...text("url"),
    ...text("confirm"),
    ...(typeof options.env === "string" ? { environment: options.env } : {}),
    answers: readAnswers(options.answers as string | undefined, (options.answer ?? []) as readonly string[], cwd),
    accept: (options.accept ?? []) as readonly string[],
    yes: options.yes === true,
    json: options.json === true,
    quiet: options.quiet === true,
    verbose: options.verbose === true,
  };
}

function readEnvFile(path: string): NodeJS.Dict<string> {
  try {
    return parseEnv(readFileSync(path, "utf8"));
  } catch {
    return {};
  }
}

function printOutcome(
  command: string,
  outcome: Outcome,
  globals: { readonly json: boolean; readonly quiet: boolean },
  signal: AbortSignal,
): ExitCode {
  const code = signal.aborted && outcome.code !== 0 ? 130 : outcome.code;
  if (globals.json) {
    print(RESULT, redact(jsonDocument(command, { ...outcome, code })));
    return code;
  }
  const colour = isTerminal(NOTES) && process.env.NO_COLOR === undefined;
  const shown = (outcome.diagnostics ?? []).filter((one: Diagnostic) => !globals.quiet || one.severity === "error");
  if (shown.length > 0)
    print(NOTES, `${redact(renderDiagnostics(shown, textsOf(outcome), { color: colour })).trimEnd()}\n`);
  // What has to be decided is not withheld: an exit code alone would not say how to go on.
  if (!globals.quiet || code === 2) for (const note of outcome.notes ?? []) print(NOTES, `${redact(note)}\n`);
  if (outcome.result !== undefined)
    print(RESULT, outcome.result.endsWith("\n") || outcome.result === "" ? outcome.result : `${outcome.result}\n`);
  return code;
}
