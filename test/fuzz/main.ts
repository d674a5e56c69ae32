/** `pnpm fuzz -- --runs 2000 [--seed 1]`: random pairs of schemas on both engines; prints the smallest failure of each. */
import { parseArgs } from "node:util";
import fc from "fast-check";
import { CaseDatabase } from "../support/case-database.js";
import { engines } from "../support/engines.js";
import { startPostgresql } from "../support/postgresql-server.js";
import { runPair, type Pair } from "./fuzz-case.js";
import { edited, edits, rowsOf, schemaOf, shapes } from "./shape.js";

const args = process.argv.slice(2).filter((word) => word !== "--");
const { values } = parseArgs({ args, options: { runs: { type: "string", default: "200" }, seed: { type: "string" } } });
const runs = Number(values.runs);
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
const server = await startPostgresql();
let failed = 0;

for (const engine of engines) {
  const database = new CaseDatabase(engine);
  await database.open(server.url);
  const law = fc.asyncProperty(fc.record({ shape: shapes, edits }), async (pair) => {
    const problems = await runPair(pair, engine, await database.empty());
    if (problems.length > 0) throw new Error(problems.join("\n"));
  });
  const outcome = await fc.check(law, { seed, numRuns: runs });
  await database.close();
  const end = outcome.failed ? "then a failure" : "all there and back";
  console.log(`${engine.name}: seed ${seed}, ${outcome.numRuns} of ${runs} pairs, ${end}`);
  if (!outcome.failed) continue;
  failed++;
  console.log(describePair(outcome.counterexample![0]), outcome.errorInstance);
}

await server.stop();
process.exitCode = failed === 0 ? 0 : 1;

function describePair({ shape, edits: made }: Pair): string {
  return `-- before\n${schemaOf(shape)}\n-- after\n${schemaOf(edited(shape, made))}\n-- rows\n${rowsOf(shape)}`;
}
