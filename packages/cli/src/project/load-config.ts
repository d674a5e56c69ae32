/** Loads `dsl.config.ts`, which is a program of the project's own: only commands that use a database or generate do it. */
import { stat } from "node:fs/promises";
import { register } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Config } from "../config.js";
import { configurationError } from "../command-error.js";

export interface LoadedConfig {
  readonly config: Config;
  /** The folder that its relative paths start from. */
  readonly folder: string;
}

const names = ["dsl.config.ts", "dsl.config.mts", "dsl.config.js", "dsl.config.mjs"];

/** The configuration with the settings of `environment` over it; an empty one where there is no file. */
export async function loadConfig(
  cwd: string,
  written: string | undefined,
  environment: string | undefined,
): Promise<LoadedConfig> {
  const path = await findConfig(cwd, written);
  const whole = path === undefined ? {} : await importConfig(path);
  return { config: withEnvironment(whole, environment), folder: path === undefined ? cwd : join(path, "..") };
}

async function findConfig(cwd: string, written: string | undefined): Promise<string | undefined> {
  const candidates = written === undefined ? names : [written];
  for (const name of candidates) {
    const path = resolve(cwd, name);
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile() === true) return path;
  }
  if (written === undefined) return undefined;
  throw configurationError("D4310", `there is no configuration file "${written}"`, "correct --config, or leave it out");
}

async function importConfig(path: string): Promise<Config> {
  readTypeScript();
  const loaded = await import(pathToFileURL(path).href).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw configurationError(
      "D4311",
      `the configuration "${path}" fails to load: ${reason}`,
      "run it by itself to see where",
    );
  });
  const config: unknown = loaded.default;
  if (typeof config === "object" && config !== null) return config;
  throw configurationError(
    "D4312",
    `the configuration "${path}" has no default export`,
    "write: export default defineConfig({ … })",
  );
}

let reading = false;

/** From here on `import` reads TypeScript too: the config, and what it imports. */
function readTypeScript(): void {
  if (reading) return;
  reading = true;
  register(new URL("../typescript-loader.js", import.meta.url));
}

function withEnvironment(config: Config, environment: string | undefined): Config {
  if (environment === undefined) return config;
  const settings = config.environments?.[environment];
  if (settings !== undefined)
    return { ...config, ...settings, migrations: { ...config.migrations, ...settings.migrations } };
  const known = Object.keys(config.environments ?? {});
  throw configurationError(
    "D4313",
    `the configuration has no environment "${environment}"`,
    known.length === 0 ? "it has none at all" : `it has: ${known.join(", ")}`,
  );
}
