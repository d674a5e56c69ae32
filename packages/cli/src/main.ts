/** The program: reads the command line, runs one command, prints what came of it and ends with its exit code. */
import type { ExitCode } from "./command.js";
import { runProgram } from "./program.js";
import { printed } from "./ui/output.js";

void runProgram(process.argv.slice(2)).then(end);

/** At once when all is printed: a command has closed what it opened, and what it left in memory need not be taken down. */
async function end(code: ExitCode): Promise<void> {
  await printed();
  process.exit(code);
}
