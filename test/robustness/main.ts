/** `pnpm hostile [size]`: the time for each byte of texts that nobody means, beside that of a well-formed schema of the same size. */
import { hostileTexts, wellFormed } from "./hostile-texts.js";
import { readEverything } from "./read-everything.js";

const size = Number(process.argv.findLast((word) => /^\d+$/.test(word)) ?? 1_000_000);

function nanosecondsPerByte(text: string): number {
  const start = process.hrtime.bigint();
  readEverything(text);
  return Number(process.hrtime.bigint() - start) / text.length;
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
