/** Preloaded into each measured process: writes its peak memory in MB to the file that BENCH_USAGE names. */
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

if (isMainThread && process.env.BENCH_USAGE !== undefined) {
  process.on("exit", () => writeFileSync(process.env.BENCH_USAGE, String(process.resourceUsage().maxRSS / 1024)));
}
