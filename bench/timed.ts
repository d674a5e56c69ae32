/** Times one piece of work inside a process: prints a JSON line with its first run and the median of those after it. */

interface Time {
  readonly ms: number;
  /** Of all threads: what a busy machine changes least. */
  readonly cpuMs: number;
}

export function timed(runs: number, work: (round: number) => void): void {
  const times = Array.from({ length: runs + 1 }, (_, round) => once(() => work(round)));
  const warm = times.length > 1 ? times.slice(1) : times;
  const median = (of: (time: Time) => number) => warm.map(of).sort((a, b) => a - b)[warm.length >> 1];
  console.log(
    JSON.stringify({ first_ms: times[0]!.ms, op_ms: median(({ ms }) => ms), op_cpu_ms: median(({ cpuMs }) => cpuMs) }),
  );
}

function once(work: () => void): Time {
  const [start, before] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - start, cpuMs: (user + system) / 1000 };
}
