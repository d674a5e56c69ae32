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
  /** Of all threads; absent where the peak is. */
  readonly cpuMs?: number;
  /** What the process itself printed of its work, in milliseconds, when it prints `{"op_ms": …, "op_cpu_ms": …}`. */
  readonly innerMs?: number;
  readonly innerCpuMs?: number;
}

const usage = new URL("./usage.cjs", import.meta.url).pathname;

/** `runs` rounds after one that is not counted. Throws when a command fails. */
export function measure(cases: readonly Case[], runs: number): Figure[] {
  const seen: Run[][] = cases.map(() => []);
  for (let round = 0; round <= runs; round++) {
    cases.forEach((one, at) => {
      const run = runOnce(one);
      if (round > 0) seen[at]!.push(run);
    });
  }
  return seen.map((of, at) => figureOf(cases[at]!.tool, of));
}

interface Run {
  readonly wall: number;
  readonly peakMb?: number | undefined;
  readonly cpuMs?: number | undefined;
  readonly innerMs?: number | undefined;
  readonly innerCpuMs?: number | undefined;
}

function figureOf(tool: string, of: readonly Run[]): Figure {
  const wall = of.map((run) => run.wall);
  const peaks = of.flatMap((run) => run.peakMb ?? []);
  const medians = (["cpuMs", "innerMs", "innerCpuMs"] as const).flatMap((name) => {
    const values = of.flatMap((run) => run[name] ?? []);
    return values.length === 0 ? [] : [[name, median(values)]];
  });
  return {
    tool,
    wallMs: { min: Math.min(...wall), median: median(wall), max: Math.max(...wall) },
    ...(peaks.length === 0 ? {} : { peakMb: Math.max(...peaks) }),
    ...(Object.fromEntries(medians) as Partial<Figure>),
  };
}

function runOnce({ tool, command, cwd, env, setup, expect }: Case): Run {
  setup?.();
  const report = join(tmpdir(), `dsl-bench-usage-${process.pid}`);
  rmSync(report, { force: true });
  const [program, ...args] = command as [string, ...string[]];
  const isNode = program === process.execPath;
  const start = performance.now();
  const done = spawnSync(program, isNode ? ["--require", usage, ...args] : args, {
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
  const printed = (name: string): number | undefined => {
    const found = new RegExp(`"${name}": ?([\\d.]+)`).exec(done.stdout)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  return { wall, ...readUsage(report), innerMs: printed("op_ms"), innerCpuMs: printed("op_cpu_ms") };
}

function readUsage(file: string): Pick<Run, "peakMb" | "cpuMs"> {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Pick<Run, "peakMb" | "cpuMs">;
  } catch {
    return {};
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
