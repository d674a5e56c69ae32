/**
 * Preloaded into each measured process: writes its peak memory in MB and its CPU time in ms to the file that BENCH_USAGE names.
 * CommonJS, and nothing loaded before the end: what is measured starts a program in less time than the loader of modules takes.
 */
process.on("exit", () => {
  if (process.env.BENCH_USAGE === undefined || !require("node:worker_threads").isMainThread) return;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { peakMb: maxRSS / 1024, cpuMs: (userCPUTime + systemCPUTime) / 1000 };
  require("node:fs").writeFileSync(process.env.BENCH_USAGE, JSON.stringify(usage));
});
