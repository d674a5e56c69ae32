/**
 * `pnpm fuzz -- --runs 2000 [--seed 1] [--only 7,12] [--attempts 80]`: random pairs of schemas on both engines, or these of
 * them; prints what failed, made smaller in so many attempts, and what occurred how often.
 */
import { parseArgs } from "node:util";
import { engines } from "../support/engines.js";
import { makeRoles, startPostgresql } from "../support/postgresql-server.js";
import { FuzzDatabases } from "./fuzz-databases.js";
import { describeFailure, fuzz } from "./run-fuzz.js";

const args = process.argv.slice(2).filter((word) => word !== "--");
const { values } = parseArgs({
  args,
  options: {
    runs: { type: "string", default: "200" },
    seed: { type: "string" },
    only: { type: "string" },
    attempts: { type: "string", default: "80" },
  },
});
const runs = Number(values.runs);
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
const only = values.only === undefined ? undefined : new Set(values.only.split(",").map(Number));
const lent = process.env.DSL_TEST_POSTGRESQL_URL;
const server = lent === undefined ? await startPostgresql() : { url: lent, stop: async () => {} };
await makeRoles(server.url);
const tried = only?.size ?? runs;
let failed = 0;

for (const engine of engines) {
  const databases = new FuzzDatabases(engine);
  await databases.open(server.url);
  const report = (failure: Parameters<typeof describeFailure>[0]) => console.log(describeFailure(failure));
  const { failures, coverage } = await fuzz(engine, databases, {
    seed,
    runs,
    only,
    attempts: Number(values.attempts),
    report,
  });
  await databases.close();
  failed += failures.length;
  console.log(coverage.lines().join("\n"));
  const which = failures.length === 0 ? "" : `: ${failures.map(({ run }) => run).join(", ")}`;
  console.log(
    `${engine.name}: seed ${seed}, ${tried - failures.length} of ${tried} pairs, ${failures.length} failed${which}`,
  );
}

await server.stop();
process.exitCode = failed === 0 ? 0 : 1;
