/** How V8 is set on Node 20, whose compiler takes as long again as a large schema itself. Later versions have another in between, and were not tuned. */
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

/**
 * Most commands end before what is optimized has paid off: what stays hot is, with less of what it calls. The rest is compiled
 * simply, at once.
 */
export function setFlags(): void {
  if (Number.parseInt(process.versions.node) > 20) return;
  setFlagsFromString("--interrupt-budget=300000");
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");
  setFlagsFromString("--no-baseline-batch-compilation");
  growNewSpace();
}

/**
 * The space of new objects grows from one megabyte, which loading the program fills twice, to six at once, and no further: to
 * collect what is there costs less than to touch memory that was not touched before. It grows when enough in it is kept.
 */
function growNewSpace(): void {
  setFlagsFromString(`--semi-space-growth-factor=${megabytes}`);
  const some = Array.from({ length: 200 });
  const kept: unknown[] = [];
  while (sizeOfNewSpace() < megabytes << 20 && kept.length < 4000)
    for (let more = 0; more < 100; more++) kept.push(some.slice());
  setFlagsFromString("--semi-space-growth-factor=1");
}

const megabytes = 6;

const sizeOfNewSpace = (): number =>
  getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space")?.space_size ?? 0;
