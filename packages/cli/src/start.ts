/** What Node starts: prints the version, or loads the program in the shortest time. */
import { join } from "node:path";
import { loadCompiled } from "./load-compiled.js";
import { setFlags } from "./v8-flags.js";
import { version } from "./version.js";

if (process.argv.length === 3 && process.argv[2] === "--version") {
  process.stdout.write(`${version}\n`);
} else {
  // What is compiled is good for the same flags only.
  setFlags();
  loadCompiled(join(import.meta.dirname, "main.cjs"));
}
