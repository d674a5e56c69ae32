/** `pnpm mutate -- [--runs 50] [--seed 1] [--worst 20]`: the mutation study over every schema of `DSL_CORPUS`, or ours alone. */
import { parseArgs } from "node:util";
import { readSchema, renderDiagnostics } from "@dsl/parser";
import { postgresql } from "@dsl/postgresql";
import { sqlite } from "@dsl/sqlite";
import { mutationKinds } from "./mutate.js";
import { samples } from "./samples.js";
import { histogramOf, study, type Outcome } from "./study.js";

const args = process.argv.slice(2).filter((word) => word !== "--");
const options = { runs: { type: "string" }, seed: { type: "string" }, worst: { type: "string" } } as const;
const { values } = parseArgs({ args, options });
const outcomes = [...study(samples(), Number(values.runs ?? 10), Number(values.seed ?? 20261126))];

for (const kind of [undefined, ...mutationKinds]) {
  const { counts, invalid, median, p95 } = histogramOf(outcomes, kind);
  const bars = [...counts].sort(([a], [b]) => a - b).map(([count, times]) => `${count}: ${times}`);
  console.log(`${kind ?? "all"}: ${invalid} invalid, median ${median}, p95 ${p95}; ${bars.join(", ")}`);
}
const silent = outcomes.filter(({ errors, prisma }) => errors === 0 && prisma !== undefined);
const lossy = outcomes.filter(({ lost }) => lost.length > 0);
console.log(
  `${outcomes.length} mutations, ${silent.length} that Prisma alone rejects, ${lossy.length} that lose other declarations`,
);

const worst = outcomes.toSorted((a, b) => b.count - a.count).slice(0, Number(values.worst ?? 0));
for (const outcome of worst) show(outcome);
for (const outcome of silent.slice(0, Number(values.worst ?? 0))) show(outcome);
for (const outcome of lossy.slice(0, Number(values.worst ?? 0))) show(outcome);

function show({ name, mutation, prisma, lost }: Outcome): void {
  const { text, kind, offset } = mutation;
  const line = text.slice(
    text.lastIndexOf("\n", offset - 1) + 1,
    (text.indexOf("\n", offset) + 1 || text.length + 1) - 1,
  );
  console.log(`\n=== ${name}: ${kind} at ${offset}: ${line}`);
  if (prisma !== undefined) console.log(`Prisma: ${prisma}`);
  if (lost.length > 0) console.log(`lost: ${lost.join(", ")}`);
  const { diagnostics } = readSchema([{ path: "schema.dsl", text }], [postgresql.target, sqlite.target]);
  console.log(renderDiagnostics(diagnostics.slice(0, 8), new Map([["schema.dsl", text]]), { color: false }));
}
