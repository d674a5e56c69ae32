/** What Node starts: prints the version, or loads the program in the shortest time. */
import { join } from "node:path";
import { compileLess } from "./compile-less.js";
import { loadCompiled } from "./load-compiled.js";
import { version } from "./version.js";

if (process.argv.length === 3 && process.argv[2] === "--version") {
  process.stdout.write(`${version}\n`);
} else {
  // What was compiled is good for the same settings of the compiler only.
  compileLess();
  loadCompiled(join(import.meta.dirname, "main.cjs"));
}
