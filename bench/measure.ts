/** Times whole processes: the commands of a group in turn, so that their ratios hold when the machine's speed drifts. */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Case {
  /** `dsl`, or the peer's name */
  readonly tool: string;
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Before each run, not timed. */
  readonly setup?: () => void;
  /** Exit codes that mean it did its work. */
  readonly expect?: readonly number[];
}

export interface Figure {
  readonly tool: string;
  readonly wallMs: { readonly min: number; readonly median: number; readonly max: number };
  /** Absent for a process that is not Node's. */
  readonly peakMb?: number;
  /** What the process itself printed of its work, in milliseconds, when it prints `{"op_ms": …}`. */
  readonly innerMs?: number;
}

const usage = new URL("./usage.mjs", import.meta.url).href;

/** `runs` rounds after one that is not counted. Throws when a command fails. */
export function measure(cases: readonly Case[], runs: number): Figure[] {
  const seen = cases.map(() => ({ wall: [] as number[], peak: [] as number[], inner: [] as number[] }));
  for (let round = 0; round <= runs; round++) {
    cases.forEach((one, at) => {
      const { wall, peak, inner } = runOnce(one);
      if (round === 0) return;
      seen[at]!.wall.push(wall);
      if (peak !== undefined) seen[at]!.peak.push(peak);
      if (inner !== undefined) seen[at]!.inner.push(inner);
    });
  }
  return seen.map(({ wall, peak, inner }, at) => ({
    tool: cases[at]!.tool,
    wallMs: { min: Math.min(...wall), median: median(wall), max: Math.max(...wall) },
    ...(peak.length === 0 ? {} : { peakMb: Math.max(...peak) }),
    ...(inner.length === 0 ? {} : { innerMs: median(inner) }),
  }));
}

function runOnce({ tool, command, cwd, env, setup, expect }: Case) {
  setup?.();
  const report = join(tmpdir(), `dsl-bench-usage-${process.pid}`);
  rmSync(report, { force: true });
  const [program, ...args] = command as [string, ...string[]];
  const isNode = program === process.execPath;
  const start = performance.now();
  const done = spawnSync(program, isNode ? ["--import", usage, ...args] : args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env, BENCH_USAGE: report, CI: "true" },
    input: "",
  });
  const wall = performance.now() - start;
  if (!(expect ?? [0]).includes(done.status ?? -1))
    throw new Error(
      `${tool}: ${command.join(" ")} ended with ${done.status}\n${done.stdout?.slice(-2000)}\n${done.stderr?.slice(-2000)}`,
    );
  const inner = /"op_ms": ?([\d.]+)/.exec(done.stdout)?.[1];
  return { wall, peak: readPeak(report), inner: inner === undefined ? undefined : Number(inner) };
}

function readPeak(file: string): number | undefined {
  try {
    return Number(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
