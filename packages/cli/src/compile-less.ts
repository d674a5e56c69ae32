/** What V8 compiles in the background. */
import module from "node:module";
import { setFlagsFromString } from "node:v8";

/**
 * Most commands end before what is optimized has paid off: from here on only what stays hot is, with less of what it calls.
 * For Node 20, whose compiler takes as long again as a large schema itself; later ones have another in between, and keep
 * compiled code between runs, which flags would make useless.
 */
export function compileLess(): void {
  if ("enableCompileCache" in module) return;
  setFlagsFromString("--interrupt-budget=300000");
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");
}
