/** What V8 compiles in the background. */
import { setFlagsFromString } from "node:v8";

/**
 * Most commands end before what is optimized has paid off: from here on only what stays hot is, with less of what it calls.
 * For Node 20, whose compiler takes as long again as a large schema itself; later ones have another in between.
 */
export function compileLess(): void {
  if (Number.parseInt(process.versions.node) > 20) return;
  setFlagsFromString("--interrupt-budget=1200000");
  setFlagsFromString("--semi-space-growth-factor=16");
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");
}
