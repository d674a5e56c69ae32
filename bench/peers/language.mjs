// The same steps by Prisma's own parser and validator (wasm): `language.mjs <step> <file> [runs]` prints a JSON line of its times.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const engine = createRequire(import.meta.url)("@prisma/prisma-schema-wasm");
const [step, file, runs = "9"] = process.argv.slice(2);
const request = JSON.stringify({ prismaSchema: [["schema.prisma", readFileSync(file, "utf8")]], noColor: true });
const work = { validate: () => engine.validate(request), dmmf: () => engine.get_dmmf(request) }[step];

const times = Array.from({ length: Number(runs) + 1 }, () => {
  const [start, before] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - start, cpuMs: (user + system) / 1000 };
});
const warm = times.length > 1 ? times.slice(1) : times;
const median = (of) => warm.map(of).sort((a, b) => a - b)[warm.length >> 1];
console.log(
  JSON.stringify({ first_ms: times[0].ms, op_ms: median(({ ms }) => ms), op_cpu_ms: median(({ cpuMs }) => cpuMs) }),
);
