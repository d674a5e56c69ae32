/** `pnpm hostile [size]`: the processor's time for each byte of texts that nobody means, beside that of a well-formed schema. */
import { hostileTexts, wellFormed } from "./hostile-texts.js";
import { readEverything } from "./read-everything.js";

const size = Number(process.argv.findLast((word) => /^\d+$/.test(word)) ?? 1_000_000);

/** Of processor time, so that others' work does not count. */
function nanosecondsPerByte(text: string): number {
  const start = process.cpuUsage();
  readEverything(text);
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1000) / text.length;
}

nanosecondsPerByte(wellFormed(size));
const measure = nanosecondsPerByte(wellFormed(size));
console.log(`well-formed: ${measure.toFixed(0)} ns for each byte of ${size}`);
let slow = 0;
for (const [name, text] of Object.entries(hostileTexts(size))) {
  const ratio = nanosecondsPerByte(text) / measure;
  if (ratio > 5) slow++;
  console.log(`${ratio > 5 ? "SLOW " : ""}${name}: ${ratio.toFixed(2)}`);
}
process.exitCode = slow === 0 ? 0 : 1;
