/** `pnpm hostile [size]`: the processor's time for texts that nobody means, beside that for a well-formed schema of the same size. */
import { hostileTexts, wellFormed } from "./hostile-texts.js";
import { readEverything } from "./read-everything.js";

const size = Number(process.argv.findLast((word) => /^\d+$/.test(word)) ?? 1_000_000);

/** For each byte of `size`: a text that is shorter than that says as much as one of that size. Others' work does not count. */
function nanosecondsPerByte(text: string): number {
  const start = process.cpuUsage();
  readEverything(text);
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1000) / size;
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
