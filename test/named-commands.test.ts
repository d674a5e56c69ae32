/** What messages and documents tell a person to run is a command that there is. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commands } from "../packages/cli/src/commands.js";

const root = new URL("../", import.meta.url).pathname;
const existing = new Set(commands.map(({ path }) => path.join(" ")));

test("every command that is named exists", () => {
  const named = texts().flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/`(?:npx )?dsl (?!migrate \$)([a-z]+)(?: ([a-z]+))?/g)].map(
      ([, first = "", second]) =>
        existing.has(first) || second === undefined ? { file, name: first } : { file, name: `${first} ${second}` },
    ),
  );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter(({ name }) => !existing.has(name))).toEqual([]);
});

function texts(): readonly string[] {
  const packages = readdirSync(join(root, "packages")).map((name) => `packages/${name}/src`);
  return [".", "docs", "grammar/reference", ...packages].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: folder !== ".", encoding: "utf8" })
      .filter((file) => /\.(?:ts|md)$/.test(file) && !file.endsWith(".test.ts"))
      .map((file) => join(root, folder, file)),
  );
}
