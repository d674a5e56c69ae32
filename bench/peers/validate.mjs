// Prisma's own parser and validator (wasm) on one schema file; prints one JSON line with the time of a cold and a warm run.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const engine = createRequire(import.meta.url)("@prisma/prisma-schema-wasm");
const [file, runs = "5"] = process.argv.slice(2);
const request = JSON.stringify({ prismaSchema: [["schema.prisma", readFileSync(file, "utf8")]], noColor: true });
const times = Array.from({ length: Number(runs) + 1 }, () => {
  const start = performance.now();
  engine.validate(request);
  return performance.now() - start;
});
const [first, ...warm] = times;
console.log(JSON.stringify({ first_ms: first, op_ms: warm.sort((a, b) => a - b)[warm.length >> 1] ?? first }));
