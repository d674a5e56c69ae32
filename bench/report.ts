/** The figures as a page. */
import type { Figure } from "./measure.js";

export interface Group {
  readonly title: string;
  readonly tables: number | undefined;
  /** Which time counts: that of the whole process, or what it printed of its own work, if it did. */
  readonly by: "wall" | "inner";
  /** Ours first; ratios are against it. */
  readonly figures: readonly Figure[];
}

interface Machine {
  readonly runs: number;
  readonly node: string;
  readonly cpu: string;
  /** How busy it was. `load 3.1 on 2 cores` */
  readonly load: string;
}

/** The page anew, or with `kept` the page before, in which the groups that were measured take the place of theirs. */
export function report(groups: readonly Group[], machine: Machine, kept?: string): string {
  const head = `# Figures

Written by \`pnpm bench\`; do not edit. Medians of runs in turn after one that is not counted, whole processes unless said otherwise.
A ratio above 1 is how many times longer the other tool takes than the first row. Absolute figures of a shared machine mean
little; ratios hold, and those of CPU time (all threads) better than those of the clock.
`;
  const sections = new Map(sectionsOf(kept ?? ""));
  for (const group of groups) sections.set(headingOf(group), table(group, machine));
  if (kept === undefined) sections.set("Growth", growth(groups));
  return [head, ...sections.values()].join("\n");
}

const sectionsOf = (page: string): [string, string][] =>
  page
    .split(/^(?=## )/m)
    .filter((section) => section.startsWith("## "))
    .map((section) => [/^## (.*)/.exec(section)![1]!, section]);

const headingOf = ({ title, tables }: Group): string => `${title}${tables === undefined ? "" : `, ${tables} tables`}`;

function table(group: Group, { runs, node, cpu, load }: Machine): string {
  const { by, figures } = group;
  const time = (figure: Figure) => (by === "inner" ? (figure.innerMs ?? figure.wallMs.median) : figure.wallMs.median);
  const cpuTime = (figure: Figure) => (by === "inner" ? figure.innerCpuMs : figure.cpuMs);
  const first = time(figures[0]!);
  const firstCpu = cpuTime(figures[0]!);
  const rows = figures.map((figure) => {
    const range = by === "inner" ? "" : ` (${ms(figure.wallMs.min)}–${ms(figure.wallMs.max)})`;
    const peak = figure.peakMb === undefined ? "" : `${Math.round(figure.peakMb)}`;
    const ratio = (time(figure) / first).toFixed(2);
    const own = cpuTime(figure);
    const ofCpu = own === undefined || firstCpu === undefined ? " | " : `${ms(own)} | ${(own / firstCpu).toFixed(2)}`;
    return `| ${figure.tool} | ${ms(time(figure))}${range} | ${ratio} | ${ofCpu} | ${peak} |`;
  });
  const head = "| | ms | ratio | CPU ms | ratio | peak MB |\n|---|---|---|---|---|---|";
  return `## ${headingOf(group)}\n\n${runs} runs, Node ${node}, ${cpu}, ${load}.\n\n${head}\n${rows.join("\n")}\n`;
}

/** How our time grows from the smallest to the largest schema; 1.0 is as fast as the number of tables. */
function growth(groups: readonly Group[]): string {
  const sized = groups.filter((group) => group.tables !== undefined);
  const titles = [...new Set(sized.map((group) => group.title))];
  const rows = titles.map((title) => {
    const ours = sized.filter((group) => group.title === title).sort((a, b) => a.tables! - b.tables!);
    const times = ours.map(({ by, figures }) => (by === "inner" ? figures[0]!.innerMs! : figures[0]!.wallMs.median));
    const factor = times.at(-1)! / times[0]! / (ours.at(-1)!.tables! / ours[0]!.tables!);
    return `| ${title} | ${times.map(ms).join(" → ")} | ${factor.toFixed(2)} |`;
  });
  return `## Growth\n\nOur times in ms from the smallest to the largest schema, and the growth divided by that of the number of tables.\n\n| step | ms | growth |\n|---|---|---|\n${rows.join("\n")}\n`;
}

function ms(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}
