/**
 * `pnpm converge -- [--safe] [--only <pattern>] [--every <n>] [--log <file>]`: every pair of states, ours and those of
 * DSL_CORPUS, or of each suite of the corpus every n-th, there and back: what does not go well, what is made anew on the way,
 * and figures by suite. `--safe` takes the forms that users get by default.
 * DSL_TEST_POSTGRESQL_URL lends a server, of any version. Pairs that the log holds are not run again.
 */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Plan } from "@dsl/planner";
import { makeRoles, startPostgresql } from "../support/postgresql-server.js";
import { convergePair } from "./converge.js";
import { Databases, withConnection } from "./databases.js";
import { ownPair } from "./own-script.js";
import { corpusSuites, ownPairs, type StatePair } from "./pairs.js";

/** A line of the log, as JSON. */
interface Outcome {
  readonly suite: string;
  readonly name: string;
  readonly problems: readonly string[];
  readonly changes: number;
  /** Objects that the plans drop and make again under the same name. */
  readonly remade: readonly string[];
  readonly ms: number;
}

const args = process.argv.slice(2).filter((word) => word !== "--");
const { values } = parseArgs({
  args,
  options: {
    safe: { type: "boolean", default: false },
    only: { type: "string" },
    every: { type: "string", default: "1" },
    log: { type: "string" },
  },
});
const every = Number(values.every);
const corpus = process.env.DSL_CORPUS;
const outcomes = readLog();
const lent = process.env.DSL_TEST_POSTGRESQL_URL;
const server = lent === undefined ? await startPostgresql() : { url: lent, stop: async () => {} };
await makeRoles(server.url);
const databases = new Databases(server.url);
const serverVersion = await withConnection(server.url, async (connection) => connection.serverVersion);
const written = ownPairs(new URL("./converge/", import.meta.url).pathname);
const own = { name: "own", pairs: written.flatMap((pair) => ownPair(pair, serverVersion) ?? []) };
const suites = [own, ...(corpus === undefined ? [] : corpusSuites(corpus))];

for (const { name, pairs } of suites) {
  const isTaken = (index: number): boolean => name === "own" || index % every === every - 1;
  for (const [index, pair] of pairs.entries()) if (isTaken(index)) await judge(name, pair);
}
await databases.close();
await server.stop();
console.log(`own pairs for later servers: ${written.length - own.pairs.length}`);
for (const { name } of suites) if (outcomes.some((each) => each.suite === name)) report(name);
process.exitCode = outcomes.every(({ problems }) => problems.length === 0) ? 0 : 1;

function readLog(): Outcome[] {
  if (values.log === undefined || !existsSync(values.log)) return [];
  const lines = readFileSync(values.log, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Outcome);
}

async function judge(suite: string, pair: StatePair): Promise<void> {
  const { name } = pair;
  if (values.only !== undefined && !new RegExp(values.only).test(`${suite} ${name}`)) return;
  if (outcomes.some((done) => done.suite === suite && done.name === name)) return;
  const start = Date.now();
  const outcome = { suite, name, ...(await run(pair)), ms: Date.now() - start };
  outcomes.push(outcome);
  if (values.log !== undefined) appendFileSync(values.log, `${JSON.stringify(outcome)}\n`);
  if (outcome.problems.length > 0) console.log([`${suite}: ${name}`, ...outcome.problems].join("\n  "));
}

async function run(pair: StatePair): Promise<Pick<Outcome, "problems" | "changes" | "remade">> {
  try {
    const { up, down, problems } = await convergePair(pair, databases, values.safe ? "safe" : "plain");
    return {
      problems,
      changes: up.changes.length + down.changes.length,
      remade: [...remadeIn(up).map((id) => `up ${id}`), ...remadeIn(down).map((id) => `down ${id}`)],
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { problems: [`before: ${message}`], changes: 0, remade: [] };
  } finally {
    await databases.dropAll();
  }
}

function remadeIn({ changes }: Plan): readonly string[] {
  const made = new Set(changes.flatMap(({ makes }) => makes));
  const gone = changes.filter(({ kind }) => kind.startsWith("drop")).flatMap(({ destroys }) => destroys);
  return [...new Set(gone.filter((id) => made.has(id)))];
}

function report(suite: string): void {
  const own = outcomes.filter((outcome) => outcome.suite === suite);
  const failed = (when: string): number =>
    own.filter(({ problems }) => problems.some((each) => each.startsWith(`${when}:`))).length;
  const counts = ["before", "up", "again", "down"].map((when) => `${failed(when)} ${when}`).join(", ");
  const remade = own.filter((outcome) => outcome.remade.length > 0).length;
  console.log(`${suite}: ${own.length} pairs, failed ${counts}; something made anew in ${remade}`);
}
