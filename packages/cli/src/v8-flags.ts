/** How V8 is set on Node 20, whose compiler takes as long again as a large schema itself. Later versions have another in between, and were not tuned. */
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

const isTuned = Number.parseInt(process.versions.node) <= 20;

/** By how much the space of new objects grows, from one megabyte. */
const growth = 8;

/**
 * Before anything is compiled, and again before what was compiled is kept: it is good for the same flags only. Most commands end
 * before what is optimized has paid off: what stays hot is, with less of what it calls.
 */
export function setFlags(): void {
  if (!isTuned) return;
  setFlagsFromString("--interrupt-budget=1200000");
  setFlagsFromString(`--semi-space-growth-factor=${growth}`);
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");
}

/**
 * Once the program is loaded: the space of new objects stays as large as it is, if it has grown. Memory that is touched for the
 * first time costs more than to collect what is new in memory that was touched before.
 */
export function keepNewSpace(): void {
  if (!isTuned) return;
  const space = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
  if (space !== undefined && space.space_size >= growth * megabyte) setFlagsFromString("--semi-space-growth-factor=1");
}

const megabyte = 1 << 20;
