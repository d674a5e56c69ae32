/**
 * Gets a checkout ready: the right Node, the dependencies (by pnpm, which need not be installed), the build. Does only
 * what is not done yet, so that it is quick the second time.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

checkNode();
if (!installed()) run("npx", ["-y", manifest.packageManager, "install", "--frozen-lockfile"], headersOfThisNode());
run(process.execPath, [join(root, "scripts", "build.mjs")]);

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`dsl needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** pnpm writes this file last, with the time of the install. */
function installed() {
  const mark = join(root, "node_modules", ".modules.yaml");
  if (!existsSync(mark)) return false;
  const manifests = ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json"].map((name) => join(root, name));
  return manifests.every((file) => statSync(file).mtimeMs <= statSync(mark).mtimeMs);
}

/** better-sqlite3 is compiled where no prebuilt binary can be had: against the headers that lie beside this very Node. */
function headersOfThisNode() {
  const prefix = dirname(dirname(process.execPath));
  return existsSync(join(prefix, "include", "node", "node.h")) ? { npm_config_nodedir: prefix } : {};
}

function run(command, args, env = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
    shell: process.platform === "win32" && command === "npx",
  });
  if (done.status === 0) return;
  console.error(`\n"${command} ${args.join(" ")}" failed${done.error ? `: ${done.error.message}` : "."}`);
  if (command === "npx")
    console.error("It needs the npm registry, and python3, make and g++ where SQLite has to be compiled.");
  process.exit(done.status ?? 1);
}
