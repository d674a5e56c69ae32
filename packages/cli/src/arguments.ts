/** From the words of a command line to a command with its input: commander reads one command's options at a time. */
import { Command as Commander, CommanderError, Option } from "commander";
import { nearest } from "@dsl/parser";
import type { Command, CommandOption, Input } from "./command.js";
import { commands, type CommandEntry } from "./commands.js";

/** Options that every command takes. */
const globalOptions: readonly CommandOption[] = [
  { flags: "--schema <path>", description: "schema file or folder (default: schema.dsl, schema/, schema.prisma)" },
  { flags: "--config <file>", description: "configuration file (default: dsl.config.ts)" },
  { flags: "--url <database>", description: "database to work on" },
  { flags: "--env <name>", description: "environment of the configuration file" },
  { flags: "--answers <file>", description: "JSON file with answers to questions, by id" },
  { flags: "--answer <id=value>", description: "answer to one question", repeatable: true },
  { flags: "--confirm <token>", description: "consent to a destructive plan, by its token" },
  { flags: "--accept <code>", description: "accept a hazard by its code", repeatable: true },
  { flags: "-y, --yes", description: "ask nothing: take the safe answer or stop with exit code 2" },
  { flags: "--json", description: "one JSON document on stdout" },
  { flags: "-q, --quiet", description: "errors only" },
  { flags: "-v, --verbose", description: "each SQL statement with its time" },
];

export type Parsed =
  | {
      readonly kind: "run";
      readonly entry: CommandEntry;
      readonly command: Command;
      readonly input: Input;
      readonly options: Input["options"];
    }
  | { readonly kind: "help"; readonly text: string }
  | { readonly kind: "version" }
  | { readonly kind: "wrong"; readonly message: string; readonly help: string };

/** Reads the words behind `dsl`. */
export async function readArguments(words: readonly string[]): Promise<Parsed> {
  const named = findCommand(words);
  if (named === undefined) return withoutCommand(words);
  const command = await named.entry.load();
  const { program, output } = commanderFor(named.entry, command);
  try {
    program.parse([...named.rest], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const text = output.join("");
    return error.exitCode === 0
      ? { kind: "help", text }
      : {
          kind: "wrong",
          message: text.trim().replace(/^error: /, ""),
          help: `see "dsl ${named.entry.path.join(" ")} --help"`,
        };
  }
  const input: Input = {
    args: program.processedArgs.flat().filter((arg) => arg !== undefined) as string[],
    options: program.opts(),
  };
  return { kind: "run", entry: named.entry, command, input, options: program.opts() };
}

/** The command whose words come first, options aside; `rest` is everything else in its order. */
function findCommand(
  words: readonly string[],
): { readonly entry: CommandEntry; readonly rest: readonly string[] } | undefined {
  const positions = plainWords(words);
  for (const length of [2, 1]) {
    const taken = positions.slice(0, length);
    const path = taken.map((at) => words[at]).join(" ");
    const entry = commands.find((one) => one.path.length === length && one.path.join(" ") === path);
    if (entry !== undefined) return { entry, rest: words.filter((_, at) => !taken.includes(at)) };
  }
  return undefined;
}

/** Positions of the words that are neither options nor values of global options. */
function plainWords(words: readonly string[]): number[] {
  const takesValue = new Set(
    globalOptions.filter((option) => option.flags.includes("<")).map((option) => option.flags.split(" ")[0]),
  );
  return words.flatMap((word, at) => (word.startsWith("-") || takesValue.has(words[at - 1] ?? "") ? [] : [at]));
}

function withoutCommand(words: readonly string[]): Parsed | Promise<Parsed> {
  if (words.includes("--version") || words.includes("-V")) return { kind: "version" };
  const plain = plainWords(words).map((at) => words[at]!);
  if (plain[0] === "help") return readArguments([...plain.slice(1), "--help"]);
  const unknown = words.find((word) => word.startsWith("-") && !isOverviewOption(word));
  if (plain.length === 0 && unknown !== undefined)
    return { kind: "wrong", message: `there is no command before "${unknown}"`, help: 'see "dsl --help"' };
  if (plain.length === 0) return { kind: "help", text: overview(commands) };
  const group = commands.filter((one) => one.path.length > 1 && one.path[0] === plain[0]);
  if (group.length > 0 && plain.length === 1) return { kind: "help", text: overview(group) };
  return {
    kind: "wrong",
    message: `there is no command "${plain.slice(0, 2).join(" ")}"`,
    help: nearestCommand(plain),
  };
}

function isOverviewOption(word: string): boolean {
  return word === "--help" || word === "-h";
}

function nearestCommand(plain: readonly string[]): string {
  const group = commands.some((one) => one.path.length > 1 && one.path[0] === plain[0]) ? [plain[0]!] : [];
  const names = commands.flatMap(({ path }) =>
    group.length === 0 || path[0] === group[0] ? (path[group.length] ?? []) : [],
  );
  const near = nearest(plain[group.length]!, names);
  return near === undefined
    ? `see "${["dsl", ...group, "--help"].join(" ")}"`
    : `did you mean "${["dsl", ...group, near].join(" ")}"?`;
}

function commanderFor(
  entry: CommandEntry,
  command: Command,
): { readonly program: Commander; readonly output: string[] } {
  const output: string[] = [];
  const program = new Commander(`dsl ${entry.path.join(" ")}`)
    .description(entry.summary)
    .exitOverride()
    .allowExcessArguments(false)
    .showSuggestionAfterError();
  program.configureOutput({ writeOut: (text) => output.push(text), writeErr: (text) => output.push(text) });
  for (const { name, description } of command.arguments ?? []) program.argument(name, description);
  for (const option of command.options ?? []) program.addOption(commanderOption(option));
  for (const option of globalOptions) program.addOption(commanderOption(option).helpGroup("Options of every command:"));
  program.addHelpText(
    "after",
    `\nExamples:\n${command.examples.map(([line, meaning]) => `  $ ${line}\n      ${meaning}`).join("\n")}`,
  );
  return { program, output };
}

function commanderOption({ flags, description, choices, repeatable }: CommandOption): Option {
  const option = new Option(flags, description);
  if (choices !== undefined) option.choices(choices);
  if (repeatable)
    option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value]);
  return option;
}

function overview(entries: readonly CommandEntry[]): string {
  const width = Math.max(...entries.map((one) => one.path.join(" ").length));
  const lines = entries.map((one) => `  ${one.path.join(" ").padEnd(width)}  ${one.summary}`);
  return `Usage: dsl <command> [options]\n\nCommands:\n${lines.join("\n")}\n\n"dsl <command> --help" shows a command's options and examples; "dsl --version" the version.\n`;
}
