/** Our parser and resolver on one schema file; prints one JSON line with the time of a cold and a warm run. */
import { readFileSync } from "node:fs";
import { readSchema } from "@dsl/parser";
import { postgresql } from "@dsl/postgresql";
import { sqlite } from "@dsl/sqlite";

const [file, runs = "5"] = process.argv.slice(2) as [string, string?];
const sources = [{ path: file, text: readFileSync(file, "utf8") }];
const times = Array.from({ length: Number(runs) + 1 }, () => {
  const start = performance.now();
  const { diagnostics } = readSchema(sources, [postgresql.target, sqlite.target]);
  if (diagnostics.some((one) => one.severity === "error")) throw new Error(diagnostics[0]!.message);
  return performance.now() - start;
});
const [first, ...warm] = times;
console.log(JSON.stringify({ first_ms: first, op_ms: warm.sort((a, b) => a - b)[warm.length >> 1] ?? first }));
