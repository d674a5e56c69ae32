/** The program: reads the command line, runs one command, prints what came of it and ends with its exit code. */
import { runProgram } from "./program.js";

void runProgram(process.argv.slice(2)).then((code) => (process.exitCode = code));
