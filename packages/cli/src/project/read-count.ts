/** How many migrations, as written on the command line; one when nothing is. */
import { configurationError } from "../command-error.js";

export function readCount(written: string | undefined): number {
  if (written === undefined) return 1;
  if (/^[1-9]\d{0,5}$/.test(written)) return Number(written);
  throw configurationError("D4393", `"${written}" is not a number of migrations`, "write a whole number from 1");
}
