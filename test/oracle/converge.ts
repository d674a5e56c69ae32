/**
 * One database brought to the state of another, and back, by what `migrate diff` plans: in plain statements, or in the safe
 * forms, of which the engine itself says whether they do more to tables that were there than the plan says.
 */
import { script } from "@dsl/generator";
import { diff, push } from "@dsl/migrate";
import { readSchema } from "@dsl/parser";
import { describeChange, type Connection, type Plan } from "@dsl/planner";
import { postgresqlDriver } from "@dsl/postgresql/driver";
import { runScript } from "../support/run-script.js";
import { countRows } from "./count-rows.js";
import { type Databases, withConnection } from "./databases.js";
import type { StatePair } from "./pairs.js";
import { printCatalog } from "./print-catalog.js";
import { consenting, projectAt, valueOf } from "./round-trip.js";
import { runWatched } from "./run-watched.js";

/** How a plan is written, as with and without `--fast`. */
export type Forms = "plain" | "safe";

export interface Convergence {
  readonly up: Plan;
  readonly down: Plan;
  /** Empty when all is well; a line begins with what was done then. */
  readonly problems: readonly string[];
}

/** Databases are made for both states. */
export async function convergePair({ from, to }: StatePair, databases: Databases, forms: Forms): Promise<Convergence> {
  return converge(await database(from, databases), await database(to, databases), databases.folder, forms);
}

async function database(texts: readonly string[], databases: Databases): Promise<string> {
  if (!/^\s*datasource\b/m.test(texts[0]!)) return databases.create(...texts);
  const url = await databases.create();
  const project = projectAt(url, databases.folder);
  const { schema } = readSchema([{ path: "schema.prisma", text: texts[0]! }], project.targets);
  valueOf(await push({ ...project, schema }, { fast: true, decisions: consenting }));
  return url;
}

async function converge(from: string, to: string, folder: string, forms: Forms): Promise<Convergence> {
  const plan = async (down: boolean): Promise<Plan> => {
    const sources = { from: { kind: "database", url: from }, to: { kind: "database", url: to } } as const;
    const options = { down, fast: forms === "plain", answers: {} };
    return valueOf(await diff(projectAt(from, folder), { ...sources, ...options })).planned.plan;
  };
  const plans = { up: await plan(false), down: await plan(true) };
  const [before, wanted] = [await printed(from), await printed(to)];
  const problems: string[] = [];
  const step = async (when: string, work: () => Promise<readonly string[]>): Promise<boolean> => {
    const found = await work().catch((error: unknown) => [error instanceof Error ? error.message : String(error)]);
    problems.push(...found.map((each) => `${when}: ${each}`));
    return found.length === 0;
  };
  const go = (when: "up" | "down", aim: readonly string[]): Promise<boolean> =>
    step(when, async () => {
      const { unsaid, lost } = await withConnection(from, (connection) => follow(connection, plans[when], forms));
      problems.push(...unsaid.map((each) => `${when}, unsaid: ${each}`));
      return [...lost, ...difference(aim, await printed(from))];
    });
  if (!(await go("up", wanted))) return { ...plans, problems };
  await step("again", async () => (await plan(false)).changes.map(describeChange));
  await go("down", before);
  return { ...plans, problems };
}

/** What a change did and the plan does not say, and tables that are there as before and have other rows. */
interface Followed {
  readonly unsaid: readonly string[];
  readonly lost: readonly string[];
}

async function follow(connection: Connection, plan: Plan, forms: Forms): Promise<Followed> {
  const rows = await countRows(connection);
  const unsaid = await run[forms](connection, plan);
  const left = await countRows(connection);
  const lost = [...rows].flatMap(([table, count]) =>
    (left.get(table) ?? count) === count ? [] : [`${table} had ${count} rows and has ${left.get(table)}`],
  );
  return { unsaid, lost };
}

const run: Readonly<Record<Forms, (connection: Connection, plan: Plan) => Promise<readonly string[]>>> = {
  plain: async (connection, plan) => {
    await runScript(connection, script(plan, postgresqlDriver.dialect));
    return [];
  },
  safe: runWatched,
};

/** Rows of one and not of the other. */
export function difference(wanted: readonly string[], found: readonly string[]): readonly string[] {
  const [all, there] = [new Set(wanted), new Set(found)];
  const missing = wanted.filter((row) => !there.has(row)).map((row) => `- ${row}`);
  const extra = found.filter((row) => !all.has(row)).map((row) => `+ ${row}`);
  return [...missing, ...extra].sort((a, b) => (a.slice(2) < b.slice(2) ? -1 : 1));
}

const printed = (url: string): Promise<readonly string[]> =>
  withConnection(url, (connection) => printCatalog(connection, { columnOrder: "aside" }));
