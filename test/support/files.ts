/** Expectations in files. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

/** Compares with a file; `UPDATE=1` writes it instead, to be reviewed as behaviour. */
export function expectFile(path: string, actual: string): void {
  if (process.env.UPDATE === "1") writeFileSync(path, actual);
  else expect(actual).toBe(existsSync(path) ? readFileSync(path, "utf8") : `no ${path}: UPDATE=1 writes it`);
}
