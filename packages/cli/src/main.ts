/** The program: reads the command line, runs one command, prints what came of it and ends with its exit code. */
import { version } from "./version.js";

if (process.argv.length === 3 && process.argv[2] === "--version") {
  process.stdout.write(`${version}\n`);
} else {
  const { runProgram } = await import("./program.js");
  process.exitCode = await runProgram(process.argv.slice(2));
}
