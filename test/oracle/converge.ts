/** One database brought to the state of another, and back, by what `migrate diff` plans. */
import { script } from "@dsl/generator";
import { diff, push } from "@dsl/migrate";
import { readSchema } from "@dsl/parser";
import { describeChange, type Plan } from "@dsl/planner";
import { postgresqlDriver } from "@dsl/postgresql/driver";
import { runScript } from "../support/run-script.js";
import { type Databases, withConnection } from "./databases.js";
import type { StatePair } from "./pairs.js";
import { printCatalog } from "./print-catalog.js";
import { consenting, projectAt, valueOf } from "./round-trip.js";

export interface Convergence {
  readonly up: Plan;
  readonly down: Plan;
  /** Empty when all is well; a line begins with what was done then. */
  readonly problems: readonly string[];
}

/** Databases are made for both states. */
export async function convergePair({ from, to }: StatePair, databases: Databases): Promise<Convergence> {
  return converge(await database(from, databases), await database(to, databases), databases.folder);
}

async function database(texts: readonly string[], databases: Databases): Promise<string> {
  if (!/^\s*datasource\b/m.test(texts[0]!)) return databases.create(...texts);
  const url = await databases.create();
  const project = projectAt(url, databases.folder);
  const { schema } = readSchema([{ path: "schema.prisma", text: texts[0]! }], project.targets);
  valueOf(await push({ ...project, schema }, { fast: true, decisions: consenting }));
  return url;
}

async function converge(from: string, to: string, folder: string): Promise<Convergence> {
  const { dialect } = postgresqlDriver;
  const plan = async (down: boolean) => {
    const sources = { from: { kind: "database", url: from }, to: { kind: "database", url: to } } as const;
    const options = { down, fast: true, answers: {} };
    return valueOf(await diff(projectAt(from, folder), { ...sources, ...options })).planned;
  };
  const up = await plan(false);
  const down = await plan(true);
  const [before, wanted] = [await printed(from), await printed(to)];
  const problems: string[] = [];
  const step = async (when: string, work: () => Promise<readonly string[]>): Promise<boolean> => {
    const found = await work().catch((error: unknown) => [error instanceof Error ? error.message : String(error)]);
    problems.push(...found.map((each) => `${when}: ${each}`));
    return found.length === 0;
  };
  const there = await step("up", async () => {
    await withConnection(from, (connection) => runScript(connection, script(up.plan, dialect)));
    return difference(wanted, await printed(from));
  });
  const plans = { up: up.plan, down: down.plan };
  if (!there) return { ...plans, problems };
  await step("again", async () => (await plan(false)).plan.changes.map(describeChange));
  await step("down", async () => {
    await withConnection(from, (connection) => runScript(connection, script(down.plan, dialect)));
    return difference(before, await printed(from));
  });
  return { ...plans, problems };
}

/** Rows of one and not of the other. */
export function difference(wanted: readonly string[], found: readonly string[]): readonly string[] {
  const [all, there] = [new Set(wanted), new Set(found)];
  const missing = wanted.filter((row) => !there.has(row)).map((row) => `- ${row}`);
  const extra = found.filter((row) => !all.has(row)).map((row) => `+ ${row}`);
  return [...missing, ...extra].sort((a, b) => (a.slice(2) < b.slice(2) ? -1 : 1));
}

const printed = (url: string): Promise<readonly string[]> =>
  withConnection(url, (connection) => printCatalog(connection, { columnOrder: "aside" }));
