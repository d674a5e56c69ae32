/** How V8 is set on Node 20, whose compiler takes as long again as a large schema itself. Later versions have another in between, and were not tuned. */
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

const isTuned = Number.parseInt(process.versions.node) <= 20;

/**
 * Before anything is compiled, and again before what was compiled is kept: it is good for the same flags only. Most commands end
 * before what is optimized has paid off: what stays hot is, with less of what it calls. The rest is compiled simply, at once.
 */
export function setFlags(): void {
  if (!isTuned) return;
  setFlagsFromString("--interrupt-budget=1200000");
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");
  setFlagsFromString("--no-baseline-batch-compilation");
  setFlagsFromString("--semi-space-growth-factor=8");
}

/**
 * Once the program is loaded: the space of new objects, which most commands had to let grow from one megabyte to eight by then,
 * grows no further. To collect what is there costs less than to touch memory that was not touched before.
 */
export function keepNewSpace(): void {
  if (!isTuned) return;
  // Enough that stays, where too little did yet.
  const kept: unknown[] = [];
  while (sizeOfNewSpace() < eightMegabytes && kept.length < 1000)
    for (let more = 0; more < 50; more++) kept.push(new Array(500).fill(0));
  if (kept.length < 1000) setFlagsFromString("--semi-space-growth-factor=1");
}

const eightMegabytes = 8 << 20;

const sizeOfNewSpace = (): number =>
  getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space")?.space_size ?? 0;
