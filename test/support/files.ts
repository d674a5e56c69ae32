/** Expectations in files. */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

/** Holds a text against a file; no text is no file. `UPDATE=1` writes it first, to be reviewed as behaviour. */
export function expectFile(path: string, actual: string): void {
  if (process.env.UPDATE === "1") {
    if (actual === "") rmSync(path, { force: true });
    else writeFileSync(path, actual);
  }
  expect(actual).toBe(existsSync(path) ? readFileSync(path, "utf8") : "");
}
