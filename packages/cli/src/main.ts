/** The program: reads the command line, runs one command, prints what came of it and ends with its exit code. */
import { runProgram, type Ended } from "./program.js";

void runProgram(process.argv.slice(2)).then(end);

/** At once when all is printed: a command has closed what it opened, and what it left in memory need not be taken down. */
async function end({ code, streams }: Ended): Promise<void> {
  for (const stream of streams) if (stream.writableLength > 0) await new Promise((done) => stream.write("", done));
  process.exit(code);
}
