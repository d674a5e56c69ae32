/** Which database a command works on: `--url`, then the configuration, then the datasource, then DATABASE_URL. */
import type { Datasource } from "@dsl/parser";
import { configurationError } from "../command-error.js";

export function databaseUrl(
  written: string | undefined,
  configured: string | undefined,
  datasource: Datasource | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  return written ?? configured ?? fromDatasource(datasource, env) ?? env.DATABASE_URL;
}

function fromDatasource(
  datasource: Datasource | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const setting = datasource?.url;
  if (setting === undefined) return undefined;
  if ("literal" in setting) return setting.literal;
  const value = env[setting.env];
  if (value !== undefined && value !== "") return value;
  throw configurationError(
    "D4320",
    `the environment variable "${setting.env}" of the datasource is not set`,
    `set ${setting.env} (in .env, say), or name the database with --url`,
  );
}
