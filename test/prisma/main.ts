/** `pnpm oracle -- [--seconds 60] [--seed 1]`: Prisma asked about every probe, then about edited schemas of `DSL_CORPUS`. */
import { parseArgs } from "node:util";
import { askAboutEdits, samplesIn } from "./edited.js";
import { meaningOf } from "./meaning.js";
import { probes } from "./probes.js";

const args = process.argv.slice(2).filter((word) => word !== "--");
const { values } = parseArgs({ args, options: { seconds: { type: "string" }, seed: { type: "string" } } });
const seed = Number(values.seed ?? 1);
const end = Date.now() + Number(values.seconds ?? 60) * 1000;
let failed = 0;

for (const [name, texts] of Object.entries(probes)) {
  const wrong = texts.filter((text) => meaningOf({ name, sources: [{ path: "schema.prisma", text }] }).problem);
  console.log(`${name}: ${texts.length} asked, ${wrong.length} disagreements`);
  for (const text of wrong.slice(0, 3)) console.log(text);
  failed += wrong.length;
}

const folder = process.env.DSL_CORPUS ?? new URL("../declare-prisma/schemas", import.meta.url).pathname;
const counts = { asked: 0, accepted: 0, wrong: 0 };
for (const { name, text, isAccepted, problem } of askAboutEdits(samplesIn(folder), seed)) {
  counts.asked++;
  if (isAccepted) counts.accepted++;
  if (problem !== undefined && counts.wrong++ < 5) console.log(`${name}: ${problem}\n${text}\n`);
  if (Date.now() > end) break;
}
console.log(
  `seed ${seed}: ${counts.asked} edited, ${counts.accepted} accepted by Prisma, ${counts.wrong} disagreements`,
);
process.exitCode = failed + counts.wrong === 0 ? 0 : 1;
